/** Cholesky factorisation of a symmetric positive definite matrix, and solving with it. Row-major, lower triangle. */

/** Rows worked on together, so that each number of an earlier row is read once for all of them. */
const TOGETHER = 4;

/** Factorises `matrix` (n × n) in place into L with L·Lᵀ = matrix. Throws where the matrix is not positive definite. */
export function factorise(matrix: Float64Array, n: number): void {
  for (let first = 0; first < n; first += TOGETHER) {
    const whole = first + TOGETHER <= n;
    if (whole) reduceFour(matrix, n, first);
    const last = Math.min(first + TOGETHER, n);
    for (let i = first; i < last; i++) reduceRow(matrix, n, i, whole ? first : 0);
  }
}

/** The columns left of `first` in the four rows from it on. */
function reduceFour(matrix: Float64Array, n: number, first: number): void {
  const [r0, r1, r2, r3] = [first * n, (first + 1) * n, (first + 2) * n, (first + 3) * n] as const;
  for (let j = 0; j < first; j++) {
    const row = j * n;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let k = 0; k < j; k++) {
      const value = matrix[row + k] as number;
      s0 += (matrix[r0 + k] as number) * value;
      s1 += (matrix[r1 + k] as number) * value;
      s2 += (matrix[r2 + k] as number) * value;
      s3 += (matrix[r3 + k] as number) * value;
    }
    const pivot = matrix[row + j] as number;
    matrix[r0 + j] = ((matrix[r0 + j] as number) - s0) / pivot;
    matrix[r1 + j] = ((matrix[r1 + j] as number) - s1) / pivot;
    matrix[r2 + j] = ((matrix[r2 + j] as number) - s2) / pivot;
    matrix[r3 + j] = ((matrix[r3 + j] as number) - s3) / pivot;
  }
}

/** The columns of row `i` from `from` to its diagonal. */
function reduceRow(matrix: Float64Array, n: number, i: number, from: number): void {
  for (let j = from; j <= i; j++) {
    let sum = matrix[i * n + j] as number;
    for (let k = 0; k < j; k++) sum -= (matrix[i * n + k] as number) * (matrix[j * n + k] as number);
    if (i !== j) {
      matrix[i * n + j] = sum / (matrix[j * n + j] as number);
      continue;
    }
    if (!(sum > 0)) throw new Error(`matrix is not positive definite: pivot ${sum} in row ${i}`);
    matrix[i * n + i] = Math.sqrt(sum);
  }
}

/** Solves L·Lᵀ·x = right for the factor of `factorise`. */
export function solve(factor: Float64Array, n: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (factor[i * n + k] as number) * (x[k] as number);
    x[i] = sum / (factor[i * n + i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < n; k++) sum -= (factor[k * n + i] as number) * (x[k] as number);
    x[i] = sum / (factor[i * n + i] as number);
  }
  return x;
}

/** Cholesky factorisation of a symmetric positive definite matrix, and solving with it. Row-major, lower triangle. */

/** Factorises `matrix` (n × n) in place into L with L·Lᵀ = matrix. Throws where the matrix is not positive definite. */
export function factorise(matrix: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const sum = (matrix[i * n + j] as number) - rowProduct(matrix, i * n, j * n, j);
      if (i !== j) {
        matrix[i * n + j] = sum / (matrix[j * n + j] as number);
        continue;
      }
      if (!(sum > 0)) throw new Error(`matrix is not positive definite: pivot ${sum} in row ${i}`);
      matrix[i * n + i] = Math.sqrt(sum);
    }
  }
}

/** The product of two rows' first `count` entries, in four sums, because one would wait for itself at every step. */
function rowProduct(matrix: Float64Array, a: number, b: number, count: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 3 < count; k += 4) {
    s0 += (matrix[a + k] as number) * (matrix[b + k] as number);
    s1 += (matrix[a + k + 1] as number) * (matrix[b + k + 1] as number);
    s2 += (matrix[a + k + 2] as number) * (matrix[b + k + 2] as number);
    s3 += (matrix[a + k + 3] as number) * (matrix[b + k + 3] as number);
  }
  for (; k < count; k++) s0 += (matrix[a + k] as number) * (matrix[b + k] as number);
  return s0 + s1 + (s2 + s3);
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

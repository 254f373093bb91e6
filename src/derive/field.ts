/**
 * The field: from values at points to a value everywhere. Gaussian-process regression with a Matérn 3/2 covariance of
 * unit variance and a noise of its own for every point (Rasmussen & Williams 2006, algorithm 2.1 and eq. 4.17).
 */
import { factorise, solve } from './cholesky.ts';
import { cellCentre, type Grid } from './grid.ts';
import type { FieldPoint } from './points.ts';
import { distance, type PlanePoint } from './projection.ts';

/** Matérn 3/2 covariance of two values `km` apart. */
export function covariance(km: number, length: number): number {
  const scaled = (Math.sqrt(3) * km) / length;
  return (1 + scaled) * Math.exp(-scaled);
}

/** Evaluates fields of one length on one grid; remembers each point's column, since points come back day after day. */
export class FieldSolver {
  readonly #grid: Grid;
  readonly #length: number;
  readonly #mean: number;
  readonly #columns = new Map<string, Float64Array>();

  constructor(grid: Grid, length: number, mean: number) {
    this.#grid = grid;
    this.#length = length;
    this.#mean = mean;
  }

  /** The field on every active cell of the grid, in the order of `grid.active`. */
  evaluate(points: readonly FieldPoint[]): Float64Array {
    const weights = fieldWeights(points, this.#length, this.#mean);
    const field = new Float64Array(this.#grid.active.length).fill(this.#mean);
    points.forEach(({ key, point }, i) => {
      const column = this.#column(key, point);
      const weight = weights[i] as number;
      for (let cell = 0; cell < field.length; cell++) {
        field[cell] = (field[cell] as number) + weight * (column[cell] as number);
      }
    });
    return field;
  }

  #column(key: string, point: PlanePoint): Float64Array {
    const known = this.#columns.get(key);
    if (known) return known;
    const column = Float64Array.from(this.#grid.active, (cell) =>
      covariance(distance(cellCentre(this.#grid, cell), point), this.#length),
    );
    this.#columns.set(key, column);
    return column;
  }
}

/** The weight of each point's covariance in the field: (K + noise²)⁻¹ (value − mean). */
function fieldWeights(points: readonly FieldPoint[], length: number, mean: number): Float64Array {
  const n = points.length;
  const matrix = new Float64Array(n * n);
  points.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      matrix[i * n + j] = covariance(distance(a.point, (points[j] as FieldPoint).point), length);
    }
    matrix[i * n + i] = 1 + a.noise ** 2;
  });
  factorise(matrix, n);
  return solve(
    matrix,
    n,
    Float64Array.from(points, ({ value }) => value - mean),
  );
}

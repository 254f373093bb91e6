/**
 * The field: from values at points to a value everywhere. Gaussian-process regression with a Matérn 3/2 covariance of
 * unit variance and a noise of its own for every point (Rasmussen & Williams 2006, algorithm 2.1 and eq. 4.17).
 */
import type { BorderIndex } from './border-index.ts';
import { factorise, solve } from './cholesky.ts';
import { cellCentre, type Grid } from './grid.ts';
import type { FieldPoint } from './points.ts';
import { distance, type PlanePoint } from './projection.ts';

/** Matérn 3/2 covariance of two values `km` apart. */
export function covariance(km: number, length: number): number {
  const scaled = (Math.sqrt(3) * km) / length;
  return (1 + scaled) * Math.exp(-scaled);
}

/** What the field is expected to be where nothing is reported, by the place. */
export type MeanFunction = (point: PlanePoint) => number;

/**
 * The expectation that falls with the distance from the border: an incursion holds ground near it first. It is nowhere
 * positive, so that no ground is held without a report.
 */
export function meanByDepth(border: BorderIndex, slope: number): MeanFunction {
  return (point) => Math.max(-1, -slope * distance(point, border.nearest(point)));
}

/** Evaluates fields of one length on one grid; remembers each point's column, since points come back day after day. */
export class FieldSolver {
  readonly #centres: readonly PlanePoint[];
  readonly #length: number;
  readonly #mean: MeanFunction;
  readonly #meanField: Float64Array;
  readonly #columns = new Map<string, { readonly covariances: Float64Array; readonly mean: number }>();

  constructor(grid: Grid, length: number, mean: MeanFunction) {
    this.#centres = Array.from(grid.active, (cell) => cellCentre(grid, cell));
    this.#length = length;
    this.#mean = mean;
    this.#meanField = Float64Array.from(this.#centres, mean);
  }

  /** The field on every active cell of the grid, in the order of `grid.active`. */
  evaluate(points: readonly FieldPoint[]): Float64Array {
    const columns = points.map((point) => this.#column(point));
    const surplus = Float64Array.from(points, ({ value }, i) => value - (columns[i]?.mean ?? 0));
    const weights = fieldWeights(points, this.#length, surplus);
    const field = Float64Array.from(this.#meanField);
    columns.forEach(({ covariances }, i) => {
      const weight = weights[i] as number;
      for (let cell = 0; cell < field.length; cell++) {
        field[cell] = (field[cell] as number) + weight * (covariances[cell] as number);
      }
    });
    return field;
  }

  #column({ key, point }: FieldPoint): { readonly covariances: Float64Array; readonly mean: number } {
    const known = this.#columns.get(key);
    if (known) return known;
    const covariances = Float64Array.from(this.#centres, (centre) =>
      covariance(distance(centre, point), this.#length),
    );
    const column = { covariances, mean: this.#mean(point) };
    this.#columns.set(key, column);
    return column;
  }
}

/** The weight of each point's covariance in the field: (K + noise²)⁻¹ (value − mean). */
function fieldWeights(points: readonly FieldPoint[], length: number, surplus: Float64Array): Float64Array {
  const n = points.length;
  const matrix = new Float64Array(n * n);
  points.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      matrix[i * n + j] = covariance(distance(a.point, (points[j] as FieldPoint).point), length);
    }
    matrix[i * n + i] = 1 + a.noise ** 2;
  });
  factorise(matrix, n);
  return solve(matrix, n, surplus);
}

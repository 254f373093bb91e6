/**
 * The field: from values at points to a value everywhere. Gaussian-process regression with a Matérn 3/2 covariance of
 * unit variance and a noise of its own for every point (Rasmussen & Williams 2006, algorithm 2.1 and eq. 4.17).
 */
import type { BorderIndex } from './border-index.ts';
import { factorise, solve } from './cholesky.ts';
import type { Grid } from './grid.ts';
import { type Knots, knotsOf } from './knots.ts';
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

/** The expectation on every active cell of the grid. */
export function meanOn({ xs, ys }: Grid, mean: MeanFunction): Float64Array {
  return Float64Array.from(xs, (x, i) => mean([x, ys[i] as number]));
}

/** Evaluates fields of one length on one grid; remembers each point's column, since points come back day after day. */
export class FieldSolver {
  readonly #knots: Knots;
  readonly #length: number;
  readonly #mean: MeanFunction;
  readonly #meanField: Float64Array;
  readonly #columns = new Map<string, Column>();

  /** @param meanField `meanOn(grid, mean)`, which solvers of several lengths share */
  constructor(grid: Grid, length: number, mean: MeanFunction, meanField: Float64Array) {
    this.#knots = knotsOf(grid, length);
    this.#length = length;
    this.#mean = mean;
    this.#meanField = meanField;
  }

  /** The field on every active cell of the grid, in the order of `grid.active`. */
  evaluate(points: readonly FieldPoint[]): Float64Array {
    const columns = points.map((point) => this.#column(point));
    const surplus = Float64Array.from(points, ({ value }, i) => value - (columns[i]?.mean ?? 0));
    const weights = fieldWeights(points, this.#length, surplus);
    const field = Float64Array.from(this.#meanField);
    this.#knots.addTo(field, weightedSum(columns, weights, this.#knots.xs.length));
    return field;
  }

  #column({ key, point }: FieldPoint): Column {
    const known = this.#columns.get(key);
    if (known) return known;
    const { xs, ys } = this.#knots;
    const covariances = new Float64Array(xs.length);
    for (let knot = 0; knot < covariances.length; knot++) {
      const east = (xs[knot] as number) - point[0];
      const north = (ys[knot] as number) - point[1];
      covariances[knot] = covariance(Math.sqrt(east * east + north * north), this.#length);
    }
    const column = { covariances, mean: this.#mean(point) };
    this.#columns.set(key, column);
    return column;
  }
}

/** A point's covariance with every knot, and what is expected at it. */
interface Column {
  readonly covariances: Float64Array;
  readonly mean: number;
}

function weightedSum(columns: readonly Column[], weights: Float64Array, count: number): Float64Array {
  const sum = new Float64Array(count);
  // Four columns at a time, because reading and writing the sum costs more than the sum.
  for (let i = 0; i < columns.length; i += 4) {
    const [w0, w1, w2, w3] = [0, 1, 2, 3].map((k) => weights[i + k] ?? 0) as [number, number, number, number];
    const [c0, c1, c2, c3] = [0, 1, 2, 3].map(
      (k) => columns[Math.min(i + k, columns.length - 1)]?.covariances,
    ) as [Float64Array, Float64Array, Float64Array, Float64Array];
    for (let knot = 0; knot < count; knot++) {
      sum[knot] =
        (sum[knot] as number) +
        (w0 * (c0[knot] as number) + w1 * (c1[knot] as number)) +
        (w2 * (c2[knot] as number) + w3 * (c3[knot] as number));
    }
  }
  return sum;
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

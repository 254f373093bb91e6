/**
 * Knots: the cells that a smooth field is summed at. Between them it is interpolated, since a field of a length of many
 * kilometres does not bend within one; summing it in every cell would cost several times as much and say the same.
 */
import type { Grid } from './grid.ts';

/** Knots along one length of the field: the error is below a thousandth of the weight of a point. */
const KNOTS_A_LENGTH = 25;

export interface Knots {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Adds the values on the knots, interpolated, to the field on the grid's active cells. */
  addTo(field: Float64Array, values: Float64Array): void;
}

/** The knots for fields of the length, in kilometres, on every n-th row and column of the grid. */
export function knotsOf({ west, south, step, columns, active }: Grid, length: number): Knots {
  const every = Math.max(1, Math.floor(length / KNOTS_A_LENGTH / step));
  const across = Math.ceil(columns / every) + 1;
  const found = new Map<number, number>();
  const knotAt = (column: number, row: number): number => {
    const key = row * across + column;
    const knot = found.get(key) ?? found.size;
    found.set(key, knot);
    return knot;
  };
  // Of each cell the four knots around it, and how far it lies between them.
  const corners = new Int32Array(4 * active.length);
  const shares = new Float64Array(2 * active.length);
  active.forEach((cell, i) => {
    const [east, north] = [(cell % columns) / every, Math.floor(cell / columns) / every];
    const [column, row] = [Math.floor(east), Math.floor(north)];
    shares.set([east - column, north - row], 2 * i);
    const [right, above] = [Math.ceil(east), Math.ceil(north)];
    corners.set(
      [knotAt(column, row), knotAt(right, row), knotAt(column, above), knotAt(right, above)],
      4 * i,
    );
  });
  const keys = [...found.keys()];
  const at = (start: number, number: number) => start + (number * every + 0.5) * step;
  return {
    xs: Float64Array.from(keys, (key) => at(west, key % across)),
    ys: Float64Array.from(keys, (key) => at(south, Math.floor(key / across))),
    addTo(field, values) {
      const value = (corner: number) => values[corners[corner] as number] as number;
      for (let i = 0; i < field.length; i++) {
        const [east, north] = [shares[2 * i] as number, shares[2 * i + 1] as number];
        const below = value(4 * i) * (1 - east) + value(4 * i + 1) * east;
        const above = value(4 * i + 2) * (1 - east) + value(4 * i + 3) * east;
        field[i] = (field[i] as number) + below * (1 - north) + above * north;
      }
    },
  };
}

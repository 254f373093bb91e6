/** The grid of square cells that fields are evaluated on. */
import type { PlanePoint } from './projection.ts';

export interface Grid {
  readonly west: number;
  readonly south: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  /** The cells near a named place, which alone are evaluated; the rest is Russian. Row by row from the south-west. */
  readonly active: Int32Array;
  /** For every cell its place among the active ones; −1 where it is none. */
  readonly places: Int32Array;
  /** The centres of the active cells: kilometres east and north. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** The grid around `points`, with the cells within `margin` kilometres of one of them active. */
export function gridAround(points: readonly PlanePoint[], step: number, margin: number): Grid {
  const easts = points.map(([x]) => x);
  const norths = points.map(([, y]) => y);
  const low = (values: number[]) => Math.floor((Math.min(...values) - margin) / step) * step - step;
  const west = low(easts);
  const south = low(norths);
  const columns = Math.ceil((Math.max(...easts) + margin - west) / step) + 1;
  const rows = Math.ceil((Math.max(...norths) + margin - south) / step) + 1;
  const active: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  for (let cell = 0; cell < columns * rows; cell++) {
    const x = west + ((cell % columns) + 0.5) * step;
    const y = south + (Math.floor(cell / columns) + 0.5) * step;
    if (points.some((point) => (point[0] - x) ** 2 + (point[1] - y) ** 2 < margin * margin)) {
      active.push(cell);
      xs.push(x);
      ys.push(y);
    }
  }
  return {
    west,
    south,
    step,
    columns,
    rows,
    active: Int32Array.from(active),
    places: placesOf(active, columns * rows),
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
  };
}

function placesOf(active: readonly number[], cells: number): Int32Array {
  const places = new Int32Array(cells).fill(-1);
  active.forEach((cell, place) => {
    places[cell] = place;
  });
  return places;
}

/** Where among the active cells the one around the point is; null where none is. */
export function activeIndex(grid: Grid, [x, y]: PlanePoint): number | null {
  const column = Math.floor((x - grid.west) / grid.step);
  const row = Math.floor((y - grid.south) / grid.step);
  if (column < 0 || column >= grid.columns) return null;
  const place = grid.places[row * grid.columns + column] ?? -1;
  return place < 0 ? null : place;
}

/** Visits the active cells whose centres lie less than `reach` kilometres from the point, with the distance squared. */
export function visitAround(
  { west, south, step, columns, rows, places, xs, ys }: Grid,
  [x, y]: PlanePoint,
  reach: number,
  visit: (index: number, squared: number) => void,
): void {
  const clamped = (cell: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(cell)));
  const lastRow = clamped((y + reach - south) / step, rows);
  const firstColumn = clamped((x - reach - west) / step, columns);
  const lastColumn = clamped((x + reach - west) / step, columns);
  for (let row = clamped((y - reach - south) / step, rows); row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const index = places[row * columns + column] as number;
      if (index < 0) continue;
      const squared = ((xs[index] as number) - x) ** 2 + ((ys[index] as number) - y) ** 2;
      if (squared < reach * reach) visit(index, squared);
    }
  }
}

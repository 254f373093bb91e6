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
    xs: Float64Array.from(xs),
    ys: Float64Array.from(ys),
  };
}

/** Where among the active cells the one around the point is; null where none is. Binary search, since they are in order. */
export function activeIndex(grid: Grid, [x, y]: PlanePoint): number | null {
  const cell =
    Math.floor((y - grid.south) / grid.step) * grid.columns + Math.floor((x - grid.west) / grid.step);
  let low = 0;
  let high = grid.active.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid.active[middle] as number) < cell) low = middle + 1;
    else high = middle;
  }
  return grid.active[low] === cell ? low : null;
}

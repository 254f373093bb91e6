/**
 * Renewal: which parts of a drawn field give way to a freshly computed one. Every report moves a smooth field a little
 * everywhere; what is drawn moves only where its outline would shift by more than `width`, so that ground without news
 * stands still from day to day.
 */
import { activeIndex, type Grid, visitAround } from './grid.ts';
import type { PlanePoint } from './projection.ts';

/** Kilometres around a shift that are taken over whole, and over which the rest joins the old field. */
const REACH = 2;
const TAPER = 2;

/**
 * The field to draw: `drawn`, taken over from `fresh` around every block of `width` × `width` kilometres that changes its
 * side of the contour, and around the points of `forced`. Returns `drawn` itself where nothing has to move.
 */
export function renewed(
  drawn: Float64Array,
  fresh: Float64Array,
  grid: Grid,
  width: number,
  forced: readonly PlanePoint[],
): Float64Array {
  const seeds = [...forced, ...shifts(drawn, fresh, grid, width)];
  if (seeds.length === 0) return drawn;
  const field = Float64Array.from(drawn);
  squaresToNearest(seeds, grid).forEach((square, index) => {
    const share = Math.min(1, 1 - (Math.sqrt(square) - REACH) / TAPER);
    const old = drawn[index] as number;
    if (share > 0) field[index] = old + share * ((fresh[index] as number) - old);
  });
  return field;
}

/** For every cell the squared distance to the nearest seed; infinite beyond all effect. */
function squaresToNearest(seeds: readonly PlanePoint[], grid: Grid): Float64Array {
  const squares = new Float64Array(grid.xs.length).fill(Number.POSITIVE_INFINITY);
  for (const seed of seeds) {
    visitAround(grid, seed, REACH + TAPER, (i, square) => {
      if (square < (squares[i] as number)) squares[i] = square;
    });
  }
  return squares;
}

/** The centres of the cells that start a block of changed cells. */
function shifts(drawn: Float64Array, fresh: Float64Array, grid: Grid, width: number): PlanePoint[] {
  const size = Math.max(1, Math.round(width / grid.step));
  const changed = (index: number | null) =>
    index !== null && (drawn[index] as number) > 0 !== (fresh[index] as number) > 0;
  const found: PlanePoint[] = [];
  grid.xs.forEach((x, index) => {
    if (!changed(index)) return;
    const y = grid.ys[index] as number;
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        if (!changed(activeIndex(grid, [x + column * grid.step, y + row * grid.step]))) return;
      }
    }
    found.push([x + ((size - 1) / 2) * grid.step, y + ((size - 1) / 2) * grid.step]);
  });
  return found;
}

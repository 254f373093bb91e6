/**
 * Renewal: which parts of a drawn field give way to a freshly computed one. Every report moves a smooth field a little
 * everywhere; what is drawn moves only where its outline would shift by more than `width`, so that ground without news
 * stands still from day to day.
 */
import { activeIndex, cellCentre, type Grid } from './grid.ts';
import { distance, type PlanePoint } from './projection.ts';

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
  return Float64Array.from(drawn, (old, index) => {
    const centre = cellCentre(grid, grid.active[index] as number);
    let away = Number.POSITIVE_INFINITY;
    for (const seed of seeds) away = Math.min(away, distance(seed, centre));
    const share = Math.min(1, Math.max(0, 1 - (away - REACH) / TAPER));
    return old + share * ((fresh[index] as number) - old);
  });
}

/** The centres of the cells that start a block of changed cells. */
function shifts(drawn: Float64Array, fresh: Float64Array, grid: Grid, width: number): PlanePoint[] {
  const size = Math.max(1, Math.round(width / grid.step));
  const changed = (index: number | null) =>
    index !== null && (drawn[index] as number) > 0 !== (fresh[index] as number) > 0;
  const found: PlanePoint[] = [];
  grid.active.forEach((cell, index) => {
    if (!changed(index)) return;
    const [x, y] = cellCentre(grid, cell);
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        if (!changed(activeIndex(grid, [x + column * grid.step, y + row * grid.step]))) return;
      }
    }
    found.push([x + ((size - 1) / 2) * grid.step, y + ((size - 1) / 2) * grid.step]);
  });
  return found;
}

/**
 * Local correction: a smooth field may run past a village that is reported with confidence. Such a place is pinned to its
 * own side by a bump a few kilometres wide, so that the drawn shape never contradicts the claim that it rests on.
 */
import type { Id } from '../domain/id.ts';
import { activeIndex, type Grid, visitAround } from './grid.ts';
import { distance, type PlanePoint } from './projection.ts';
import type { Tunables } from './tunables.ts';

export interface Pin {
  readonly placeId: Id;
  readonly point: PlanePoint;
  /** The side to be kept on: +1 Ukraine, −1 Russia. */
  readonly side: 1 | -1;
}

/** Rounds of correction: two rival neighbours each push the other back a little. */
const ROUNDS = 4;

/** Corrects `field` (on the grid's active cells) in place. */
export function pinPlaces(field: Float64Array, grid: Grid, pins: readonly Pin[], tunables: Tunables): void {
  const reach = pins.map((pin) => reachOf(pin, pins, tunables.pinReach));
  for (let round = 0; round < ROUNDS; round++) {
    pins.forEach((pin, i) => {
      const short = tunables.pinMargin - pin.side * valueAt(field, grid, pin.point);
      if (short <= 0) return;
      bump(field, grid, pin.point, pin.side * short, reach[i] as number);
    });
  }
}

/** A pin next to a rival one reaches less far. */
function reachOf(pin: Pin, pins: readonly Pin[], most: number): number {
  let rival = Number.POSITIVE_INFINITY;
  for (const other of pins)
    if (other.side !== pin.side) rival = Math.min(rival, distance(other.point, pin.point));
  return Math.min(most, Math.max(rival / 2, 2 * 0.5));
}

/** The field at the point, from the cell that it lies in; Russian outside the active cells. */
export function valueAt(field: Float64Array, grid: Grid, point: PlanePoint): number {
  const index = activeIndex(grid, point);
  return index === null ? -1 : (field[index] as number);
}

/** Adds a bump that is `height` at the point, half a cell around it, and nothing beyond `reach`. */
function bump(field: Float64Array, grid: Grid, point: PlanePoint, height: number, reach: number): void {
  visitAround(grid, point, reach + grid.step, (i, squared) => {
    const away = Math.max(0, Math.sqrt(squared) - grid.step);
    // The quartic kernel: smooth, and exactly zero at its edge.
    field[i] = (field[i] as number) + height * (1 - (away / reach) ** 2) ** 2;
  });
}

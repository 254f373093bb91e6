/** Contours of a field on the grid: marching squares with linear interpolation, by d3-contour. */
import { contours } from 'd3-contour';
import type { Grid } from './grid.ts';
import type { PlanePoint } from './projection.ts';

/** A closed ring in the plane; the first point is not repeated. Outer rings and holes are told apart by containment. */
export type PlaneRing = readonly PlanePoint[];

/** What the field is outside the active cells: Russian beyond doubt, so that every contour closes. */
const OUTSIDE = -1;

/**
 * Points stand on a lattice of ten centimetres. What is left out later hangs on comparing triangles, of which corner
 * cutting makes many of one size; without the lattice the last digit of a sum would decide among them.
 */
const PER_KM = 10_000;

function snapped(km: number): number {
  return Math.round(km * PER_KM) / PER_KM;
}

/** The rings around all ground where the field exceeds `threshold`. `field` is on the grid's active cells. */
export function contourRings(field: Float64Array, grid: Grid, threshold: number): PlaneRing[] {
  const values = new Array<number>(grid.columns * grid.rows).fill(OUTSIDE);
  grid.active.forEach((cell, index) => {
    values[cell] = field[index] as number;
  });
  const shape = contours().size([grid.columns, grid.rows]).smooth(true).contour(values, threshold);
  return shape.coordinates
    .flat()
    .map((ring) =>
      ring
        .slice(0, -1)
        .map(
          ([column = 0, row = 0]): PlanePoint => [
            snapped(grid.west + column * grid.step),
            snapped(grid.south + row * grid.step),
          ],
        ),
    );
}

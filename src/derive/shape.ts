/** From a field to the shape that is drawn: contour, generalise, clip to Russian land, drop what is too small to mean anything. */
import { contourRings } from './contour.ts';
import { cutCorners, simplify } from './generalise.ts';
import type { Grid } from './grid.ts';
import { intersection, type LatticeArea, latticeRing, union, withoutSmall } from './lattice.ts';
import type { Tunables } from './tunables.ts';

const CORNER_PASSES = 2;
/** What corner cutting adds may be thinned again below a fifth of the detail, without being seen. */
const THINNING = 0.33;

/** The ground where the field exceeds `threshold`, as published. */
export function shapeOf(
  field: Float64Array,
  grid: Grid,
  threshold: number,
  land: LatticeArea,
  tunables: Tunables,
): LatticeArea {
  const { detail, smallestPart } = tunables;
  const rings = contourRings(field, grid, threshold)
    .map((ring) => simplify(ring, detail))
    .filter((ring) => ring.length > 3)
    .map((ring) => simplify(cutCorners(ring, CORNER_PASSES), detail * THINNING))
    .map(latticeRing);
  return withoutSmall(intersection(union(withoutSmall(rings, smallestPart)), land), smallestPart);
}

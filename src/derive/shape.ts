/** From a field to the shape that is drawn: contour, generalise, clip to Russian land, drop what is too small to mean anything. */
import { contourRings } from './contour.ts';
import { cutCorners, simplify } from './generalise.ts';
import type { Grid } from './grid.ts';
import { intersection, type LatticeArea, latticeRing, union, withoutSmall } from './lattice.ts';

const CORNER_PASSES = 2;
/** What corner cutting adds may be thinned again below a third of the detail, without being seen. */
const THINNING = 0.33;
/** Corners stand on lattice points about a sixth of the detail apart: what is smooth need not be precise. */
const GRAINS_PER_KM = 2;

/** The ground where the field exceeds `threshold`, without detail below `detail` km and parts below `smallestPart` km². */
export function shapeOf(
  field: Float64Array,
  grid: Grid,
  threshold: number,
  land: LatticeArea,
  detail: number,
  smallestPart: number,
): LatticeArea {
  const rings = contourRings(field, grid, threshold)
    .map((ring) => simplify(ring, detail))
    .filter((ring) => ring.length > 3)
    .map((ring) => simplify(cutCorners(ring, CORNER_PASSES), detail * THINNING))
    .map((ring) => latticeRing(ring, Math.ceil(detail * GRAINS_PER_KM)));
  return withoutSmall(intersection(union(withoutSmall(rings, smallestPart)), land), smallestPart);
}

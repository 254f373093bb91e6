/** The outline of a ring as points with the direction in which a line along them widens. Pure. */
import type { Point } from './mercator.ts';

export interface OutlinePoint {
  readonly at: Point;
  /** To the right of the way along the ring, as long as a line of half-width 1 needs at this corner. */
  readonly aside: Point;
  /** Length of the outline up to here. */
  readonly along: number;
}

/** A corner sharper than this widens no further: the line is thinner there instead of running out into a spike. */
const LONGEST = 2;

/** Twice the area that a ring encloses, in the square of its unit; its sign tells the way around. */
export function turning(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The points of a closed ring without the last, which repeats the first, and without those that repeat the one before. */
export function openRing(ring: readonly Point[]): readonly Point[] {
  return ring.filter(([x, y], at) => {
    const [beforeX, beforeY] = ring[at - 1] ?? [];
    return at < ring.length - 1 && (x !== beforeX || y !== beforeY);
  });
}

/** The outline of a ring of at least three different points, from its first back to its first. */
export function outlineOf(ring: readonly Point[]): readonly OutlinePoint[] {
  const edges = ring.map(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y);
    return { length, aside: [(y - nextY) / length, (nextX - x) / length] as const };
  });
  let along = 0;
  return [...ring, ...ring.slice(0, 1)].map((at, index) => {
    const before = edges[(index + ring.length - 1) % ring.length];
    const after = edges[index % ring.length];
    const point = { at, aside: corner(before?.aside ?? [0, 0], after?.aside ?? [0, 0]), along };
    along += after?.length ?? 0;
    return point;
  });
}

/** Between the directions aside of two edges, lengthened so that the line keeps its width around the corner. */
function corner([x1, y1]: Point, [x2, y2]: Point): Point {
  const [x, y] = [x1 + x2, y1 + y2];
  const square = x * x + y * y;
  // Of the sum of two unit vectors: 2 / square is what lengthens it to the corner's point.
  const scale = square === 0 ? 0 : Math.min(2 / square, LONGEST / Math.sqrt(square));
  return square === 0 ? [x1, y1] : [x * scale, y * scale];
}

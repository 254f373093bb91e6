/**
 * Validity: clipping in whole numbers can leave a ring that touches itself in a point, or, where a neck is thinner than
 * the lattice, crosses itself by a hair. Both break the simple-features rules that other programs rely on (OGC 06-103r4,
 * 6.1.11), so rings are split where they touch and snapped and clipped again where they cross.
 */
import type { Path64, Paths64, Point64 } from 'clipper2-ts';

/** Splits every ring into rings that visit no point twice, and drops what has no surface. */
export function splitAtTouches(area: Paths64): Paths64 {
  return area.flatMap(splitRing);
}

function splitRing(ring: Path64): Path64[] {
  const open: Path64 = [];
  const rings: Path64[] = [];
  const seenAt = new Map<string, number>();
  for (const point of ring) {
    const key = `${point.x} ${point.y}`;
    const before = seenAt.get(key);
    if (before !== undefined) {
      const loop = open.splice(before);
      for (const { x, y } of loop) seenAt.delete(`${x} ${y}`);
      rings.push(loop);
    }
    seenAt.set(key, open.length);
    open.push(point);
  }
  return [...rings, open].filter((loop) => loop.length > 2);
}

/** True where two edges of the area cross or lie on each other, or a corner lies on an edge of its own ring. */
export function crosses(area: Paths64): boolean {
  const edges = area.flatMap((ring, index) =>
    ring.map((a, i) => ({ a, b: ring[(i + 1) % ring.length] as Point64, ring: index })),
  );
  return edges.some((one, i) =>
    edges.slice(i + 1).some((other) => {
      if (Math.max(one.a.x, one.b.x) < Math.min(other.a.x, other.b.x)) return false;
      if (Math.max(other.a.x, other.b.x) < Math.min(one.a.x, one.b.x)) return false;
      return meet(one.a, one.b, other.a, other.b, one.ring === other.ring);
    }),
  );
}

/** Bends every edge through the corners that lie within a lattice unit of it, so that what nearly crosses meets in a corner. */
export function snapEdges(area: Paths64): Paths64 {
  const corners = area.flat();
  return area.map((ring) =>
    ring.flatMap((a, i) => {
      const b = ring[(i + 1) % ring.length] as Point64;
      const along = (point: Point64) => (point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y);
      const length = along(b);
      const close = corners.filter(
        (point) =>
          along(point) > 0 && along(point) < length && Math.abs(turn(a, b, point)) < Math.sqrt(length),
      );
      return [a, ...close.sort((p, q) => along(p) - along(q))];
    }),
  );
}

/** Twice the signed area of the triangle; exact for lattice coordinates. */
function turn(a: Point64, b: Point64, c: Point64): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function meet(a: Point64, b: Point64, c: Point64, d: Point64, sameRing: boolean): boolean {
  const [c1, d1, a1, b1] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (c1 * d1 < 0 && a1 * b1 < 0) return true;
  const on = (point: Point64, from: Point64, to: Point64, side: number) =>
    side === 0 && (point.x - from.x) * (point.x - to.x) + (point.y - from.y) * (point.y - to.y) < 0;
  const touches = on(c, a, b, c1) || on(d, a, b, d1) || on(a, c, d, a1) || on(b, c, d, b1);
  // Rings of one area may touch in a point; one ring may not touch itself, and no two edges may lie on each other.
  return touches && (sameRing || (c1 === 0 && d1 === 0));
}

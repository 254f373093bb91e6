/** Cuts shapes to a box. Rings by Sutherland and Hodgman's method (1974), lines by dropping what lies wholly outside. */
import type { Point } from './frame.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** `away` is how far a point lies inside of an edge; negative outside. */
function cutAt(ring: readonly Point[], away: (point: Point) => number): Point[] {
  const kept: Point[] = [];
  let before = ring.at(-1);
  if (!before) return kept;
  for (const point of ring) {
    const [a, b] = [away(before), away(point)];
    if (a < 0 !== b < 0) {
      const share = a / (a - b);
      kept.push({ x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share });
    }
    if (b >= 0) kept.push(point);
    before = point;
  }
  return kept;
}

/** The part of a ring inside a box; parts may stay joined along the box's edge, where they are not seen. */
export function clipRing(ring: readonly Point[], { left, top, right, bottom }: Box): readonly Point[] {
  const edges = [
    ({ x }: Point) => x - left,
    ({ y }: Point) => y - top,
    ({ x }: Point) => right - x,
    ({ y }: Point) => bottom - y,
  ];
  return edges.reduce<readonly Point[]>(cutAt, ring);
}

/** The runs of a line whose stretches may be seen in a box. */
export function clipLine(line: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (!before) return;
    const stretch = {
      left: Math.min(before.x, point.x) - 1,
      right: Math.max(before.x, point.x) + 1,
      top: Math.min(before.y, point.y) - 1,
      bottom: Math.max(before.y, point.y) + 1,
    };
    if (!overlap(stretch, box)) {
      run = [];
    } else if (run.length > 0) {
      run.push(point);
    } else {
      run = [before, point];
      runs.push(run);
    }
  });
  return runs;
}

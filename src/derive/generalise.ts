/**
 * Generalisation of contour rings: Visvalingam–Whyatt simplification (1993), then corner cutting (Chaikin 1974). Both are
 * local: a stretch of a ring comes out the same whatever happens elsewhere on it, so that unchanged stretches of
 * neighbouring days stay identical. Douglas–Peucker, which starts from two far points, does not have that property.
 */
import type { PlaneRing } from './contour.ts';
import type { PlanePoint } from './projection.ts';

/** Leaves out points whose triangle with their neighbours is smaller than that of a wiggle of `detail` kilometres. */
export function simplify(ring: PlaneRing, detail: number): PlaneRing {
  const least = (detail * detail) / 2;
  const points = [...ring];
  while (points.length > 3) {
    let smallest = -1;
    let size = least;
    for (let i = 0; i < points.length; i++) {
      const area = triangle(at(points, i - 1), at(points, i), at(points, i + 1));
      if (area < size) [smallest, size] = [i, area];
    }
    if (smallest < 0) break;
    points.splice(smallest, 1);
  }
  return points;
}

/** Cuts every corner at a quarter and three quarters of its sides, `passes` times. */
export function cutCorners(ring: PlaneRing, passes: number): PlaneRing {
  if (passes === 0) return ring;
  const cut = ring.flatMap((point, i): PlanePoint[] => {
    const next = at(ring, i + 1);
    return [between(point, next, 0.25), between(point, next, 0.75)];
  });
  return cutCorners(cut, passes - 1);
}

function at(points: PlaneRing, index: number): PlanePoint {
  return points[(index + points.length) % points.length] as PlanePoint;
}

function between(a: PlanePoint, b: PlanePoint, share: number): PlanePoint {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function triangle(a: PlanePoint, b: PlanePoint, c: PlanePoint): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

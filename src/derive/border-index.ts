/** The international border as a line to measure to, and Russia's land as an area to clip to. */

import type { Border } from '../domain/border.ts';
import type { AreaGeometry } from '../domain/control.ts';
import { type PlanePoint, toPlane } from './projection.ts';

export interface BorderIndex {
  /** The point of the border nearest to `point`. */
  nearest(point: PlanePoint): PlanePoint;
}

/** A stretch of consecutive segments with the rectangle around it: one that lies too far is skipped whole. */
interface Stretch {
  readonly points: readonly PlanePoint[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const SEGMENTS_A_STRETCH = 32;

export function indexBorder(border: Border): BorderIndex {
  const stretches = border.features.flatMap((feature) =>
    feature.id === 'border'
      ? feature.geometry.coordinates.flatMap((line) => stretchesOf(line.map(toPlane)))
      : [],
  );
  return {
    nearest(point) {
      const aways = stretches.map((stretch) => squaredToBox(point, stretch));
      // The likeliest stretch first, so that most others lie too far.
      const first = stretches[aways.indexOf(Math.min(...aways))];
      let best = first ? nearestOnStretch(point, first) : point;
      let least = first ? squared(point, best) : 0;
      stretches.forEach((stretch, i) => {
        if ((aways[i] as number) >= least) return;
        const on = nearestOnStretch(point, stretch);
        if (squared(point, on) < least) [least, best] = [squared(point, on), on];
      });
      return best;
    },
  };
}

function nearestOnStretch(point: PlanePoint, { points }: Stretch): PlanePoint {
  let best = points[0] as PlanePoint;
  let least = squared(point, best);
  for (let i = 1; i < points.length; i++) {
    const on = nearestOnSegment(point, points[i - 1] as PlanePoint, points[i] as PlanePoint);
    const away = squared(point, on);
    if (away < least) [least, best] = [away, on];
  }
  return best;
}

function squared(a: PlanePoint, b: PlanePoint): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
}

function stretchesOf(line: readonly PlanePoint[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start < line.length - 1; start += SEGMENTS_A_STRETCH) {
    const points = line.slice(start, start + SEGMENTS_A_STRETCH + 1);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [west, south] = [Math.min(...xs), Math.min(...ys)];
    stretches.push({ points, west, south, east: Math.max(...xs), north: Math.max(...ys) });
  }
  return stretches;
}

function squaredToBox([x, y]: PlanePoint, { west, south, east, north }: Stretch): number {
  return Math.max(west - x, 0, x - east) ** 2 + Math.max(south - y, 0, y - north) ** 2;
}

/** Russia's land inside the region. */
export function russianLand(border: Border): AreaGeometry {
  for (const feature of border.features) {
    if (feature.id === 'russia') return feature.geometry;
  }
  throw new Error("border.geojson has no area 'russia': without it nothing can be clipped to the border");
}

function nearestOnSegment(point: PlanePoint, a: PlanePoint, b: PlanePoint): PlanePoint {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const lengthSquared = dx * dx + dy * dy;
  if (lengthSquared === 0) return a;
  const share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / lengthSquared;
  const t = Math.min(1, Math.max(0, share));
  return [a[0] + t * dx, a[1] + t * dy];
}

/** The international border as a line to measure to, and Russia's land as an area to clip to. */

import type { Border } from '../domain/border.ts';
import type { AreaGeometry } from '../domain/control.ts';
import { distance, type PlanePoint, toPlane } from './projection.ts';

export interface BorderIndex {
  /** The point of the border nearest to `point`. */
  nearest(point: PlanePoint): PlanePoint;
}

export function indexBorder(border: Border): BorderIndex {
  const segments: (readonly [PlanePoint, PlanePoint])[] = [];
  for (const feature of border.features) {
    if (feature.id !== 'border') continue;
    for (const line of feature.geometry.coordinates) {
      const points = line.map(toPlane);
      for (let i = 1; i < points.length; i++)
        segments.push([points[i - 1] as PlanePoint, points[i] as PlanePoint]);
    }
  }
  return {
    nearest(point) {
      let best: PlanePoint = point;
      let least = Number.POSITIVE_INFINITY;
      for (const [a, b] of segments) {
        const candidate = nearestOnSegment(point, a, b);
        const away = distance(point, candidate);
        if (away < least) [least, best] = [away, candidate];
      }
      return best;
    },
  };
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

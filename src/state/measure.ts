/** Measuring on the map: the length of a path and the area it encloses, on the sphere (turf). Pure. */
import { area, kinks, length, lineString, polygon } from '@turf/turf';
import type { Position } from '../domain/place.ts';

export interface Measured {
  /** Along the path, in kilometres. */
  readonly km: number;
  /** Enclosed by the path and the way back to its start, in km²; null where it has fewer than three points or crosses itself. */
  readonly km2: number | null;
}

export function measured(points: readonly Position[]): Measured {
  const path = points.map(([longitude, latitude]) => [longitude, latitude]);
  const [start] = path;
  if (!start || path.length < 2) return { km: 0, km2: null };
  const km = length(lineString(path), { units: 'kilometers' });
  if (path.length < 3) return { km, km2: null };
  const ring = polygon([[...path, start]]);
  return { km, km2: kinks(ring).features.length > 0 ? null : area(ring) / 1e6 };
}

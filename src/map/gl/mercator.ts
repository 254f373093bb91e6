/** The projection of the map: the world as a square of side 1, from the top left. */

export type Point = readonly [x: number, y: number];

/** Spherical mercator of a position in degrees. */
export function mercator(longitude: number, latitude: number): Point {
  const angle = (latitude * Math.PI) / 180;
  return [(longitude + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)];
}

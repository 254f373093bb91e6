/**
 * How high a frame should be. A function of its width alone, known to both sides, so that a page can reserve the
 * room before the map has loaded and nothing shifts afterwards.
 */

/** Rows of title, time and footer under and over the map, in CSS pixels. */
const AROUND_MAP = { wide: 150, narrow: 210 };
/** Under this width the time's buttons stand under its track. */
const NARROW = 700;

/** The height, in CSS pixels, that suits a frame of this width. */
export function suitingHeight(width: number): number {
  const map = Math.min(600, Math.max(320, Math.round(width * 0.6)));
  return map + (width < NARROW ? AROUND_MAP.narrow : AROUND_MAP.wide);
}

/** The least height that crops nothing: a map that can be read, and the rows around it as they are. */
export function leastHeight(rowsAround: number): number {
  return Math.ceil(rowsAround) + 200;
}

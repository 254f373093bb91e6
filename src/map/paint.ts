/**
 * The measures of the marks, shared by the live map and the still picture so that the two agree.
 * Opacities are 0–1, sizes CSS pixels; a size that grows with the map is a list of stops `[zoom, pixels]`.
 */
import type { Scheme } from './palette.ts';

export type ZoomStops = readonly (readonly [zoom: number, pixels: number])[];

export const PAINT = {
  band: 0.1,
  inferred: 0.22,
  reported: { light: 0.5, dark: 0.62 } satisfies Record<Scheme, number>,
  claimed: 0.7,
  /** What an old report keeps of its mark's opacity. */
  old: 0.75,
  areaLine: { width: 0.9, opacity: 0.7 },
  disputed: 0.9,
  disputedLine: { width: 0.8, opacity: 0.7, dash: [3, 2] },
  /** How much wider than the line of contact the casing under it is. */
  contactCasing: 1.8,
  borderCasing: { width: 4.5, opacity: 0.7 },
  rough: { width: 1, opacity: 0.7 },
  fightingWidth: 2.5,
  selectionWidth: 2,
  countryName: { opacity: 0.8, spacingEm: 0.4 },
  haloWidth: 1.6,
} as const;

export const CONTACT_WIDTH: ZoomStops = [
  [7, 2],
  [11, 4],
];
export const BORDER_WIDTH: ZoomStops = [
  [7, 1.2],
  [11, 2],
];
export const COUNTRY_NAME_SIZE: ZoomStops = [
  [7, 12],
  [11, 17],
];
export const FIGHTING_RADIUS: ZoomStops = [
  [7, 6],
  [10, 11],
  [13, 18],
];
export const SELECTION_RADIUS: ZoomStops = [
  [7, 9],
  [10, 15],
  [13, 23],
];

/** By rank of the place (`place-features.ts`). */
export const DOT_RADIUS = [3.4, 2.8, 2.3, 1.9, 1.3] as const;
export const LABEL_SIZE = [14, 12.5, 12, 11, 11] as const;
/** From which zoom on the names of a rank may show; those of rank 0 always do. */
export const NAMES_FROM_ZOOM = [0, 7.6, 8.2, 8.7, 10.8] as const;

/** Screen pixels to a metre at zoom 0 and 51.2° N, with 512-pixel tiles. */
export const PIXELS_PER_METRE = 512 / (40_075_016.686 * Math.cos((51.2 * Math.PI) / 180));

/** A size at a zoom: linear between its stops, level beyond them. */
export function atZoom(stops: ZoomStops, zoom: number): number {
  const after = stops.findIndex(([at]) => at >= zoom);
  const [z1, p1] = stops[after < 0 ? stops.length - 1 : after] ?? [0, 0];
  if (after <= 0) return p1;
  const [z0, p0] = stops[after - 1] ?? [z1, p1];
  return p0 + ((p1 - p0) * (zoom - z0)) / (z1 - z0);
}

/**
 * Hatches as images, drawn pixel by pixel: MapLibre ignores `fill-color` where a pattern is set, so there is
 * one image for each colour. A hatch is transparent between its strokes and tiles without a seam.
 */
import { PALETTES, type Scheme } from './palette.ts';

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  /** RGBA, premultiplied nowhere, rows from the top. */
  readonly data: Uint8ClampedArray;
}

/** CSS pixels from stroke to stroke along the axis, and the stroke's width. */
export const SPACING = 7;
export const STROKE = 1.3;

function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/**
 * Diagonal strokes rising to the right, in turn in each of `colours`.
 * @param colours one or two hex colours
 * @param ratio device pixels to a CSS pixel
 */
export function drawHatch(colours: readonly string[], ratio: number): HatchImage {
  const spacing = SPACING * ratio;
  const size = Math.round(spacing * colours.length);
  const data = new Uint8ClampedArray(size * size * 4);
  const rgb = colours.map(channels);
  const half = (STROKE * ratio) / 2;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const along = (x + y) % size;
      const stroke = Math.floor(along / spacing) % colours.length;
      // Distance to the stroke's centre line, across it; one pixel of soft edge.
      const distance = Math.abs((along % spacing) - spacing / 2) / Math.SQRT2;
      const [red, green, blue] = rgb[stroke] ?? [0, 0, 0];
      const at = (y * size + x) * 4;
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = 255 * Math.min(1, Math.max(0, half - distance + 0.5));
    }
  }
  return { width: size, height: size, data };
}

export type Hatch = 'ukraine' | 'russia' | 'contested';

/** The style's name for a hatch. */
export function hatchName(hatch: Hatch, scheme: Scheme): string {
  return `hatch-${hatch}-${scheme}`;
}

/** The hatch of a style's image name; null for a name that is none of ours. */
export function hatchByName(name: string, ratio: number): HatchImage | null {
  const match = /^hatch-(ukraine|russia|contested)-(light|dark)$/.exec(name);
  if (!match) return null;
  const { holders } = PALETTES[match[2] as Scheme];
  const { ukraine, russia } = holders;
  switch (match[1] as Hatch) {
    case 'ukraine':
      return drawHatch([ukraine.line], ratio);
    case 'russia':
      return drawHatch([russia.line], ratio);
    case 'contested':
      return drawHatch([ukraine.line, russia.line], ratio);
  }
}

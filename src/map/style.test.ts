import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Ground } from './ground.ts';
import { PALETTES } from './palette.ts';
import { ABOVE_AREAS, buildStyle, LEGEND } from './style.ts';

const none = { type: 'FeatureCollection' as const, features: [] };
const features = {
  ground: none,
  countryNames: none,
  places: none,
  measure: none,
};
const foreign: Ground = {
  kind: 'style',
  style: {
    version: 8,
    glyphs: 'https://elsewhere.example/{fontstack}/{range}.pbf',
    sources: {
      hills: { type: 'raster', tiles: ['./{z}/{x}/{y}.png'] },
      heights: { type: 'raster-dem', tiles: ['./heights/{z}/{x}/{y}.png'] },
    },
    layers: [
      { id: 'hills', type: 'raster', source: 'hills' },
      { id: 'shade', type: 'hillshade', source: 'heights' },
      { id: 'their-names', type: 'symbol', source: 'hills' },
    ],
  },
};
const grounds: Ground[] = [
  { kind: 'own' },
  { kind: 'pmtiles', address: './ground.pmtiles', vectorLayers: null },
  { kind: 'pmtiles', address: './ground.pmtiles', vectorLayers: ['water', 'roads'] },
];

describe('the style', () => {
  it.each(['light', 'dark'] as const)('follows the style specification in %s on every ground', (scheme) => {
    for (const ground of grounds) expect(validateStyleMin(buildStyle(ground, scheme, features))).toEqual([]);
  });

  it('asks no glyph server, also on a ground that names one, and leaves that ground’s texts out', () => {
    const style = buildStyle(foreign, 'light', features);
    expect(style.glyphs).toBeUndefined();
    expect(style.layers.map(({ id }) => id)).not.toContain('their-names');
    expect(style.layers[0]?.id).toBe('hills');
  });

  it('leaves out what of a foreign style the built site cannot draw', () => {
    const style = buildStyle(foreign, 'light', features);
    expect(Object.keys(style.sources)).not.toContain('heights');
    expect(style.layers.map(({ id }) => id)).not.toContain('shade');
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws areas and the line of contact right under the border, the border under the places', () => {
    const order = buildStyle({ kind: 'own' }, 'light', features).layers.map(({ id }) => id);
    const above = order.indexOf(ABOVE_AREAS);
    expect(order.slice(0, above)).toEqual(['land', 'land-ukraine', 'country-names']);
    expect(order.indexOf('border')).toBeGreaterThan(above);
    expect(order.indexOf('border')).toBeLessThan(order.indexOf('place-dots'));
  });

  it('has one legend entry for each mark', () => {
    const keys = LEGEND.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['heldUkraine', 'claimedRussia', 'disagree', 'inferred', 'fighting', 'border']),
    );
  });
});

/** Relative luminance contrast of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe('the colours', () => {
  it.each(['light', 'dark'] as const)(
    'keep lines at 3:1 and texts at 4.5:1 against the ground in %s',
    (scheme) => {
      const { ground, ukraineLand, border, ink, quietInk, holders } = PALETTES[scheme];
      for (const land of [ground, ukraineLand]) {
        for (const line of [border, holders.ukraine.line, holders.russia.line]) {
          expect(contrast(line, land)).toBeGreaterThanOrEqual(3);
        }
        for (const text of [ink, quietInk]) expect(contrast(text, land)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});

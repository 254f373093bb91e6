/** Rings: reported fighting, places known only roughly, and the reader's selection. A ring never has a fill. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LegendEntry } from '../legend-entry.ts';
import type { Palette } from '../palette.ts';

export const RINGS_SOURCE = 'rings';
export const FIGHTING = 'fighting';

/** Screen pixels to a metre at zoom 0 and 51.2° N, with 512-pixel tiles. */
const PIXELS_PER_METRE = 512 / (40_075_016.686 * Math.cos((51.2 * Math.PI) / 180));

/** `radiusM` metres on the ground at any zoom. */
const groundRadius: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  0,
  ['*', ['get', 'radiusM'], PIXELS_PER_METRE],
  20,
  ['*', ['get', 'radiusM'], PIXELS_PER_METRE * 2 ** 20],
];

export function ringLayers(palette: Palette): LayerSpecification[] {
  const { ukraine, russia } = palette.holders;
  return [
    {
      id: 'rough-places',
      type: 'circle',
      source: RINGS_SOURCE,
      filter: ['==', ['get', 'ring'], 'rough'],
      paint: {
        'circle-radius': groundRadius,
        'circle-opacity': 0,
        'circle-stroke-width': 1,
        'circle-stroke-color': palette.quietInk,
        'circle-stroke-opacity': 0.7,
      },
    },
    {
      id: FIGHTING,
      type: 'circle',
      source: RINGS_SOURCE,
      filter: ['==', ['get', 'ring'], 'fighting'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 6, 10, 11, 13, 18],
        'circle-opacity': 0,
        'circle-stroke-width': 2.5,
        'circle-stroke-color': [
          'match',
          ['get', 'actor'],
          'ukraine',
          ukraine.line,
          'russia',
          russia.line,
          palette.ink,
        ],
      },
    },
    {
      id: 'selection',
      type: 'circle',
      source: RINGS_SOURCE,
      filter: ['==', ['get', 'ring'], 'selected'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 7, 9, 10, 15, 13, 23],
        'circle-opacity': 0,
        'circle-stroke-width': 2,
        'circle-stroke-color': palette.ink,
      },
    },
  ];
}

export const ringLegend: readonly LegendEntry[] = [
  { key: 'fighting', swatch: { form: 'ring' }, mark: { of: 'fighting' } },
  { key: 'roughPlace', swatch: { form: 'rough' }, mark: { of: 'fighting' } },
];

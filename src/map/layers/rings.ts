/** Rings: reported fighting, places known only roughly, and the reader's selection. A ring never has a fill. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LegendEntry } from '../legend-entry.ts';
import { FIGHTING_RADIUS, PAINT, PIXELS_PER_METRE, SELECTION_RADIUS } from '../paint.ts';
import type { Palette } from '../palette.ts';

export const RINGS_SOURCE = 'rings';
export const FIGHTING = 'fighting';

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
        'circle-stroke-width': PAINT.rough.width,
        'circle-stroke-color': palette.quietInk,
        'circle-stroke-opacity': PAINT.rough.opacity,
      },
    },
    {
      id: FIGHTING,
      type: 'circle',
      source: RINGS_SOURCE,
      filter: ['==', ['get', 'ring'], 'fighting'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], ...FIGHTING_RADIUS.flat()],
        'circle-opacity': 0,
        'circle-stroke-width': PAINT.fightingWidth,
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
        'circle-radius': ['interpolate', ['linear'], ['zoom'], ...SELECTION_RADIUS.flat()],
        'circle-opacity': 0,
        'circle-stroke-width': PAINT.selectionWidth,
        'circle-stroke-color': palette.ink,
      },
    },
  ];
}

export const ringLegend: readonly LegendEntry[] = [
  { key: 'fighting', swatch: { form: 'ring' }, mark: { of: 'fighting' } },
  { key: 'roughPlace', swatch: { form: 'rough' }, mark: { of: 'fighting' } },
];

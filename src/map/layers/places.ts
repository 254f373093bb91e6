/** Places: a dot each, a name where there is room. Towns and often-named places come first. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { DOT_RADIUS, LABEL_SIZE, NAMES_FROM_ZOOM, PAINT } from '../paint.ts';
import type { Palette } from '../palette.ts';
import { TEXT_FONT } from './fonts.ts';

export const PLACES_SOURCE = 'places';
export const PLACE_DOTS = 'place-dots';
export const PLACE_LABELS = 'place-labels';

/** The highest rank whose names may show at a zoom. */
const namesUpTo = [
  'step',
  ['zoom'],
  0,
  ...NAMES_FROM_ZOOM.slice(1).flatMap((zoom, index) => [zoom, index + 1]),
] as unknown as ExpressionSpecification;

/** One size for each rank. */
const byRank = (sizes: readonly number[]): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  ...(sizes.slice(0, -1).flatMap((size, rank) => [rank, size]) as [number, number]),
  sizes.at(-1) ?? 0,
];

export function placeLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: PLACE_DOTS,
      type: 'circle',
      source: PLACES_SOURCE,
      layout: { 'circle-sort-key': ['-', 0, ['get', 'rank']] },
      paint: {
        'circle-radius': byRank(DOT_RADIUS),
        'circle-color': ['case', ['get', 'named'], palette.ink, palette.quietInk],
        'circle-opacity': ['case', ['get', 'named'], 1, 0.55],
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': ['case', ['get', 'named'], 1, 0],
      },
    },
    {
      id: PLACE_LABELS,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: ['<=', ['get', 'rank'], namesUpTo] as never,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': TEXT_FONT,
        'text-size': byRank(LABEL_SIZE),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'text-padding': 3,
        'text-max-width': 9,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: {
        'text-color': ['case', ['get', 'named'], palette.ink, palette.quietInk],
        'text-halo-color': palette.halo,
        'text-halo-width': PAINT.haloWidth,
      },
    },
  ];
}

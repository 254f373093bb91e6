/** Places: a dot each, a name where there is room. Towns and often-named places come first. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { TEXT_FONT } from './fonts.ts';

export const PLACES_SOURCE = 'places';
export const PLACE_DOTS = 'place-dots';
export const PLACE_LABELS = 'place-labels';

/** Ranks of `place-features.ts`, by the zoom from which their names may show. */
const NAMES_FROM_ZOOM = ['step', ['zoom'], 0, 7.6, 1, 8.2, 2, 8.7, 3, 10.8, 4] as const;

export function placeLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: PLACE_DOTS,
      type: 'circle',
      source: PLACES_SOURCE,
      layout: { 'circle-sort-key': ['-', 0, ['get', 'rank']] },
      paint: {
        'circle-radius': ['match', ['get', 'rank'], 0, 3.4, 1, 2.8, 2, 2.3, 3, 1.9, 1.3],
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
      filter: ['<=', ['get', 'rank'], [...NAMES_FROM_ZOOM] as never],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': TEXT_FONT,
        'text-size': ['match', ['get', 'rank'], 0, 14, 1, 12.5, 2, 12, 11],
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
        'text-halo-width': 1.6,
      },
    },
  ];
}

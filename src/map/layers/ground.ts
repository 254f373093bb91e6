/** The ground without claims: land, the two countries, their names. */
import type { LayerSpecification } from 'maplibre-gl';
import type { LegendEntry } from '../legend-entry.ts';
import { COUNTRY_NAME_SIZE, PAINT } from '../paint.ts';
import type { Palette } from '../palette.ts';
import { TEXT_FONT } from './fonts.ts';

export const GROUND_SOURCE = 'ground';
export const COUNTRY_NAMES_SOURCE = 'country-names';

/** The map's own land; left out where a site brings its own ground. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': palette.ground } },
    {
      id: 'land-ukraine',
      type: 'fill',
      source: GROUND_SOURCE,
      filter: ['all', ['==', ['get', 'role'], 'country'], ['==', ['get', 'country'], 'ukraine']],
      paint: { 'fill-color': palette.ukraineLand, 'fill-antialias': false },
    },
  ];
}

/** The countries' names, spaced wide and quiet, under everything that moves. */
export function countryNameLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'country-names',
      type: 'symbol',
      source: COUNTRY_NAMES_SOURCE,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': TEXT_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], ...COUNTRY_NAME_SIZE.flat()],
        'text-letter-spacing': PAINT.countryName.spacingEm,
        'text-padding': 12,
      },
      paint: {
        'text-color': palette.quietInk,
        'text-opacity': PAINT.countryName.opacity,
        'text-halo-color': palette.ground,
        'text-halo-width': 1,
      },
    },
  ];
}

export const groundLegend: readonly LegendEntry[] = [
  { key: 'noReport', swatch: { form: 'bare' }, mark: { of: 'always' } },
];

/** The international border: above all shading, unbroken. */
import type { LayerSpecification } from 'maplibre-gl';
import type { LegendEntry } from '../legend-entry.ts';
import { BORDER_WIDTH, PAINT } from '../paint.ts';
import type { Palette } from '../palette.ts';
import { GROUND_SOURCE } from './ground.ts';

export const BORDER_CASING = 'border-casing';

export function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: BORDER_CASING,
      type: 'line',
      source: GROUND_SOURCE,
      filter: ['==', ['get', 'role'], 'border'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': PAINT.borderCasing.width,
        'line-opacity': PAINT.borderCasing.opacity,
      },
    },
    {
      id: 'border',
      type: 'line',
      source: GROUND_SOURCE,
      filter: ['==', ['get', 'role'], 'border'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], ...BORDER_WIDTH.flat()],
      },
    },
  ];
}

export const borderLegend: readonly LegendEntry[] = [
  { key: 'border', swatch: { form: 'border' }, mark: { of: 'always' } },
];

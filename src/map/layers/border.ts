/** The international border: above all shading, unbroken. */
import type { LayerSpecification } from 'maplibre-gl';
import type { LegendEntry } from '../legend-entry.ts';
import type { Palette } from '../palette.ts';
import { GROUND_SOURCE } from './ground.ts';

export function borderLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'border-casing',
      type: 'line',
      source: GROUND_SOURCE,
      filter: ['==', ['get', 'role'], 'border'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 4.5, 'line-opacity': 0.7 },
    },
    {
      id: 'border',
      type: 'line',
      source: GROUND_SOURCE,
      filter: ['==', ['get', 'role'], 'border'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 1.2, 11, 2],
      },
    },
  ];
}

export const borderLegend: readonly LegendEntry[] = [
  { key: 'border', swatch: { form: 'border' }, mark: { of: 'always' } },
];

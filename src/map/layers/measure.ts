/** What the reader measures: a path in ink, closed by a lighter line where it encloses ground. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Position } from '../../domain/place.ts';
import type { Palette } from '../palette.ts';

export const MEASURE_SOURCE = 'measure';

/** The lowest of its layers. */
export const MEASURE_CLOSING = 'measure-closing';

export function measureLayers({ ink, halo }: Palette): LayerSpecification[] {
  const of = (part: string): ['==', ['get', 'part'], string] => ['==', ['get', 'part'], part];
  return [
    {
      id: MEASURE_CLOSING,
      type: 'line',
      source: MEASURE_SOURCE,
      filter: of('closing'),
      paint: { 'line-color': ink, 'line-width': 1.5, 'line-dasharray': [2, 2] },
    },
    {
      id: 'measure-path',
      type: 'line',
      source: MEASURE_SOURCE,
      filter: of('path'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': ink, 'line-width': 2.5 },
    },
    {
      id: 'measure-points',
      type: 'circle',
      source: MEASURE_SOURCE,
      filter: of('point'),
      paint: {
        'circle-radius': 4.5,
        'circle-color': halo,
        'circle-stroke-color': ink,
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** The path, its points, and the way back to its start. */
export function measureFeatures(points: readonly Position[]): FeatureCollection {
  const path = points.map(([longitude, latitude]) => [longitude, latitude]);
  const [start, end] = [path[0], path.at(-1)];
  const line = (part: string, coordinates: number[][]) => ({
    type: 'Feature' as const,
    geometry: { type: 'LineString' as const, coordinates },
    properties: { part },
  });
  return {
    type: 'FeatureCollection',
    features: [
      ...(path.length > 2 && start && end ? [line('closing', [end, start])] : []),
      ...(path.length > 1 ? [line('path', path)] : []),
      ...path.map((coordinates) => ({
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates },
        properties: { part: 'point' },
      })),
    ],
  };
}

/** The style: a pure function of ground, colours and features. The order of the layers is the order of drawing. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { areaLegend } from './gl/legend.ts';
import { ringLegend } from './gl/ring-legend.ts';
import { type Ground, groundStyle } from './ground.ts';
import { BORDER_CASING, borderLayers, borderLegend } from './layers/border.ts';
import { COUNTRY_NAMES_SOURCE, countryNameLayers, GROUND_SOURCE, groundLegend } from './layers/ground.ts';
import { MEASURE_CLOSING, MEASURE_SOURCE, measureLayers } from './layers/measure.ts';
import { PLACES_SOURCE, placeLayers } from './layers/places.ts';
import type { LegendEntry } from './legend-entry.ts';
import { PALETTES, type Scheme } from './palette.ts';

/** What each source holds when the style is made. */
export interface SourceFeatures {
  readonly ground: FeatureCollection;
  readonly countryNames: FeatureCollection;
  readonly places: FeatureCollection;
  readonly measure: FeatureCollection;
}

/** The legend, in the order of drawing from the firmest mark to the ground. */
export const LEGEND: readonly LegendEntry[] = [
  ...areaLegend,
  ...ringLegend,
  ...borderLegend,
  ...groundLegend,
];

/** The layer of the style that areas and the line of contact lie right under. */
export const ABOVE_AREAS = BORDER_CASING;

/** The layer of the style that the rings lie right under. */
export const ABOVE_RINGS = MEASURE_CLOSING;

/** Builds a valid MapLibre style without glyphs: all text is drawn from the page's own fonts. */
export function buildStyle(ground: Ground, scheme: Scheme, features: SourceFeatures): StyleSpecification {
  const palette = PALETTES[scheme];
  const under = groundStyle(ground, palette);
  const geojson = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0.2 });
  const layers: LayerSpecification[] = [
    ...under.layers,
    ...countryNameLayers(palette),
    ...borderLayers(palette),
    ...placeLayers(palette),
    ...measureLayers(palette),
  ];
  return {
    version: 8,
    ...(under.sprite === undefined ? {} : { sprite: under.sprite }),
    sources: {
      ...under.sources,
      [GROUND_SOURCE]: geojson(features.ground),
      [COUNTRY_NAMES_SOURCE]: geojson(features.countryNames),
      [PLACES_SOURCE]: geojson(features.places),
      [MEASURE_SOURCE]: geojson(features.measure),
    },
    layers,
  };
}

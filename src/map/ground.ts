/** The ground under the claims: the map's own, or one that the site brings by configuration. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { landLayers } from './layers/ground.ts';
import type { Palette } from './palette.ts';

export type Ground =
  | { readonly kind: 'own' }
  | { readonly kind: 'style'; readonly style: StyleSpecification }
  /** A `.pmtiles` archive: pictures as they are; vector tiles as quiet shapes, whatever their schema. */
  | { readonly kind: 'pmtiles'; readonly address: string; readonly vectorLayers: readonly string[] | null };

export interface GroundStyle {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  readonly sprite?: StyleSpecification['sprite'];
}

const FOREIGN = 'own-ground';

/** What of a foreign style is drawn; the built site holds no code for other sources and layers (site/maplibre-sources.ts). */
const SOURCES: ReadonlySet<string> = new Set(['vector', 'raster', 'geojson']);
const LAYERS: ReadonlySet<string> = new Set(['background', 'fill', 'line', 'circle', 'raster']);

/**
 * The sources and layers of a ground. A foreign style's texts are left out: they would need its glyph server and
 * would fight with the place names of the claims.
 */
export function groundStyle(ground: Ground, palette: Palette): GroundStyle {
  switch (ground.kind) {
    case 'own':
      return { sources: {}, layers: landLayers(palette) };
    case 'style': {
      const { sources, layers, sprite } = ground.style;
      return {
        sources: Object.fromEntries(Object.entries(sources).filter(([, { type }]) => SOURCES.has(type))),
        layers: layers.filter(({ type }) => LAYERS.has(type)),
        ...(sprite === undefined ? {} : { sprite }),
      };
    }
    case 'pmtiles':
      return pmtilesStyle(ground.address, ground.vectorLayers, palette);
    default:
      return ground satisfies never;
  }
}

function pmtilesStyle(
  address: string,
  vectorLayers: readonly string[] | null,
  palette: Palette,
): GroundStyle {
  const url = `pmtiles://${address}`;
  const land: LayerSpecification = {
    id: 'land',
    type: 'background',
    paint: { 'background-color': palette.ground },
  };
  if (vectorLayers === null) {
    return {
      sources: { [FOREIGN]: { type: 'raster', url, tileSize: 256 } },
      layers: [land, { id: FOREIGN, type: 'raster', source: FOREIGN }],
    };
  }
  const shapes = vectorLayers.flatMap((name): LayerSpecification[] => [
    {
      id: `${FOREIGN}-${name}-areas`,
      type: 'fill',
      source: FOREIGN,
      'source-layer': name,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.quietInk, 'fill-opacity': 0.08 },
    },
    {
      id: `${FOREIGN}-${name}-lines`,
      type: 'line',
      source: FOREIGN,
      'source-layer': name,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': palette.quietInk, 'line-opacity': 0.35, 'line-width': 0.8 },
    },
  ]);
  return { sources: { [FOREIGN]: { type: 'vector', url } }, layers: [land, ...shapes] };
}

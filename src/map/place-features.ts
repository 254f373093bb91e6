/** Places and rings as map features: what is drawn for each, in the reader's language. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Border } from '../domain/border.ts';
import type { Claim } from '../domain/claim.ts';
import { type Language, nameIn } from '../domain/names.ts';
import type { Place, Position } from '../domain/place.ts';
import type { Published } from '../state/published.ts';
import type { Selection } from '../state/view.ts';

export interface PlaceFeatureProperties {
  readonly id: string;
  readonly label: string;
  /** 0 towns of the region · 1 and 2 often named in claims · 3 named at least once · 4 never named. */
  readonly rank: number;
  /** True where a claim of the data names the place. */
  readonly named: boolean;
  /** Which of two colliding names stays: the lower. */
  readonly order: number;
}

/** A place is drawn with its town's weight from this population on. */
const TOWN_POPULATION = 5000;
const OFTEN_NAMED = [12, 4];

function rankOf(place: Place, namings: number): number {
  if ((place.properties.population ?? 0) >= TOWN_POPULATION) return 0;
  const often = OFTEN_NAMED.findIndex((least) => namings >= least);
  if (often >= 0) return often + 1;
  return namings > 0 ? 3 : 4;
}

/** Every placed settlement or facility; areas such as districts have no point of their own and are left out. */
export function placeFeatures(
  published: Published,
  language: Language,
): FeatureCollection<Point, PlaceFeatureProperties> {
  const features: Feature<Point, PlaceFeatureProperties>[] = [];
  for (const place of published.places.values()) {
    const { kind, id, names } = place.properties;
    if (!place.geometry || (kind !== 'settlement' && kind !== 'facility')) continue;
    const namings = published.claimsByPlace.get(id)?.length ?? 0;
    const rank = rankOf(place, namings);
    features.push({
      type: 'Feature',
      geometry: place.geometry,
      properties: {
        id,
        label: nameIn(names, language),
        rank,
        named: namings > 0,
        order: rank * 1000 - namings,
      },
    });
  }
  return { type: 'FeatureCollection', features };
}

/** Rings of a moment: reported fighting, the selection, and how roughly the selected or fought-over place is known. */
export function ringFeatures(
  published: Published,
  fighting: ReadonlyMap<string, Claim>,
  selection: Selection | null,
): FeatureCollection<Point> {
  const features: Feature<Point>[] = [];
  const ring = (placeId: string, properties: Record<string, unknown>) => {
    const place = published.places.get(placeId);
    if (!place?.geometry || place.properties.kind === 'district' || place.properties.kind === 'oblast')
      return;
    features.push({ type: 'Feature', geometry: place.geometry, properties: { id: placeId, ...properties } });
    const { weak, precisionM } = place.properties;
    if (precisionM && (weak || precisionM >= 2000)) {
      features.push({
        type: 'Feature',
        geometry: place.geometry,
        properties: { id: placeId, ring: 'rough', radiusM: precisionM },
      });
    }
  };
  for (const [placeId, claim] of fighting) {
    ring(placeId, { ring: 'fighting', actor: 'actor' in claim ? claim.actor : null });
  }
  if (selection?.kind === 'place') ring(selection.placeId, { ring: 'selected' });
  if (selection?.kind === 'spot') {
    const geometry = { type: 'Point' as const, coordinates: [...selection.at] };
    features.push({ type: 'Feature', geometry, properties: { ring: 'selected' } });
  }
  return { type: 'FeatureCollection', features };
}

/** The ground's features with the country as a property, for MapLibre drops ids that are words. */
export function groundFeatures(border: Border): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: border.features.map(({ id, geometry, properties }) => ({
      type: 'Feature',
      geometry: geometry as Polygon | MultiPolygon | MultiLineString,
      properties: { ...properties, country: id },
    })),
  };
}

/** Where the countries' names stand: clear of the incursion area at the opening zoom. */
const COUNTRY_NAMES_AT: Readonly<Record<'ukraine' | 'russia', Position>> = {
  ukraine: [34.9, 51.03],
  russia: [35.5, 51.46],
};

/** The two countries' names as points. */
export function countryNameFeatures(
  names: Readonly<Record<'ukraine' | 'russia', string>>,
): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: (['ukraine', 'russia'] as const).map((country) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...COUNTRY_NAMES_AT[country]] },
      properties: { label: names[country].toUpperCase() },
    })),
  };
}

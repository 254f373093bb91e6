/** Places: each lies in the country, the oblast and the district that it says, as far as its position is known. */
import { booleanPointInPolygon, distance, lineString, pointToLineDistance } from '@turf/turf';
import type { Border } from '../../domain/border.ts';
import type { AreaGeometry } from '../../domain/control.ts';
import type { Place, Position } from '../../domain/place.ts';
import type { DataRecord } from '../../domain/record.ts';
import type { Finding } from './finding.ts';

type Located = Place & { geometry: NonNullable<Place['geometry']> };
type Country = Place['properties']['country'];

/** Oblasts along this part of the border. */
const COUNTRY_OF_OBLAST: Readonly<Record<string, Country>> = {
  'Kursk Oblast': 'russia',
  'Belgorod Oblast': 'russia',
  'Bryansk Oblast': 'russia',
  'Sumy Oblast': 'ukraine',
  'Kharkiv Oblast': 'ukraine',
  'Chernihiv Oblast': 'ukraine',
};

/** Further from the middle of its district than any place of a district of this region lies. */
const DISTRICT_REACH_KM = 60;

function areasOf(border: Border): { country: Country; area: AreaGeometry }[] {
  return border.features.flatMap(({ id, geometry }) =>
    id === 'border' ? [] : [{ country: id, area: geometry }],
  );
}

function metresToBorder(border: Border, position: Position): number {
  const lines = border.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? geometry.coordinates : [],
  );
  return Math.min(
    ...lines.map((line) => pointToLineDistance(position, lineString(line), { units: 'meters' })),
  );
}

function countryFinding(place: Located, border: Border): Finding | null {
  const { country, precisionM } = place.properties;
  const position = place.geometry.coordinates;
  const within = (at: Position) =>
    areasOf(border).find(({ area }) => booleanPointInPolygon(at, area))?.country;
  const found = within(position);
  const [x, y] = position;
  if (!found) {
    const swapped = within([y, x]);
    const problem = `${x}, ${y} lies outside the region of the map`;
    return {
      on: place,
      problem,
      remedy: swapped ? 'put the longitude first' : 'correct the position, or write geometry null',
    };
  }
  if (found === country) return null;
  const metres = metresToBorder(border, position);
  if (metres <= (precisionM ?? 0)) return null;
  const problem = `country ${country}, but it lies ${(metres / 1000).toFixed(1)} km inside ${found}, more than its precision of ${precisionM} m`;
  return { on: place, problem, remedy: 'correct the position or the country, or widen the precision' };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function* districtFindings(places: readonly Located[]): Generator<Finding> {
  const groups = new Map<string, Located[]>();
  for (const place of places) {
    const { oblast, district } = place.properties;
    if (district === null) continue;
    const name = `${oblast}, ${district}`;
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  for (const [name, group] of groups) {
    if (group.length < 3) continue;
    const at = (axis: 0 | 1) => median(group.map(({ geometry }) => geometry.coordinates[axis]));
    const middle = [at(0), at(1)];
    for (const place of group) {
      const away = distance(middle, place.geometry.coordinates);
      if (away <= DISTRICT_REACH_KM + (place.properties.precisionM ?? 0) / 1000) continue;
      const problem = `it lies ${away.toFixed(0)} km from the middle of the places of ${name}`;
      yield { on: place, problem, remedy: 'correct the position or the district' };
    }
  }
}

/** Places that lie elsewhere than they say, or say where they lie at odds with themselves. */
export function* placeFindings({ places, border }: DataRecord): Generator<Finding> {
  for (const place of places) {
    const { oblast, country, precisionM } = place.properties;
    if (oblast !== null && (COUNTRY_OF_OBLAST[oblast] ?? country) !== country) {
      yield {
        on: place,
        problem: `${oblast} is not in ${country}`,
        remedy: 'correct the oblast or the country',
      };
    }
    if ((place.geometry === null) !== (precisionM === null)) {
      const problem = place.geometry ? 'a position without precisionM' : 'precisionM without a position';
      yield { on: place, problem, remedy: 'give both, or null for both' };
    }
    if (precisionM !== null && precisionM <= 0) {
      yield {
        on: place,
        problem: `precisionM ${precisionM} is not above zero`,
        remedy: 'give the radius in metres',
      };
    }
  }
  const located = places.filter((place): place is Located => place.geometry !== null);
  if (border.features.length > 0) yield* located.flatMap((place) => countryFinding(place, border) ?? []);
  yield* districtFindings(located);
}

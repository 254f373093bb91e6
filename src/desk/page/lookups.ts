/** The record's lists, by id and by name. Pure. */
import type { Claim } from '../../domain/claim.ts';
import type { Claimant } from '../../domain/claimant.ts';
import type { Place } from '../../domain/place.ts';
import type { DeskState } from '../desk-state.ts';
import type { Findable } from './finder.tsx';

export interface Lookups {
  readonly claimants: ReadonlyMap<string, Claimant>;
  readonly places: ReadonlyMap<string, Place>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly findClaimants: readonly Findable[];
  readonly findPlaces: readonly Findable[];
}

const spellings = (all: readonly (string | null)[], name: string): string[] => [
  ...new Set(all.filter((each): each is string => each !== null && each !== name)),
];

/** The English name, with the district where several places share it. */
export function placeName({ properties }: Place, places: readonly Place[]): string {
  const { names, district, oblast } = properties;
  const shared = places.filter((other) => other.properties.names.en === names.en).length > 1;
  return shared ? `${names.en} (${district ?? oblast ?? properties.id})` : names.en;
}

export function lookupsOf({ claimants, places, claims }: DeskState): Lookups {
  return {
    claimants: new Map(claimants.map((each) => [each.id, each])),
    places: new Map(places.map((each) => [each.id, each])),
    claims: new Map(claims.map((each) => [each.id, each])),
    findClaimants: claimants.map(({ id, names }) => ({
      id,
      name: names.en,
      also: spellings([names.ru, names.uk], names.en),
    })),
    findPlaces: places.map((place) => {
      const { names, aliases } = place.properties;
      return {
        id: place.id,
        name: placeName(place, places),
        also: spellings([names.ru, names.uk, ...aliases], names.en),
      };
    }),
  };
}

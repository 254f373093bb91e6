/** What a change of the record did to the map: before and after, in km² and in places. Pure. */
import { booleanPointInPolygon } from '@turf/turf';
import type { Holder } from '../domain/claim.ts';
import type { Control } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import { covers } from '../domain/interval.ts';
import type { Place } from '../domain/place.ts';

export interface HolderChange {
  readonly holder: Holder;
  readonly beforeKm2: number;
  readonly afterKm2: number;
}

export interface PlaceChange {
  readonly placeId: string;
  /** Null where no area covers the place. */
  readonly before: Holder | null;
  readonly after: Holder | null;
}

export interface DayComparison {
  readonly day: Day;
  readonly holders: readonly HolderChange[];
  readonly places: readonly PlaceChange[];
}

const HOLDERS = ['ukraine', 'russia', 'contested'] as const;

/** The areas that stand on `day`, without the uncertain edge. */
function standing(areas: readonly Control[], day: Day): Control[] {
  return areas.filter(({ properties }) => properties.evidence !== 'band' && covers(properties, day));
}

const areaKm2 = (areas: readonly Control[], holder: Holder): number =>
  areas.reduce((sum, { properties }) => sum + (properties.holder === holder ? properties.areaKm2 : 0), 0);

/** Who is drawn as holding a spot; where reports disagree, `contested`. */
function holderAt(areas: readonly Control[], at: readonly [number, number]): Holder | null {
  const over = areas.filter(({ geometry }) => booleanPointInPolygon([...at], geometry));
  const holders = over.map(({ properties }) => properties.holder);
  return holders.includes('contested') ? 'contested' : (holders[0] ?? null);
}

/** Compares two drawings of the same lens on one day. */
export function compareDay(
  before: readonly Control[],
  after: readonly Control[],
  day: Day,
  places: readonly Place[],
): DayComparison {
  const [then, now] = [standing(before, day), standing(after, day)];
  return {
    day,
    holders: HOLDERS.map((holder) => ({
      holder,
      beforeKm2: areaKm2(then, holder),
      afterKm2: areaKm2(now, holder),
    })),
    places: places.flatMap(({ id, geometry, properties }) => {
      if (!geometry || properties.kind !== 'settlement') return [];
      const change = {
        placeId: id,
        before: holderAt(then, geometry.coordinates),
        after: holderAt(now, geometry.coordinates),
      };
      return change.before === change.after ? [] : [change];
    }),
  };
}

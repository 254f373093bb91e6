/** Two drawings side by side: another day or another lens beside the one in view, and what differs between them. Pure. */
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Holder } from '../domain/claim.ts';
import type { Control } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';
import type { Place } from '../domain/place.ts';
import { summarise } from './select.ts';

/** The drawing that the one in view is compared with. */
export interface Comparison {
  readonly day: Day;
  readonly lens: Lens;
}

/** The parts of the view that B has for its own: as known then has B, too, where it compares all reports. */
export function otherView<T extends { readonly known: boolean }>(
  { known }: T,
  { day, lens }: Comparison,
): Comparison & { readonly known: boolean } {
  return { day, lens, known: known && lens === 'all' };
}

/** How a place is drawn: held by somebody, disputed, or not at all, which means that no report says. */
export type Stand = Holder | 'none';

export interface Difference {
  /** Drawn as held by Ukraine in each, in km². */
  readonly drawnKm2: readonly [a: number, b: number];
  /** The places that are drawn differently, in the order of the gazetteer. */
  readonly places: readonly { readonly place: Place; readonly a: Stand; readonly b: Stand }[];
}

/** What differs between the areas of two drawings, at the settlements that some claim names. */
export function differenceOf(
  a: readonly Control[],
  b: readonly Control[],
  named: readonly Place[],
): Difference {
  const [standsA, standsB] = [standsIn(a), standsIn(b)];
  const places = named.flatMap((place) => {
    const stands = { place, a: standsA(place), b: standsB(place) };
    return stands.a === stands.b ? [] : [stands];
  });
  return { drawnKm2: [summarise(a).drawnKm2, summarise(b).drawnKm2], places };
}

/** How places stand in a drawing. A dispute lies over what is held; the uncertain edge is nobody's. */
function standsIn(areas: readonly Control[]): (place: Place) => Stand {
  const firm = areas
    .filter(({ properties }) => properties.evidence !== 'band')
    .map((area) => ({ area, box: bbox(area) }));
  return ({ geometry }) => {
    const [x = Number.NaN, y = Number.NaN] = geometry?.coordinates ?? [];
    const holders = firm.flatMap(({ area, box: [west, south, east, north] }) =>
      x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon([x, y], area)
        ? [area.properties.holder]
        : [],
    );
    return holders.includes('contested') ? 'contested' : (holders[0] ?? 'none');
  };
}

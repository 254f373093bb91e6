/** Takes the account of a day from the drawing and the reports. Pure: the page and the build ask it alike. */
import { booleanPointInPolygon, centroid, distance } from '@turf/turf';
import type { Claim } from '../domain/claim.ts';
import type { Control } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import type { DayAccount, InferredGround, ReportedGround } from '../domain/day-account.ts';
import type { Lens } from '../domain/lens.ts';
import { byLatestValid, type Published } from './published.ts';
import { fightingOn, isAdmitted } from './select.ts';

export interface AccountOf {
  readonly published: Published;
  /** The areas that stand on the day under the lens. */
  readonly areas: readonly Control[];
  readonly lens: Lens;
  readonly day: Day;
}

/** The placed settlements and facilities that the claims name and that lie in the area. */
function placesIn(published: Published, area: Control, claims: readonly Claim[]): readonly string[] {
  const named = [...new Set(claims.flatMap(({ placeIds }) => placeIds))].filter((id) => {
    const place = published.places.get(id);
    const kind = place?.properties.kind;
    return place?.geometry && (kind === 'settlement' || kind === 'facility');
  });
  const inside = named.filter((id) => {
    const at = published.places.get(id)?.geometry?.coordinates;
    return at && booleanPointInPolygon([...at], area);
  });
  if (inside.length > 0 || named.length === 0) return inside;
  // A cell may miss the point of its place by the width of a river: then it is the nearest place's cell.
  const middle = centroid(area);
  const kmTo = (id: string) =>
    distance(middle, [...(published.places.get(id)?.geometry?.coordinates ?? [0, 0])]);
  return [named.reduce((nearest, id) => (kmTo(id) < kmTo(nearest) ? id : nearest))];
}

function claimsOf(published: Published, area: Control): readonly Claim[] {
  return area.properties.claimIds.flatMap((id) => published.claims.get(id) ?? []).sort(byLatestValid);
}

function reportedGround(published: Published, area: Control, day: Day): ReportedGround {
  const { holder, basis, areaKm2 } = area.properties;
  const all = claimsOf(published, area);
  const said = all.filter(({ valid }) => valid.from <= day);
  const last = said.reduce((latest, { valid }) => (valid.through > latest ? valid.through : latest), '');
  const first = said.at(-1);
  return {
    holder,
    basis,
    areaKm2,
    placeIds: placesIn(published, area, all),
    claimIds: said.map(({ id }) => id),
    reported: first ? { first: first.valid.from, last: last > day ? day : last } : null,
  };
}

const RULES = ['later-report', 'between', 'corridor', 'retaken', 'edge'] as const;
const HOLDERS = ['ukraine', 'russia', 'contested'] as const;

function inferredGround(published: Published, areas: readonly Control[]): readonly InferredGround[] {
  return HOLDERS.flatMap((holder) =>
    RULES.flatMap((rule): InferredGround[] => {
      const mine = areas.filter(({ properties }) => properties.holder === holder && properties.rule === rule);
      const areaKm2 = mine.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
      if (areaKm2 === 0) return [];
      const placeIds =
        rule === 'later-report'
          ? [...new Set(mine.flatMap((area) => placesIn(published, area, claimsOf(published, area))))]
          : [];
      return [{ holder, rule, areaKm2, placeIds }];
    }),
  );
}

/** All that the map shows on a day. Everything drawn is in it, and nothing else. */
export function dayAccount({ published, areas, lens, day }: AccountOf): DayAccount {
  let figures = 0;
  for (const claim of published.claims.values()) {
    if (claim.kind === 'figure' && claim.status === 'live' && claim.valid.from <= day) {
      figures += isAdmitted(published, lens, claim) ? 1 : 0;
    }
  }
  return {
    day,
    lens,
    reported: areas
      .filter(({ properties }) => properties.evidence === 'reported')
      .map((area) => reportedGround(published, area, day)),
    inferred: inferredGround(
      published,
      areas.filter(({ properties }) => properties.evidence !== 'reported'),
    ),
    fighting: [...fightingOn(published, lens, day)].map(([placeId, { id }]) => ({ placeId, claimId: id })),
    figures,
  };
}

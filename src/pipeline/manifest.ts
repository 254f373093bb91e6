/** The manifest: which days the published map covers, on which of them its drawing changes, and whose data it is. */
import { clampDay, type Day } from '../domain/day.ts';
import type { Drawn } from '../domain/drawn.ts';
import { FORMAT_VERSION, type Manifest } from '../domain/published.ts';
import type { DataRecord } from '../domain/record.ts';
import type { Drawings } from './derive-drawings.ts';
import { FIRST_DAY } from './period.ts';

const ATTRIBUTION: Manifest['attribution'] = {
  data: 'Kursk map contributors, CC BY 4.0; compiled from the articles that it links to',
  border: '© OpenStreetMap contributors, ODbL 1.0',
  places: 'GeoNames, CC BY 4.0, and the sources named with each place',
};

/** The last of the days; where there is none, the first that the map covers. */
function latest(days: readonly Day[]): Day {
  return days.toSorted().at(-1) ?? FIRST_DAY;
}

/** The last day that a live claim speaks of to the day: a month or a range would stretch the timeline beyond what is known. */
function lastDay({ claims }: DataRecord): Day {
  return latest(
    claims
      .filter(({ status, valid }) => status === 'live' && valid.precision === 'day')
      .map(({ valid }) => valid.through),
  );
}

/**
 * The last day of which a report says who held ground; where none does, the latest day that the newest article speaks
 * of (docs/decisions/0003). Articles that no live claim cites speak of no day.
 */
function openingDay({ articles, claims }: DataRecord): Day {
  const live = claims.filter(({ status }) => status === 'live');
  const ofGround = live.filter(({ kind, valid }) => kind === 'control' && valid.precision === 'day');
  if (ofGround.length > 0) return latest(ofGround.map(({ valid }) => valid.through));
  const cited = new Set(live.flatMap(({ articleIds }) => articleIds));
  const published = new Map(
    articles.filter(({ id }) => cited.has(id)).map((a) => [a.id, a.published.through]),
  );
  const newest = latest([...published.values()]);
  const ofNewest = live.filter(({ articleIds }) => articleIds.some((id) => published.get(id) === newest));
  return latest(ofNewest.map(({ valid }) => valid.through));
}

/** The days on which a drawing changes, in order. */
function keyframes({ control, contact }: Drawn, last: Day): Day[] {
  const days = [...control.features, ...contact.features].flatMap(({ properties: { from, to } }) =>
    to === null ? [from] : [from, to],
  );
  return [...new Set(days)].filter((day) => day >= FIRST_DAY && day <= last).sort();
}

/** The manifest of a record and of what was derived from it. */
export function manifestOf(record: DataRecord, drawings: Drawings): Manifest {
  const last = lastDay(record);
  const { articles, claims, claimants, places } = record;
  return {
    formatVersion: FORMAT_VERSION,
    firstDay: FIRST_DAY,
    lastDay: last,
    openingDay: clampDay(openingDay(record), FIRST_DAY, last),
    keyframes: {
      all: keyframes(drawings.all, last),
      ukraine: keyframes(drawings.ukraine, last),
      russia: keyframes(drawings.russia, last),
      independent: keyframes(drawings.independent, last),
      known: keyframes(drawings.known, last),
    },
    counts: {
      articles: articles.length,
      claims: claims.length,
      claimants: claimants.length,
      places: places.length,
      unplaced: places.filter(({ geometry }) => geometry === null).length,
    },
    attribution: ATTRIBUTION,
  };
}

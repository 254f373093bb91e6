/**
 * The story: the days on which most places were reported to change hands, told in order. Chosen from the claims by one
 * rule, so that it follows the data and nobody has to write it. Pure.
 */
import type { Claim } from '../domain/claim.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Published } from './published.ts';

export interface Chapter {
  readonly day: Day;
  /** The claims that make the day a turning point, those of most places first. */
  readonly claims: readonly Claim[];
  /** The settlements that they name. */
  readonly placeIds: readonly string[];
}

/** So many chapters at most, and so many days from one to the next. */
const MOST = 12;
const APART = 5;

/** The chapters, in order of days. The first day of the incursion is always one. */
export function storyOf(published: Published): readonly Chapter[] {
  const byDay = new Map<Day, Claim[]>();
  for (const claim of published.claims.values()) {
    if (!changesHands(claim)) continue;
    const { through } = claim.valid;
    byDay.set(through, [...(byDay.get(through) ?? []), claim]);
  }
  const all = [...byDay].map(([day, claims]) => chapterOf(published, day, claims));
  const first = published.manifest.firstDay;
  const weightiest = all.toSorted(
    (a, b) =>
      Number(b.day === first) - Number(a.day === first) ||
      b.placeIds.length - a.placeIds.length ||
      a.day.localeCompare(b.day),
  );
  const chosen: Chapter[] = [];
  for (const chapter of weightiest) {
    if (chosen.length === MOST) break;
    const near = chosen.some(({ day }) => Math.abs(daysBetween(day, chapter.day)) < APART);
    if (!near && chapter.placeIds.length > 0) chosen.push(chapter);
  }
  return chosen.sort((a, b) => a.day.localeCompare(b.day));
}

/** A chapter by its number, from 1; undefined where the story has none of it. */
export function chapterAt(published: Published, number: number): Chapter | undefined {
  return storyOf(published)[number - 1];
}

/** True of a claim that says on which day places passed from one side to the other. */
function changesHands(claim: Claim): boolean {
  return (
    claim.kind === 'control' &&
    claim.status === 'live' &&
    claim.valid.precision === 'day' &&
    (claim.change === 'captured' || claim.change === 'recaptured' || claim.change === 'lost')
  );
}

function chapterOf({ places }: Published, day: Day, claims: readonly Claim[]): Chapter {
  const placeIds = [...new Set(claims.flatMap((claim) => claim.placeIds))].filter((id) => {
    const place = places.get(id);
    return place?.geometry && place.properties.kind === 'settlement';
  });
  return {
    day,
    claims: claims.toSorted((a, b) => b.placeIds.length - a.placeIds.length || a.id.localeCompare(b.id)),
    placeIds: placeIds.sort(),
  };
}

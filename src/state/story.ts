/**
 * The story: the days of which most was told about the ground, a chapter each. Chosen from the claims by one rule, so
 * that it follows the data and nobody has to write it. Pure.
 */
import type { Claim } from '../domain/claim.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Published } from './published.ts';
import { changesControl } from './select.ts';
import type { Selection } from './view.ts';

export interface Chapter {
  readonly day: Day;
  /** What was said of the day: of who holds what first, the sides in turn, so that the first few are not one voice. */
  readonly claims: readonly Claim[];
  /** The settlements that they name, the one that most claimants name first. */
  readonly placeIds: readonly string[];
}

/** So many chapters at most, and so many days from one to the next. */
const MOST = 12;
const APART = 7;

/** The chapters, in order of days. The first day of the incursion is always one. */
export function storyOf(published: Published): readonly Chapter[] {
  const first = published.manifest.firstDay;
  const weighed = claimsByDay(published)
    .map(([day, claims]) => ({ day, claims, weight: weightOf(published, claims) }))
    .sort(
      (a, b) =>
        Number(b.day === first) - Number(a.day === first) ||
        b.weight - a.weight ||
        a.day.localeCompare(b.day),
    );
  const chosen: Chapter[] = [];
  for (const { day, claims } of weighed) {
    if (chosen.length === MOST) break;
    const placeIds = placesOf(published, claims);
    const near = chosen.some((chapter) => Math.abs(daysBetween(chapter.day, day)) < APART);
    if (!near && placeIds.length > 0) chosen.push({ day, claims: inTurn(published, claims), placeIds });
  }
  return chosen.sort((a, b) => a.day.localeCompare(b.day));
}

/** A chapter by its number, from 1; undefined where the story has none of it. */
export function chapterAt(published: Published, number: number): Chapter | undefined {
  return storyOf(published)[number - 1];
}

/** The place that a chapter is about, as a reader would take it on the map. */
export function mainOf({ placeIds: [placeId] }: Chapter): Selection | null {
  return placeId === undefined ? null : { kind: 'place', placeId };
}

/** The claims that speak of one day and of the ground: who holds, comes, fights over it, and how much of it. */
function claimsByDay({ claims, manifest }: Published): readonly (readonly [Day, readonly Claim[]])[] {
  const byDay = new Map<Day, Claim[]>();
  for (const claim of claims.values()) {
    const { from, through } = claim.valid;
    const isOfGround = claim.kind !== 'figure' || claim.metric === 'area';
    if (claim.status !== 'live' || !isOfGround || from !== through || from < manifest.firstDay) continue;
    byDay.set(from, [...(byDay.get(from) ?? []), claim]);
  }
  return [...byDay];
}

/**
 * How many tell of the day and, by its root, how many settlements they say changed hands: a long list in one report does
 * not outweigh many voices.
 */
function weightOf(published: Published, claims: readonly Claim[]): number {
  const changed = placesOf(published, claims.filter(changesControl)).length;
  return voicesOf(claims) + Math.sqrt(changed);
}

/** How many claimants speak. */
export function voicesOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ claimantId }) => claimantId)).size;
}

/** The settlements on the map that claims name: first the one that most claimants name, then the one named most often at all. */
function placesOf({ places, claimsByPlace }: Published, claims: readonly Claim[]): readonly string[] {
  const voices = new Map<string, Set<string>>();
  for (const { placeIds, claimantId } of claims) {
    for (const id of placeIds) voices.set(id, (voices.get(id) ?? new Set()).add(claimantId));
  }
  const count = (id: string) => voices.get(id)?.size ?? 0;
  const ever = (id: string) => claimsByPlace.get(id)?.length ?? 0;
  return [...voices.keys()]
    .filter((id) => places.get(id)?.geometry && places.get(id)?.properties.kind === 'settlement')
    .sort((a, b) => count(b) - count(a) || ever(b) - ever(a) || a.localeCompare(b));
}

const RANK: Readonly<Record<Claim['kind'], number>> = {
  control: 1,
  denial: 2,
  attack: 3,
  movement: 4,
  figure: 5,
};

/** What weighs most first: that places changed hands, then who holds, denies, attacks; of equals the one of more places. */
function byWeight(a: Claim, b: Claim): number {
  const rank = (claim: Claim) => (changesControl(claim) ? 0 : RANK[claim.kind]);
  return rank(a) - rank(b) || b.placeIds.length - a.placeIds.length || a.id.localeCompare(b.id);
}

/** The claims by weight, each time the next of the side that has spoken least, and a claimant's second word after all first ones. */
function inTurn({ claimants }: Published, claims: readonly Claim[]): readonly Claim[] {
  const said = new Map<string, number>();
  const spoken = (of: string) => said.get(of) ?? 0;
  const sideOf = ({ claimantId }: Claim) => claimants.get(claimantId)?.side ?? 'independent';
  const waiting = claims.toSorted(byWeight);
  const told: Claim[] = [];
  while (waiting.length > 0) {
    const next = waiting.reduce((best, claim) => {
      const order =
        spoken(claim.claimantId) - spoken(best.claimantId) || spoken(sideOf(claim)) - spoken(sideOf(best));
      return order < 0 ? claim : best;
    });
    waiting.splice(waiting.indexOf(next), 1);
    told.push(next);
    for (const of of [next.claimantId, sideOf(next)]) said.set(of, spoken(of) + 1);
  }
  return told;
}

/** Whether a statement is in the record already, so that an article becomes one more of its sources and not a second claim. */
import type { Claim } from '../domain/claim.ts';
import { dayNumber } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';

/** What of a claim tells one statement from another. */
export type Statement = Pick<Claim, 'kind' | 'claimantId' | 'valid'> & {
  readonly placeIds: readonly Id[];
  readonly change?: string | null;
  readonly action?: string | null;
  readonly metric?: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly denied?: string | null;
};

const MOST_DAYS = 3;

/** What happened, in the field that its kind of claim has for it. */
function change({ kind, ...claim }: Statement): string {
  const {
    change: control = null,
    action = null,
    metric = null,
    low = null,
    high = null,
    denied = null,
  } = claim;
  switch (kind) {
    case 'control':
      return String(control);
    case 'attack':
    case 'movement':
      return String(action);
    case 'figure':
      return `${metric} ${low} ${high}`;
    case 'denial':
      return String(denied);
    default:
      return kind satisfies never;
  }
}

/** Days between two spans of days; 0 where they touch. */
function daysApart(a: Statement['valid'], b: Statement['valid']): number {
  return Math.max(0, dayNumber(a.from) - dayNumber(b.through), dayNumber(b.from) - dayNumber(a.through));
}

/**
 * The claims that make the same statement: same claimant, same change, a place in common, within three days. The nearest
 * in time come first, those that name the same places before those that name others, too.
 */
export function sameStatement(candidate: Statement, claims: readonly Claim[]): Claim[] {
  const places = new Set(candidate.placeIds);
  const strangers = (claim: Claim) =>
    claim.placeIds.filter((id) => !places.has(id)).length +
    candidate.placeIds.filter((id) => !claim.placeIds.includes(id)).length;
  return claims
    .filter(
      (claim) =>
        claim.status === 'live' &&
        claim.kind === candidate.kind &&
        claim.claimantId === candidate.claimantId &&
        change(claim) === change(candidate) &&
        claim.placeIds.some((id) => places.has(id)) &&
        daysApart(claim.valid, candidate.valid) <= MOST_DAYS,
    )
    .sort(
      (a, b) =>
        daysApart(a.valid, candidate.valid) - daysApart(b.valid, candidate.valid) ||
        strangers(a) - strangers(b) ||
        Number(a.id > b.id) - Number(a.id < b.id),
    );
}

/** Which claims of control agree with or contradict each other. Pure; the order of the input does not matter. */
import type { Claim, ControlClaim } from '../domain/claim.ts';
import { daysBetween } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Relation } from '../domain/relation.ts';

/**
 * Claims further apart than this, in days, speak of different situations: a village may change hands twice in a week,
 * and a report of a change may be three days late.
 */
const APART_DAYS = 3;

/** Days between two claims' valid spans; 0 where they overlap. */
function daysApart(a: ControlClaim, b: ControlClaim): number {
  return Math.max(0, daysBetween(a.valid.through, b.valid.from), daysBetween(b.valid.through, a.valid.from));
}

function sharePlace(a: ControlClaim, b: ControlClaim): boolean {
  return a.placeIds.some((placeId) => b.placeIds.includes(placeId));
}

/**
 * The relations of every live claim of control that has any, sorted by claim id.
 * A claimant neither agrees with nor contradicts itself: a later word of its own is a new situation.
 * "Contested" takes no side, so it neither agrees nor contradicts.
 */
export function relationsOf(claims: readonly Claim[]): readonly Relation[] {
  const live = claims
    .filter((claim): claim is ControlClaim => claim.kind === 'control' && claim.status === 'live')
    .filter(({ holder }) => holder !== 'contested')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = (claim: ControlClaim, holds: (other: ControlClaim) => boolean): Id[] =>
    live
      .filter(
        (other) =>
          other.claimantId !== claim.claimantId &&
          holds(other) &&
          sharePlace(claim, other) &&
          daysApart(claim, other) <= APART_DAYS,
      )
      .map(({ id }) => id);
  return live
    .map((claim) => ({
      claimId: claim.id,
      agreesWith: ids(claim, ({ holder }) => holder === claim.holder),
      contradicts: ids(claim, ({ holder }) => holder !== claim.holder),
    }))
    .filter(({ agreesWith, contradicts }) => agreesWith.length + contradicts.length > 0);
}

/** Whether the record has a statement already: then an article is added to its claim instead of a second claim. Pure. */
import type { Claim } from '../domain/claim.ts';
import { daysBetween } from '../domain/day.ts';

/** Reports of the same event may differ by so many days. */
const WITHIN_DAYS = 3;

/** What a claim says happened, without who says it, where and when. */
function statementOf(claim: Claim): string {
  switch (claim.kind) {
    case 'control':
      return [claim.kind, claim.change, claim.holder].join();
    case 'attack':
      return [claim.kind, claim.actor, claim.action, claim.outcome].join();
    case 'movement':
      return [claim.kind, claim.actor, claim.action].join();
    case 'denial':
      return [claim.kind, claim.denied].join();
    case 'figure': {
      const { kind, metric, whose, low, high, unit, definition, scope } = claim;
      return [kind, metric, whose, low, high, unit, definition, scope].join();
    }
    default:
      return claim satisfies never;
  }
}

const daysApart = (a: Claim, b: Claim): number =>
  Math.max(0, daysBetween(a.valid.through, b.valid.from), daysBetween(b.valid.through, a.valid.from));

/**
 * The live claim by the same claimant that says the same of the same places within three days, the nearest in time; null
 * where there is none. Different claimants are never taken for one, nor lists of places that are not the same.
 */
export function duplicateOf(claim: Claim, claims: readonly Claim[]): Claim | null {
  const places = [...claim.placeIds].sort().join();
  const statement = statementOf(claim);
  const same = claims.filter(
    (other) =>
      other.status === 'live' &&
      other.claimantId === claim.claimantId &&
      statementOf(other) === statement &&
      [...other.placeIds].sort().join() === places &&
      daysApart(claim, other) <= WITHIN_DAYS,
  );
  return same.toSorted((a, b) => daysApart(claim, a) - daysApart(claim, b))[0] ?? null;
}

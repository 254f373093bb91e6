/** Status: a corrected claim names the one that replaces it, and following the names comes to an end. */
import type { Claim } from '../../domain/claim.ts';
import type { DataRecord } from '../../domain/record.ts';
import type { Finding } from './finding.ts';

/** The ids met on the way from `claim` back to itself; null where the way ends. */
function cycleThrough(claim: Claim, byId: ReadonlyMap<string, Claim>): string[] | null {
  const met: string[] = [];
  for (let next: Claim | undefined = claim; next && !met.includes(next.id); ) {
    met.push(next.id);
    if (next.supersededBy === claim.id) return met;
    next = next.supersededBy === null ? undefined : byId.get(next.supersededBy);
  }
  return null;
}

/** Statuses at odds with `supersededBy`, and cycles of it, each told once on its first claim. */
export function* statusFindings({ claims }: DataRecord): Generator<Finding> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims) {
    if (claim.status === 'live' && claim.supersededBy !== null) {
      const problem = `status live, but superseded by ${claim.supersededBy}`;
      yield { on: claim, problem, remedy: 'write status corrected or withdrawn, or supersededBy null' };
    }
    if (claim.status === 'corrected' && claim.supersededBy === null) {
      const remedy = 'name the claim that replaces it in supersededBy, or write status withdrawn';
      yield { on: claim, problem: 'status corrected, but no claim supersedes it', remedy };
    }
    const cycle = cycleThrough(claim, byId);
    if (cycle && claim.id === cycle.toSorted()[0]) {
      const problem = `the claims supersede each other in a circle: ${[...cycle, claim.id].join(' → ')}`;
      yield { on: claim, problem, remedy: 'leave the newest of them live, with supersededBy null' };
    }
  }
}

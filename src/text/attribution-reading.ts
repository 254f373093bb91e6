/** How a claimant is introduced, decided once for all languages. */
import type { Claim } from '../domain/claim.ts';
import type { ClaimantKind } from '../domain/claimant.ts';

/** `reported` for those who pass on what they saw or heard; an assessment is somebody's conclusion. */
export type Saying = 'said' | 'reported' | 'assessed' | 'acknowledged';

const REPORTERS: readonly ClaimantKind[] = [
  'media',
  'state-agency',
  'channel',
  'blogger',
  'witness',
  'unattributed',
];

/** The verb that goes with a claimant's kind and the basis of the claim. */
export function readSaying(basis: Claim['basis'], kind: ClaimantKind): Saying {
  if (basis === 'claimed') return 'said';
  if (basis === 'acknowledged') return 'acknowledged';
  return REPORTERS.includes(kind) ? 'reported' : 'assessed';
}

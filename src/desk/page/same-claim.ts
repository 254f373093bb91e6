/** A claim of the record that says what a draft says. Pure. */
import type { Claim } from '../../domain/claim.ts';
import { duplicateOf } from '../../ingest/duplicate.ts';
import type { DeskState } from '../desk-state.ts';
import type { Entry } from '../entry.ts';
import { claimOf } from '../form.ts';

/** Null where the draft is no whole claim yet, or says something new. */
export function sameClaim({ form, claimId }: Entry, { claims, claimants }: DeskState): Claim | null {
  if (claimId !== null) return null;
  const side = claimants.find(({ id }) => id === form.claimantId)?.side ?? 'independent';
  const claim = claimOf(form, { id: 'draft', articleIds: ['draft'], span: null, side });
  return claim && duplicateOf(claim, claims);
}

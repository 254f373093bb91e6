/**
 * How much one report moves the derivation, as the probability that a report of that kind is right.
 * One table that editors can read and change (`data/reliability.json`); it is never shown as a score of a claimant.
 */
import * as z from 'zod/mini';
import { ClaimantKind } from './claimant.ts';

const Probability = z.number().check(z.minimum(0.5), z.maximum(1));

export const Reliability = z.strictObject({
  /** Observers outside both sides. */
  independent: Probability,
  /** A side's officials. */
  official: Probability,
  /** Bloggers, channels, field commanders and the like, whatever their side. */
  soft: Probability,
  /** Kinds of claimant that count as soft. */
  softKinds: z.array(ClaimantKind),
  /** At least this, where a side reports its own loss. */
  againstInterest: Probability,
  /** At least this, where the other side reports the same. */
  confirmed: Probability,
  /** Shrinks a report towards 0.5 by how surely its article was read. */
  recordConfidence: z.strictObject({ high: z.number(), medium: z.number(), low: z.number() }),
});
export type Reliability = z.infer<typeof Reliability>;

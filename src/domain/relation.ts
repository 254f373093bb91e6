/** How claims of control stand to each other: found by rule, never by hand. */
import * as z from 'zod/mini';
import { Id } from './id.ts';

export const Relation = z.object({
  claimId: Id,
  /** Other claimants who, within days, say that the same side holds a place of it. */
  agreesWith: z.array(Id),
  /** Claims that, within days, say that the other side holds a place of it. */
  contradicts: z.array(Id),
});
export type Relation = z.infer<typeof Relation>;

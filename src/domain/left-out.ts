/** A statement that was read and not recorded, with the reason: so that nobody reads the same page twice. */
import * as z from 'zod/mini';
import { Article } from './article.ts';

export const LeftOut = z.strictObject({
  url: Article.shape.url,
  /** The day, or the month where no more is known. */
  published: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/)),
  /**
   * `not-checkable` an opinion, aim or mood · `no-field` fits none of the closed fields · `no-place` · `not-stated` would
   * have to be worked out · `other-subject` · `outside-period`.
   */
  reason: z.enum(['not-checkable', 'no-field', 'no-place', 'not-stated', 'other-subject', 'outside-period']),
});
export type LeftOut = z.infer<typeof LeftOut>;

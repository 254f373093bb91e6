/** An article: a published text that is cited. Its sentences are never stored. */
import * as z from 'zod/mini';
import { Clock } from './clock.ts';
import { Id } from './id.ts';

export const Article = z.strictObject({
  id: Id,
  publisher: z.string().check(z.minLength(1), z.maxLength(120)),
  url: z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/), z.maxLength(600)),
  published: Clock,
  /** How the published day is known: a date stamp, the page's text, its address, or worked out from the events it tells. */
  publishedBasis: z.enum(['stamp', 'text', 'url', 'inferred']),
  /** When the text was written, where that is known to differ from when it appeared. */
  written: z.nullable(Clock),
  /** ISO 639-1 code of the language of the text; null where it was not recorded. */
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
});
export type Article = z.infer<typeof Article>;

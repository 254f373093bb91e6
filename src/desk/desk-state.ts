/** What the desk's page gets from the desk's server, and sends to it. */
import * as z from 'zod/mini';
import type { Article } from '../domain/article.ts';
import type { Border } from '../domain/border.ts';
import type { Claim } from '../domain/claim.ts';
import type { Claimant } from '../domain/claimant.ts';
import { Day } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import type { TextSpan } from '../ingest/draft.ts';
import type { DayComparison } from './comparison.ts';
import { Action } from './session.ts';
import type { SavedSession } from './session-file.ts';

/** A word or number of the text that makes its sentence worth a look. */
export interface Anchor extends TextSpan {
  readonly kind: 'place' | 'quantity' | 'day' | 'event';
}

export interface DeskState {
  readonly session: SavedSession | null;
  readonly anchors: readonly Anchor[];
  readonly articles: readonly Article[];
  readonly claimants: readonly Claimant[];
  readonly claims: readonly Claim[];
  readonly places: readonly Place[];
  readonly border: Border;
  /** What writing changed on the map, the latest day first; empty before anything was written. */
  readonly comparison: readonly DayComparison[];
}

/** An article to begin with, and what its text does not say itself. */
export const NewArticle = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  text: z.string().check(z.minLength(1)),
  published: z.optional(Day),
  /** Where it was written earlier than it appeared. */
  written: z.optional(Day),
  publisher: z.optional(z.string().check(z.maxLength(120))),
  url: z.optional(z.string().check(z.maxLength(600))),
});
export type NewArticle = z.infer<typeof NewArticle>;

export const Decisions = z.strictObject({ actions: z.array(Action) });

/** A line of the answer while the desk writes. */
export type WriteNews =
  | { readonly type: 'progress'; readonly line: string }
  | { readonly type: 'refused'; readonly faults: readonly string[] }
  | { readonly type: 'done' };

/** A part of a sentence that drafts are made of, and what the sentences before it left behind. */
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Speaker } from './attribution.ts';
import type { DayRange } from './dated-text.ts';
import type { Clause } from './events.ts';
import type { PlaceFound } from './places-found.ts';
import type { Quantity } from './quantities.ts';

/** What the sentences before left behind. */
export interface Memory {
  readonly writtenOn: Day;
  readonly speaker: Speaker | null;
  readonly lastDay: Day | null;
  /** When the last speaker spoke, where that was told. */
  readonly said: DayRange | null;
  /** The day of the last statement that had one, whoever made it. */
  readonly lastSaid: Day | null;
  /** When the last event was, and how many sentences ago it was told. */
  readonly event: { readonly from: Day; readonly to: Day; readonly age: number } | null;
  readonly places: { readonly mentions: readonly PlaceFound[]; readonly age: number } | null;
  readonly defaultPlaces: readonly Id[];
  readonly publisher: Id | null;
  /** The last sentence went on with a speaker's account, and this one stands in the same paragraph. */
  readonly isCarrying: boolean;
}

/** A part of a sentence that a draft is made of. */
export interface Part {
  readonly clause: Clause | null;
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly Quantity[];
}

/** True where the words `one` lie between two words. */
export const inside = (one: { from: number; to: number }, from: number, to: number): boolean =>
  one.from >= from && one.to <= to;

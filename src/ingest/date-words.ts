/** The words that dates are told in, made ready for looking up. */
import type { Day } from '../domain/day.ts';
import type { NumberWords } from './numbers.ts';
import type { PhraseBook } from './phrases.ts';

export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** 1 for Monday … 7 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** By the first month of each. */
  readonly seasons: ReadonlyMap<string, number>;
  /** By month and day, `12-25`. */
  readonly holidays: PhraseBook<string>;
  /** Days in one of it; 0 for hours, 30 for months. */
  readonly periods: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly relative: PhraseBook<string>;
  /** "early", "the end of": before a month. */
  readonly parts: PhraseBook<'early' | 'mid' | 'late' | 'start' | 'end' | 'whole'>;
  /** "over the past", "within", "after": before a number of days. */
  readonly openers: PhraseBook<'past' | 'after' | 'within' | 'in' | 'for'>;
  /** "ago", "later", "earlier": after a number of days. */
  readonly closers: PhraseBook<'ago' | 'before' | 'after'>;
  readonly timesOfDay: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly asOf: PhraseBook<true>;
  /** What may stand before a month's name that is a common word, too: "in May". */
  readonly beforeMonth: ReadonlySet<string>;
  /** What may follow the second of two days: "September 11 and 13, said". */
  readonly afterDay: ReadonlySet<string>;
  readonly numbers: NumberWords;
  /** The first day of what the project tells of. */
  readonly start: Day;
}

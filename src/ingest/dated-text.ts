/** A sentence in which days are looked for, and what is known beside its words. */
import { addDays, type Day } from '../domain/day.ts';
import { dayOf, monthEnd } from './calendar.ts';
import type { DateWords } from './date-words.ts';
import type { Word } from './words.ts';

/** Both days included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Days that an expression names, up to the word after its last. */
export interface Point extends DayRange {
  readonly last: number;
  readonly future?: boolean;
}

export interface DateContext {
  readonly writtenOn: Day;
  /** The last day spoken of: "two days later" counts from it. */
  readonly lastDay: Day | null;
  /** The day of the last statement: "a day earlier, the ministry said" counts from it. */
  readonly lastSaid?: Day | null;
  /** The first day of what the project tells of: "after a fortnight" counts from it. */
  readonly start: Day;
}

export interface DatedText {
  readonly words: readonly Word[];
  readonly lexicon: DateWords;
  readonly context: DateContext;
}

export function form(text: DatedText, at: number): string {
  return text.words[at]?.form ?? '';
}

/** The year of a day without one: the last that lies before the text was written; the next where that is nearer by far. */
export function yearFor(month: number, day: number, { writtenOn, start }: DateContext): number {
  const year = Number(writtenOn.slice(0, 4));
  const here = dayOf(year, month, day) ?? monthEnd(year, month);
  if (here <= addDays(writtenOn, 1)) {
    return here < start && (dayOf(year + 1, month, day) ?? '9') <= addDays(writtenOn, 90) ? year + 1 : year;
  }
  const before = dayOf(year - 1, month, day) ?? monthEnd(year - 1, month);
  return before < addDays(start, -40) && here <= addDays(writtenOn, 150) ? year : year - 1;
}

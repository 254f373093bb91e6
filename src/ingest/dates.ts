/**
 * Days as newspapers tell them, as intervals that count from the day the text was written: "on Monday", "Aug. 6",
 * "between 8 and 10 March", "over the past five months", "two days later", "by the end of that month".
 */
import { addDays } from '../domain/day.ts';
import { dayOf, earlier, monthsBefore } from './calendar.ts';
import { dayMonthAt, dayNumberAt, monthAt, monthDayAt, writtenOut, yearAfter } from './calendar-dates.ts';
import { countedAt } from './counted-dates.ts';
import type { DateWords } from './date-words.ts';
import { type DateContext, type DatedText, type DayRange, form, type Point, yearFor } from './dated-text.ts';
import { phraseAt } from './phrases.ts';
import { relativeAt } from './relative-dates.ts';
import { weekdayAt } from './weekdays.ts';
import type { Word } from './words.ts';

export interface DateFound extends DayRange {
  /** Index of the first word and of the word after the last. */
  readonly first: number;
  readonly last: number;
  /** `point`: then · `since`: from then until it is told · `asOf`: the state on that day · `future`: not yet. */
  readonly means: 'point' | 'since' | 'asOf' | 'future';
}

const JOINTS = new Set([
  'and',
  'to',
  'through',
  'until',
  '-',
  '–',
  '—',
  'и',
  'по',
  'до',
  'та',
  'і',
  'й',
  'or',
]);

/** The date expression that begins at a word, or null. */
function dateAt(text: DatedText, first: number): DateFound | null {
  const lead = leadAt(text, first);
  const found = rangeAt(text, lead.at) ?? pointAt(text, lead.at);
  if (!found) {
    const bare = lead.at === first ? null : pointAt(text, first);
    return bare && { first, last: bare.last, from: bare.from, to: bare.to, means: 'point' };
  }
  const future = found.future || found.from > addDays(text.context.writtenOn, 1);
  if (lead.means === 'since') {
    return { first, last: found.last, from: found.from, to: text.context.writtenOn, means: 'since' };
  }
  return { first, last: found.last, from: found.from, to: found.to, means: future ? 'future' : lead.means };
}

function leadAt(text: DatedText, at: number): { means: 'point' | 'since' | 'asOf'; at: number } {
  const asOf = phraseAt(text.lexicon.asOf, text.words, at);
  if (asOf) return { means: 'asOf', at: asOf.to };
  if (text.lexicon.since.has(form(text, at)) && !rangeAt(text, at + 1)) return { means: 'since', at: at + 1 };
  return { means: 'point', at };
}

/** "between 8 and 10 March", "from Monday to Wednesday", "Sunday and Monday". */
function rangeAt(text: DatedText, at: number): Point | null {
  const opener = ['between', 'from', 'с', 'між', 'между', 'з', 'від', 'on'].includes(form(text, at))
    ? at + 1
    : at;
  const bare = dayNumberAt(text, opener);
  if (bare && JOINTS.has(form(text, bare.last))) {
    const second = dayMonthAt(text, bare.last + 1);
    if (second) {
      const from = dayOf(Number(second.to.slice(0, 4)), Number(second.to.slice(5, 7)), bare.day);
      if (from && from < second.to) return { from, to: second.to, last: second.last };
    }
  }
  const one = pointAt(text, opener);
  if (!one || !JOINTS.has(form(text, one.last))) return opener === at ? null : one;
  const two = pointAt(text, one.last + 1) ?? null;
  if (two && two.from >= one.from) return { from: one.from, to: two.to, last: two.last };
  // "September 11 and 13"
  const next = dayNumberAt(text, one.last + 1);
  const unit = next ? text.words[next.last] : undefined;
  const counts =
    unit?.kind === 'word' && !text.lexicon.afterDay.has(unit.form) && form(text, one.last) === 'and';
  const to =
    next && !counts ? dayOf(Number(one.from.slice(0, 4)), Number(one.from.slice(5, 7)), next.day) : null;
  if (next && to && to > one.from && one.from === one.to)
    return { from: one.from, to, last: yearAfter(text, next.last).last };
  return opener === at ? null : one;
}

function pointAt(text: DatedText, at: number): Point | null {
  return (
    writtenOut(text, at) ??
    monthDayAt(text, at) ??
    dayMonthAt(text, at) ??
    monthAt(text, at) ??
    relativeAt(text, at) ??
    weekdayAt(text, at) ??
    countedAt(text, at) ??
    ordinalDayAt(text, at) ??
    holidayAt(text, at)
  );
}

/** "on the 9th", in the month last spoken of */
function ordinalDayAt(text: DatedText, at: number): Point | null {
  if (form(text, at) !== 'the' || form(text, at - 1) !== 'on') return null;
  const day = dayNumberAt(text, at);
  const base = text.context.lastDay;
  if (!day || !base || day.last !== at + 3) return null;
  const found = dayOf(Number(base.slice(0, 4)), Number(base.slice(5, 7)), day.day);
  return found ? { from: found, to: found, last: day.last } : null;
}

function holidayAt(text: DatedText, at: number): Point | null {
  const holiday = phraseAt(text.lexicon.holidays, text.words, at);
  if (holiday) {
    const [month, day] = holiday.value.split('-').map(Number);
    const year = yearFor(month ?? 1, day ?? 1, text.context);
    const found = `${year}-${holiday.value}`;
    return { from: found, to: found, last: holiday.to };
  }
  const the = ['the', 'last', 'this', 'that', 'in'].includes(form(text, at)) ? 1 : 0;
  const season = text.lexicon.seasons.get(form(text, at + the));
  if (season === undefined || (the === 0 && /^[a-z]/.test(form(text, at)))) return null;
  const year = yearFor(season, 1, text.context);
  const from = dayOf(year, season, 1) ?? text.context.start;
  const to = addDays(monthsBefore(from, -3), -1);
  return { from, to: earlier(to, text.context.writtenOn), last: at + the + 1 };
}

/** Every date expression of a sentence, from left to right. */
export function datesIn(words: readonly Word[], lexicon: DateWords, context: DateContext): DateFound[] {
  const found: DateFound[] = [];
  let lastDay = context.lastDay;
  for (let at = 0; at < words.length; ) {
    const date: DateFound | null = dateAt({ words, lexicon, context: { ...context, lastDay } }, at);
    if (date) {
      found.push(date);
      lastDay = date.means === 'since' ? lastDay : date.to;
    }
    at = date ? Math.max(date.last, at + 1) : at + 1;
  }
  return found;
}

/** Days told by their weekday: "on Monday", "last Saturday", "Saturday, Aug. 10". */
import { addDays, type Day } from '../domain/day.ts';
import { lastWeekday, weekdayOf } from './calendar.ts';
import { dayMonthAt, monthDayAt } from './calendar-dates.ts';
import { type DatedText, form, type Point } from './dated-text.ts';

export function weekdayAt(text: DatedText, at: number): Point | null {
  const modifier = [
    'last',
    'this',
    'next',
    'прошлый',
    'прошлую',
    'прошлое',
    'минулий',
    'минулу',
    'late',
    'early',
  ].includes(form(text, at))
    ? form(text, at)
    : '';
  const index = modifier ? at + 1 : at;
  const weekday = text.lexicon.weekdays.get(form(text, index));
  if (weekday === undefined || /^[a-z]/.test(text.words[index]?.text ?? '')) return null;
  // "Saturday, Aug. 10" is the tenth.
  let after = index + 1;
  while (text.lexicon.timesOfDay.has(form(text, after))) after++;
  const told =
    form(text, after) === ',' ? (monthDayAt(text, after + 1) ?? dayMonthAt(text, after + 1)) : null;
  if (told) return told;
  const { writtenOn } = text.context;
  let day = lastWeekday(weekday, writtenOn);
  if (
    ['last', 'прошлый', 'прошлую', 'прошлое', 'минулий', 'минулу'].includes(modifier) &&
    weekdayOf(writtenOn) === weekday
  )
    day = addDays(day, -7);
  let last = index + 1;
  while (text.lexicon.timesOfDay.has(form(text, last))) last++;
  return modifier === 'next'
    ? { from: addDays(day, 7), to: addDays(day, 7), last, future: true }
    : { from: day, to: day, last };
}

/** The first weekday named after word `at`, as a day. */
export function weekdayFrom(text: DatedText, at: number): Day | null {
  for (let i = at; i < text.words.length; i++) {
    const found = form(text, i - 1) === 'on' ? weekdayAt(text, i) : null;
    if (found) return found.from;
  }
  return null;
}

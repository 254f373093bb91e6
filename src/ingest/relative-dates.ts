/** Days told from the day the text was written or from the day last spoken of: "yesterday", "overnight", "the same day", "that month". */
import { addDays } from '../domain/day.ts';
import { lastWeekday, monthsBefore } from './calendar.ts';
import { partOf } from './calendar-dates.ts';
import { type DatedText, form, type Point } from './dated-text.ts';
import { phraseAt } from './phrases.ts';
import { weekdayAt } from './weekdays.ts';

export function relativeAt(text: DatedText, at: number): Point | null {
  const found = phraseAt(text.lexicon.relative, text.words, at);
  if (!found) return null;
  const { writtenOn, lastDay, start } = text.context;
  const last = found.to;
  const monday = lastWeekday(1, writtenOn);
  const year = Number(writtenOn.slice(0, 4));
  switch (found.value) {
    case 'today':
      return { from: writtenOn, to: writtenOn, last };
    case 'yesterday':
      return { from: addDays(writtenOn, -1), to: addDays(writtenOn, -1), last };
    case 'overnight': {
      const weekday = weekdayAt(text, ['on', 'into', 'to'].includes(form(text, last)) ? last + 1 : last);
      if (!weekday) return { from: addDays(writtenOn, -1), to: writtenOn, last };
      return form(text, last) === 'into' || form(text, last) === 'to'
        ? { from: addDays(weekday.from, -1), to: weekday.from, last: weekday.last }
        : { from: weekday.from, to: addDays(weekday.from, 1), last: weekday.last };
    }
    case 'last-day':
      return { from: addDays(writtenOn, -1), to: writtenOn, last };
    case 'this-week':
      return { from: monday, to: writtenOn, last };
    case 'last-week':
      return { from: addDays(monday, -7), to: addDays(monday, -1), last };
    case 'weekend': {
      const sunday = lastWeekday(7, writtenOn);
      return { from: addDays(sunday, -1), to: sunday, last };
    }
    case 'this-month':
      return { from: `${writtenOn.slice(0, 8)}01`, to: writtenOn, last };
    case 'last-month': {
      const then = monthsBefore(writtenOn, 1);
      return partOf(text, Number(then.slice(5, 7)), '', last, Number(then.slice(0, 4)));
    }
    case 'this-year':
      return { from: `${year}-01-01`, to: writtenOn, last };
    case 'last-year':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31`, last };
    case 'next':
      return { from: addDays(writtenOn, 1), to: addDays(writtenOn, 7), last, future: true };
    case 'day-before': {
      const said = at <= 1 ? text.context.lastSaid : null;
      return said ? { from: addDays(said, -1), to: addDays(said, -1), last } : shift(text, -1, last);
    }
    case 'day-after':
      return shift(text, 1, last);
    case 'same-day':
      return lastDay ? { from: lastDay, to: lastDay, last } : null;
    case 'that-month':
      return lastDay
        ? partOf(text, Number(lastDay.slice(5, 7)), '', last, Number(lastDay.slice(0, 4)))
        : null;
    case 'since-start':
      return { from: start, to: writtenOn, last };
    default:
      return null;
  }
}

function shift(text: DatedText, days: number, last: number): Point {
  const day = addDays(text.context.lastDay ?? text.context.writtenOn, days);
  return { from: day, to: day, last };
}

/** Days told by counting: "a week ago", "two days later", "over the past five months". */
import { addDays, type Day } from '../domain/day.ts';
import { monthsBefore } from './calendar.ts';
import { type DatedText, form, type Point } from './dated-text.ts';
import { numberAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import { weekdayFrom } from './weekdays.ts';

/** "a week ago", "two days later", "over the past five months", "in five days", "for a second day". */
export function countedAt(text: DatedText, at: number): Point | null {
  const { writtenOn, lastDay, start } = text.context;
  const ordinal = ['a', 'the'].includes(form(text, at))
    ? text.lexicon.ordinals.get(form(text, at + 1))
    : undefined;
  if (ordinal !== undefined) {
    const skip = ['straight', 'consecutive', 'successive'].includes(form(text, at + 2)) ? 1 : 0;
    if (form(text, at + 2 + skip) !== 'day') return null;
    // "for a second day, after it began on Sunday"
    const began = weekdayFrom(text, at + 3 + skip);
    const from = began ?? addDays(writtenOn, 1 - ordinal);
    return { from, to: addDays(from, ordinal - 1), last: at + 3 + skip };
  }
  const opener = phraseAt(text.lexicon.openers, text.words, at);
  const begin = opener?.to ?? at;
  const number = numberAt(text.words, begin, text.lexicon.numbers);
  const article = ['a', 'an', 'one'].includes(form(text, begin)) ? begin + 1 : begin;
  const unitAt = number ? number.to : article;
  const size = text.lexicon.periods.get(form(text, unitAt));
  if (size === undefined || number?.isShare) return null;
  const count = number && !number.isShare ? number.value : 1;
  if (!number && article === begin && opener?.value !== 'past') return null;
  const last = unitAt + 1;
  const back = (from: Day) =>
    size === 30
      ? monthsBefore(from, count)
      : addDays(from, -Math.max(size === 0 ? Math.ceil(count / 24) : size * count, 1));
  const closer = phraseAt(text.lexicon.closers, text.words, last);
  if (closer?.value === 'ago') return { from: back(writtenOn), to: back(writtenOn), last: closer.to };
  const days = Math.round(size === 0 ? count / 24 : size * count);
  const base = lastDay && addDays(lastDay, days) <= addDays(writtenOn, 1) ? lastDay : start;
  const ahead = addDays(base, days);
  if (closer?.value === 'before')
    return { from: back(lastDay ?? writtenOn), to: back(lastDay ?? writtenOn), last: closer.to };
  if (closer?.value === 'after') return { from: ahead, to: ahead, last: closer.to };
  switch (opener?.value) {
    case 'past':
      return { from: back(writtenOn), to: writtenOn, last };
    case 'after':
      // "after a fortnight of bombardment" tells how long, not when
      if (form(text, last) === 'of') return null;
      return { from: addDays(start, size * count), to: addDays(start, size * count), last };
    case 'within':
      return { from: base, to: ahead, last };
    case 'in':
      return size === 0 || size > 7
        ? null
        : { from: addDays(writtenOn, 1 - size * count), to: writtenOn, last };
    case 'for':
      return null;
    default:
      return null;
  }
}

/** Days told by the calendar: 2024-08-13, 6 August, Aug. 6, 2024, early April, mid-January. */
import { addDays } from '../domain/day.ts';
import { dayOf, earlier, monthEnd, monthsBefore } from './calendar.ts';
import { type DatedText, form, type Point, yearFor } from './dated-text.ts';
import { phraseAt } from './phrases.ts';

/** 2024-08-13 and 13.08.2024. */
export function writtenOut(text: DatedText, at: number): Point | null {
  const [a, b, c] = [text.words[at], text.words[at + 2], text.words[at + 4]];
  if (a && b && c && form(text, at + 1) === '-' && form(text, at + 3) === '-' && /^\d{4}$/.test(a.text)) {
    const day = dayOf(Number(a.text), Number(b.text), Number(c.text));
    return day ? { from: day, to: day, last: at + 5 } : null;
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a?.text ?? '');
  const day = dotted ? dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : null;
  return day ? { from: day, to: day, last: at + 1 } : null;
}

/** The day of a month as a number or an ordinal: 6, 6th. */
export function dayNumberAt(text: DatedText, at: number): { day: number; last: number } | null {
  const skip = form(text, at) === 'the' ? 1 : 0;
  const word = text.words[at + skip];
  if (!word || !/^\d{1,2}$/.test(word.text)) return null;
  const day = Number(word.text);
  if (day < 1 || day > 31) return null;
  const next = text.words[at + skip + 1];
  const ending = next && next.start === word.end && ['st', 'nd', 'rd', 'th'].includes(next.form) ? 1 : 0;
  if (ending === 0 && next && next.start === word.end && next.kind === 'word') return null;
  return { day, last: at + skip + 1 + ending };
}

function monthNamedAt(text: DatedText, at: number): { month: number; last: number } | null {
  const word = text.words[at];
  const month = text.lexicon.months.get(word?.form ?? '');
  if (!word || month === undefined) return null;
  // "may" and "march" are verbs, too.
  if (/^[a-z]/.test(word.text)) return null;
  const abbreviated = word.form.length <= 4 && form(text, at + 1) === '.' ? 1 : 0;
  return { month, last: at + 1 + abbreviated };
}

/** The year after a day or month: ", 2024", "2024", "last year". */
export function yearAfter(text: DatedText, at: number): { year: number | null; last: number } {
  const comma = form(text, at) === ',' ? 1 : 0;
  const word = text.words[at + comma];
  if (word && /^(?:19|20)\d\d$/.test(word.text)) {
    const mark = ['года', 'году', 'року', 'році', 'г'].includes(form(text, at + comma + 1)) ? 1 : 0;
    return { year: Number(word.text), last: at + comma + 1 + mark };
  }
  const relative = phraseAt(text.lexicon.relative, text.words, at);
  const year = Number(text.context.writtenOn.slice(0, 4));
  if (relative?.value === 'last-year') return { year: year - 1, last: relative.to };
  if (relative?.value === 'this-year') return { year, last: relative.to };
  return { year: null, last: at };
}

/** August 6, Aug. 6, 2024 */
export function monthDayAt(text: DatedText, at: number): Point | null {
  const month = monthNamedAt(text, at);
  const day = month ? dayNumberAt(text, month.last) : null;
  if (!month || !day) return null;
  const { year, last } = yearAfter(text, day.last);
  const found = dayOf(year ?? yearFor(month.month, day.day, text.context), month.month, day.day);
  return found ? { from: found, to: found, last } : null;
}

/** 6 August, the 6th of August 2024 */
export function dayMonthAt(text: DatedText, at: number): Point | null {
  const day = dayNumberAt(text, at);
  if (!day) return null;
  const month = monthNamedAt(text, form(text, day.last) === 'of' ? day.last + 1 : day.last);
  if (!month) return null;
  const { year, last } = yearAfter(text, month.last);
  const found = dayOf(year ?? yearFor(month.month, day.day, text.context), month.month, day.day);
  return found ? { from: found, to: found, last } : null;
}

/** in August, early April, mid-January, the end of September, last August */
export function monthAt(text: DatedText, at: number): Point | null {
  const fused = /^(early|mid|late)-(\p{L}+)$/u.exec(form(text, at));
  const fusedMonth = fused ? text.lexicon.months.get(fused[2] ?? '') : undefined;
  if (fused && fusedMonth !== undefined) return partOf(text, fusedMonth, fused[1] ?? '', at + 1);
  const part = phraseAt(text.lexicon.parts, text.words, at);
  const named = monthNamedAt(text, part?.to ?? at);
  if (named) {
    if (!part && form(text, at) === 'may' && !text.lexicon.beforeMonth.has(form(text, at - 1))) return null;
    return partOf(text, named.month, part?.value ?? '', named.last);
  }
  const that = part ? phraseAt(text.lexicon.relative, text.words, part.to) : null;
  if (
    part &&
    that &&
    text.context.lastDay &&
    ['that-month', 'last-month', 'this-month'].includes(that.value)
  ) {
    const base =
      that.value === 'last-month'
        ? monthsBefore(text.context.writtenOn, 1)
        : that.value === 'this-month'
          ? text.context.writtenOn
          : text.context.lastDay;
    return partOf(text, Number(base.slice(5, 7)), part.value, that.to, Number(base.slice(0, 4)));
  }
  return null;
}

export function partOf(text: DatedText, month: number, part: string, at: number, given?: number): Point {
  const told = yearAfter(text, at);
  const year = given ?? told.year ?? yearFor(month, 1, text.context);
  const [first, end] = [dayOf(year, month, 1) ?? text.context.start, monthEnd(year, month)];
  const { last } = told;
  switch (part) {
    case 'early':
      return { from: first, to: addDays(first, 9), last };
    case 'mid':
      return { from: addDays(first, 10), to: addDays(first, 19), last };
    case 'late':
      return { from: addDays(first, 20), to: end, last };
    case 'start':
      return { from: first, to: first, last };
    case 'end':
      return { from: end, to: end, last };
    default:
      return {
        from: first,
        to: first <= text.context.writtenOn ? earlier(end, text.context.writtenOn) : end,
        last,
      };
  }
}

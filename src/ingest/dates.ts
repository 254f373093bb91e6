/**
 * Days as newspapers tell them, as intervals that count from the day the text was written: "on Monday", "Aug. 6",
 * "between 8 and 10 March", "over the past five months", "two days later", "by the end of that month".
 */
import { addDays, type Day, dayNumber, isDay } from '../domain/day.ts';
import type { DateWords } from './date-words.ts';
import { numberAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

/** Both days included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export interface DateFound extends DayRange {
  /** Index of the first word and of the word after the last. */
  readonly first: number;
  readonly last: number;
  /** `point`: then · `since`: from then until it is told · `asOf`: the state on that day · `future`: not yet. */
  readonly means: 'point' | 'since' | 'asOf' | 'future';
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

interface Point extends DayRange {
  readonly last: number;
  readonly future?: boolean;
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
const pad = (number: number) => String(number).padStart(2, '0');
const dayOf = (year: number, month: number, day: number): Day | null => {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(text) ? text : null;
};
const monthEnd = (year: number, month: number): Day =>
  addDays(dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) ?? `${year}-12-31`, -1);
/** 1 for Monday … 7 for Sunday. */
const weekdayOf = (day: Day): number => ((dayNumber(day) + 3) % 7) + 1;
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The last day with that weekday, `day` itself included. */
function lastWeekday(weekday: number, day: Day): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The day `count` months before, at most the last of its month. */
function monthsBefore(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Number(day.slice(8))) ?? monthEnd(year, month);
}

/** The year of a day without one: the last that lies before the text was written; the next where that is nearer by far. */
function yearFor(month: number, day: number, { writtenOn, start }: DateContext): number {
  const year = Number(writtenOn.slice(0, 4));
  const here = dayOf(year, month, day) ?? monthEnd(year, month);
  if (here <= addDays(writtenOn, 1)) {
    return here < start && (dayOf(year + 1, month, day) ?? '9') <= addDays(writtenOn, 90) ? year + 1 : year;
  }
  const before = dayOf(year - 1, month, day) ?? monthEnd(year - 1, month);
  return before < addDays(start, -40) && here <= addDays(writtenOn, 150) ? year : year - 1;
}

class DateReader {
  private readonly words: readonly Word[];
  private readonly lexicon: DateWords;
  private readonly context: DateContext;

  constructor(words: readonly Word[], lexicon: DateWords, context: DateContext) {
    this.words = words;
    this.lexicon = lexicon;
    this.context = context;
  }

  /** The date expression that begins at a word, or null. */
  at(first: number): DateFound | null {
    const lead = this.lead(first);
    const led = this.rangeAt(lead.at) ?? this.pointAt(lead.at);
    if (!led && lead.at !== first) {
      const bare = this.pointAt(first);
      return bare ? { first, last: bare.last, from: bare.from, to: bare.to, means: 'point' } : null;
    }
    const found = led;
    if (!found) return null;
    const future = found.future || found.from > addDays(this.context.writtenOn, 1);
    if (lead.means === 'since') {
      return { first, last: found.last, from: found.from, to: this.context.writtenOn, means: 'since' };
    }
    return { first, last: found.last, from: found.from, to: found.to, means: future ? 'future' : lead.means };
  }

  private form(at: number): string {
    return this.words[at]?.form ?? '';
  }

  private lead(at: number): { means: 'point' | 'since' | 'asOf'; at: number } {
    const asOf = phraseAt(this.lexicon.asOf, this.words, at);
    if (asOf) return { means: 'asOf', at: asOf.to };
    if (this.lexicon.since.has(this.form(at)) && !this.rangeAt(at + 1)) return { means: 'since', at: at + 1 };
    return { means: 'point', at };
  }

  /** "between 8 and 10 March", "from Monday to Wednesday", "Sunday and Monday". */
  private rangeAt(at: number): Point | null {
    const opener = ['between', 'from', 'с', 'між', 'между', 'з', 'від', 'on'].includes(this.form(at))
      ? at + 1
      : at;
    const bare = this.dayNumberAt(opener);
    if (bare && JOINTS.has(this.form(bare.last))) {
      const second = this.dayMonthAt(bare.last + 1);
      if (second) {
        const from = dayOf(Number(second.to.slice(0, 4)), Number(second.to.slice(5, 7)), bare.day);
        if (from && from < second.to) return { from, to: second.to, last: second.last };
      }
    }
    const one = this.pointAt(opener);
    if (!one || !JOINTS.has(this.form(one.last))) return opener === at ? null : one;
    const two = this.pointAt(one.last + 1) ?? null;
    if (two && two.from >= one.from) return { from: one.from, to: two.to, last: two.last };
    // "September 11 and 13"
    const next = this.dayNumberAt(one.last + 1);
    const unit = next ? this.words[next.last] : undefined;
    const counts =
      unit?.kind === 'word' && !this.lexicon.afterDay.has(unit.form) && this.form(one.last) === 'and';
    const to =
      next && !counts ? dayOf(Number(one.from.slice(0, 4)), Number(one.from.slice(5, 7)), next.day) : null;
    if (next && to && to > one.from && one.from === one.to)
      return { from: one.from, to, last: this.yearAfter(next.last).last };
    return opener === at ? null : one;
  }

  private pointAt(at: number): Point | null {
    return (
      this.writtenOut(at) ??
      this.monthDayAt(at) ??
      this.dayMonthAt(at) ??
      this.monthAt(at) ??
      this.relativeAt(at) ??
      this.weekdayAt(at) ??
      this.countedAt(at) ??
      this.ordinalDayAt(at) ??
      this.holidayAt(at)
    );
  }

  /** 2024-08-13 and 13.08.2024. */
  private writtenOut(at: number): Point | null {
    const [a, b, c] = [this.words[at], this.words[at + 2], this.words[at + 4]];
    if (a && b && c && this.form(at + 1) === '-' && this.form(at + 3) === '-' && /^\d{4}$/.test(a.text)) {
      const day = dayOf(Number(a.text), Number(b.text), Number(c.text));
      return day ? { from: day, to: day, last: at + 5 } : null;
    }
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(a?.text ?? '');
    const day = dotted ? dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : null;
    return day ? { from: day, to: day, last: at + 1 } : null;
  }

  /** The day of a month as a number or an ordinal: 6, 6th. */
  private dayNumberAt(at: number): { day: number; last: number } | null {
    const skip = this.form(at) === 'the' ? 1 : 0;
    const word = this.words[at + skip];
    if (!word || !/^\d{1,2}$/.test(word.text)) return null;
    const day = Number(word.text);
    if (day < 1 || day > 31) return null;
    const next = this.words[at + skip + 1];
    const ending = next && next.start === word.end && ['st', 'nd', 'rd', 'th'].includes(next.form) ? 1 : 0;
    if (ending === 0 && next && next.start === word.end && next.kind === 'word') return null;
    return { day, last: at + skip + 1 + ending };
  }

  private month(at: number): { month: number; last: number } | null {
    const word = this.words[at];
    const month = this.lexicon.months.get(word?.form ?? '');
    if (!word || month === undefined) return null;
    // "may" and "march" are verbs, too.
    if (/^[a-z]/.test(word.text)) return null;
    const abbreviated = word.form.length <= 4 && this.form(at + 1) === '.' ? 1 : 0;
    return { month, last: at + 1 + abbreviated };
  }

  /** The year after a day or month: ", 2024", "2024", "last year". */
  private yearAfter(at: number): { year: number | null; last: number } {
    const comma = this.form(at) === ',' ? 1 : 0;
    const word = this.words[at + comma];
    if (word && /^(?:19|20)\d\d$/.test(word.text)) {
      const mark = ['года', 'году', 'року', 'році', 'г'].includes(this.form(at + comma + 1)) ? 1 : 0;
      return { year: Number(word.text), last: at + comma + 1 + mark };
    }
    const relative = phraseAt(this.lexicon.relative, this.words, at);
    const year = Number(this.context.writtenOn.slice(0, 4));
    if (relative?.value === 'last-year') return { year: year - 1, last: relative.to };
    if (relative?.value === 'this-year') return { year, last: relative.to };
    return { year: null, last: at };
  }

  /** August 6, Aug. 6, 2024 */
  private monthDayAt(at: number): Point | null {
    const month = this.month(at);
    const day = month ? this.dayNumberAt(month.last) : null;
    if (!month || !day) return null;
    const { year, last } = this.yearAfter(day.last);
    const found = dayOf(year ?? yearFor(month.month, day.day, this.context), month.month, day.day);
    return found ? { from: found, to: found, last } : null;
  }

  /** 6 August, the 6th of August 2024 */
  private dayMonthAt(at: number): Point | null {
    const day = this.dayNumberAt(at);
    if (!day) return null;
    const month = this.month(this.form(day.last) === 'of' ? day.last + 1 : day.last);
    if (!month) return null;
    const { year, last } = this.yearAfter(month.last);
    const found = dayOf(year ?? yearFor(month.month, day.day, this.context), month.month, day.day);
    return found ? { from: found, to: found, last } : null;
  }

  /** in August, early April, mid-January, the end of September, last August */
  private monthAt(at: number): Point | null {
    const fused = /^(early|mid|late)-(\p{L}+)$/u.exec(this.form(at));
    const fusedMonth = fused ? this.lexicon.months.get(fused[2] ?? '') : undefined;
    if (fused && fusedMonth !== undefined) return this.partOf(fusedMonth, fused[1] ?? '', at + 1);
    const part = phraseAt(this.lexicon.parts, this.words, at);
    const named = this.month(part?.to ?? at);
    if (named) {
      if (!part && this.form(at) === 'may' && !this.lexicon.beforeMonth.has(this.form(at - 1))) return null;
      return this.partOf(named.month, part?.value ?? '', named.last);
    }
    const that = part ? phraseAt(this.lexicon.relative, this.words, part.to) : null;
    if (
      part &&
      that &&
      this.context.lastDay &&
      ['that-month', 'last-month', 'this-month'].includes(that.value)
    ) {
      const base =
        that.value === 'last-month'
          ? monthsBefore(this.context.writtenOn, 1)
          : that.value === 'this-month'
            ? this.context.writtenOn
            : this.context.lastDay;
      return this.partOf(Number(base.slice(5, 7)), part.value, that.to, Number(base.slice(0, 4)));
    }
    return null;
  }

  private partOf(month: number, part: string, at: number, given?: number): Point {
    const told = this.yearAfter(at);
    const year = given ?? told.year ?? yearFor(month, 1, this.context);
    const [first, end] = [dayOf(year, month, 1) ?? this.context.start, monthEnd(year, month)];
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
          to: first <= this.context.writtenOn ? earlier(end, this.context.writtenOn) : end,
          last,
        };
    }
  }

  private relativeAt(at: number): Point | null {
    const found = phraseAt(this.lexicon.relative, this.words, at);
    if (!found) return null;
    const { writtenOn, lastDay, start } = this.context;
    const last = found.to;
    const monday = lastWeekday(1, writtenOn);
    const year = Number(writtenOn.slice(0, 4));
    switch (found.value) {
      case 'today':
        return { from: writtenOn, to: writtenOn, last };
      case 'yesterday':
        return { from: addDays(writtenOn, -1), to: addDays(writtenOn, -1), last };
      case 'overnight': {
        const weekday = this.weekdayAt(['on', 'into', 'to'].includes(this.form(last)) ? last + 1 : last);
        if (!weekday) return { from: addDays(writtenOn, -1), to: writtenOn, last };
        return this.form(last) === 'into' || this.form(last) === 'to'
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
        return this.partOf(Number(then.slice(5, 7)), '', last, Number(then.slice(0, 4)));
      }
      case 'this-year':
        return { from: `${year}-01-01`, to: writtenOn, last };
      case 'last-year':
        return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31`, last };
      case 'next':
        return { from: addDays(writtenOn, 1), to: addDays(writtenOn, 7), last, future: true };
      case 'day-before': {
        const said = at <= 1 ? this.context.lastSaid : null;
        return said ? { from: addDays(said, -1), to: addDays(said, -1), last } : this.shift(-1, last);
      }
      case 'day-after':
        return this.shift(1, last);
      case 'same-day':
        return lastDay ? { from: lastDay, to: lastDay, last } : null;
      case 'that-month':
        return lastDay
          ? this.partOf(Number(lastDay.slice(5, 7)), '', last, Number(lastDay.slice(0, 4)))
          : null;
      case 'since-start':
        return { from: start, to: writtenOn, last };
      default:
        return null;
    }
  }

  private shift(days: number, last: number): Point {
    const day = addDays(this.context.lastDay ?? this.context.writtenOn, days);
    return { from: day, to: day, last };
  }

  private weekdayAt(at: number): Point | null {
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
    ].includes(this.form(at))
      ? this.form(at)
      : '';
    const index = modifier ? at + 1 : at;
    const weekday = this.lexicon.weekdays.get(this.form(index));
    if (weekday === undefined || /^[a-z]/.test(this.words[index]?.text ?? '')) return null;
    // "Saturday, Aug. 10" is the tenth.
    let after = index + 1;
    while (this.lexicon.timesOfDay.has(this.form(after))) after++;
    const told = this.form(after) === ',' ? (this.monthDayAt(after + 1) ?? this.dayMonthAt(after + 1)) : null;
    if (told) return told;
    const { writtenOn } = this.context;
    let day = lastWeekday(weekday, writtenOn);
    if (
      ['last', 'прошлый', 'прошлую', 'прошлое', 'минулий', 'минулу'].includes(modifier) &&
      weekdayOf(writtenOn) === weekday
    )
      day = addDays(day, -7);
    let last = index + 1;
    while (this.lexicon.timesOfDay.has(this.form(last))) last++;
    return modifier === 'next'
      ? { from: addDays(day, 7), to: addDays(day, 7), last, future: true }
      : { from: day, to: day, last };
  }

  /** "a week ago", "two days later", "over the past five months", "in five days", "for a second day". */
  private countedAt(at: number): Point | null {
    const { writtenOn, lastDay, start } = this.context;
    const ordinal = ['a', 'the'].includes(this.form(at))
      ? this.lexicon.ordinals.get(this.form(at + 1))
      : undefined;
    if (ordinal !== undefined) {
      const skip = ['straight', 'consecutive', 'successive'].includes(this.form(at + 2)) ? 1 : 0;
      if (this.form(at + 2 + skip) !== 'day') return null;
      // "for a second day, after it began on Sunday"
      const began = this.weekdayFrom(at + 3 + skip);
      const from = began ?? addDays(writtenOn, 1 - ordinal);
      return { from, to: addDays(from, ordinal - 1), last: at + 3 + skip };
    }
    const opener = phraseAt(this.lexicon.openers, this.words, at);
    const begin = opener?.to ?? at;
    const number = numberAt(this.words, begin, this.lexicon.numbers);
    const article = ['a', 'an', 'one'].includes(this.form(begin)) ? begin + 1 : begin;
    const unitAt = number ? number.to : article;
    const size = this.lexicon.periods.get(this.form(unitAt));
    if (size === undefined || number?.isShare) return null;
    const count = number && !number.isShare ? number.value : 1;
    if (!number && article === begin && opener?.value !== 'past') return null;
    const last = unitAt + 1;
    const back = (from: Day) =>
      size === 30
        ? monthsBefore(from, count)
        : addDays(from, -Math.max(size === 0 ? Math.ceil(count / 24) : size * count, 1));
    const closer = phraseAt(this.lexicon.closers, this.words, last);
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
        if (this.form(last) === 'of') return null;
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

  /** The first weekday named after word `at`, as a day. */
  private weekdayFrom(at: number): Day | null {
    for (let i = at; i < this.words.length; i++) {
      const found = this.form(i - 1) === 'on' ? this.weekdayAt(i) : null;
      if (found) return found.from;
    }
    return null;
  }

  /** "on the 9th", in the month last spoken of */
  private ordinalDayAt(at: number): Point | null {
    if (this.form(at) !== 'the' || this.form(at - 1) !== 'on') return null;
    const day = this.dayNumberAt(at);
    const base = this.context.lastDay;
    if (!day || !base || day.last !== at + 3) return null;
    const found = dayOf(Number(base.slice(0, 4)), Number(base.slice(5, 7)), day.day);
    return found ? { from: found, to: found, last: day.last } : null;
  }

  private holidayAt(at: number): Point | null {
    const holiday = phraseAt(this.lexicon.holidays, this.words, at);
    if (holiday) {
      const [month, day] = holiday.value.split('-').map(Number);
      const year = yearFor(month ?? 1, day ?? 1, this.context);
      const found = `${year}-${holiday.value}`;
      return { from: found, to: found, last: holiday.to };
    }
    const the = ['the', 'last', 'this', 'that', 'in'].includes(this.form(at)) ? 1 : 0;
    const season = this.lexicon.seasons.get(this.form(at + the));
    if (season === undefined || (the === 0 && /^[a-z]/.test(this.form(at)))) return null;
    const year = yearFor(season, 1, this.context);
    const from = dayOf(year, season, 1) ?? this.context.start;
    const to = addDays(monthsBefore(from, -3), -1);
    return { from, to: earlier(to, this.context.writtenOn), last: at + the + 1 };
  }
}

/** Every date expression of a sentence, from left to right. */
export function datesIn(words: readonly Word[], lexicon: DateWords, context: DateContext): DateFound[] {
  const found: DateFound[] = [];
  let lastDay = context.lastDay;
  for (let at = 0; at < words.length; ) {
    const date: DateFound | null = new DateReader(words, lexicon, { ...context, lastDay }).at(at);
    if (date) {
      found.push(date);
      lastDay = date.means === 'since' ? lastDay : date.to;
    }
    at = date ? Math.max(date.last, at + 1) : at + 1;
  }
  return found;
}

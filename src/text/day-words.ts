/**
 * Days, months and imprecise clocks in words.
 * Labels carry the bare year ("5 січня 2025"); sentences carry the word for it ("5 січня 2025 року"),
 * as a newspaper in that language would print them.
 */
import type { Clock } from '../domain/clock.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/names.ts';

/** `en` and not `en-GB` for month names: British data abbreviates "Sept" in some browsers and "Sep" in others. */
function formatter(language: Language, month: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' });
}

const LONG = { en: formatter('en', 'long'), uk: formatter('uk', 'long'), ru: formatter('ru', 'long') };
const SHORT = { en: formatter('en', 'short'), uk: formatter('uk', 'short'), ru: formatter('ru', 'short') };

/** Months after "in": Intl knows the nominative and the genitive, not the locative. */
const MONTHS_IN: Record<'uk' | 'ru', readonly string[]> = {
  uk: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'.split(' '),
  ru: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
};

const YEAR_WORD = { en: '', uk: ' року', ru: ' года' };

/** Day, month name (genitive in uk and ru) and year; whatever else a locale adds ("р.", "г.") is left out. */
function partsOf(day: Day, format: Intl.DateTimeFormat): { day: string; month: string; year: string } {
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: 'day' | 'month' | 'year') => parts.find((found) => found.type === type)?.value ?? '';
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** "5 January 2025" */
export function dayInWords(day: Day, language: Language): string {
  const { day: number, month, year } = partsOf(day, LONG[language]);
  return `${number} ${month} ${year}`;
}

/** "5 Jan" */
export function shortDay(day: Day, language: Language): string {
  const { day: number, month } = partsOf(day, SHORT[language]);
  return `${number} ${month}`;
}

const AXIS_MONTH = {
  en: new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'short' }),
  uk: new Intl.DateTimeFormat('uk', { timeZone: 'UTC', month: 'short' }),
  ru: new Intl.DateTimeFormat('ru', { timeZone: 'UTC', month: 'short' }),
};

/** The month of `day` for an axis: "Sep", or "Aug 2024" where the year has to be named. */
export function axisMonth(day: Day, language: Language, withYear: boolean): string {
  const month = AXIS_MONTH[language].format(new Date(`${day}T00:00:00Z`));
  return withYear ? `${month} ${day.slice(0, 4)}` : month;
}

const MONTH = {
  en: new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'long' }),
  uk: new Intl.DateTimeFormat('uk', { timeZone: 'UTC', month: 'long' }),
  ru: new Intl.DateTimeFormat('ru', { timeZone: 'UTC', month: 'long' }),
};

/** The month of a day by its name: "August 2024", "серпень 2024". */
export function monthName(day: Day, language: Language): string {
  return `${MONTH[language].format(new Date(`${day}T00:00:00Z`))} ${day.slice(0, 4)}`;
}

/** "5 January 2025", "5 січня 2025 року" */
function dayInSentence(day: Day, language: Language): string {
  return dayInWords(day, language) + YEAR_WORD[language];
}

/** "August 2024" after "in": "серпні 2024 року". */
function monthInSentence(day: Day, language: Language): string {
  const { month, year } = partsOf(day, LONG[language]);
  const name = language === 'en' ? month : MONTHS_IN[language][Number(day.slice(5, 7)) - 1];
  return `${name} ${year}${YEAR_WORD[language]}`;
}

/** The month of a day in the genitive, after a noun: "August 2024", "серпня 2024 року". */
export function monthOf(day: Day, language: Language): string {
  const { month, year } = partsOf(day, LONG[language]);
  return `${month} ${year}${YEAR_WORD[language]}`;
}

/** The first day of a span without what its last day says anyway: "7", "28 August", "30 December 2024". */
function spanStart(from: Day, through: Day, language: Language): string {
  if (from.slice(0, 4) !== through.slice(0, 4)) return dayInSentence(from, language);
  const { day, month } = partsOf(from, LONG[language]);
  return from.slice(0, 7) === through.slice(0, 7) ? day : `${day} ${month}`;
}

/** When something was so, as precisely as it is known: "on 5 January 2025", "in August 2024", "between 7 and 9 August 2024". */
export function clockInWords(clock: Clock, language: Language): string {
  const { from, through } = clock;
  const [on, inside, between, and] = {
    en: ['on ', 'in', 'between', 'and'],
    uk: ['', 'у', 'між', 'і'],
    ru: ['', 'в', 'между', 'и'],
  }[language] as [string, string, string, string];
  if (from === through) return on + dayInSentence(from, language);
  if (clock.precision === 'month') return `${inside} ${monthInSentence(from, language)}`;
  return `${between} ${spanStart(from, through, language)} ${and} ${dayInSentence(through, language)}`;
}

/** The day up to which something has added up: "as of 5 January 2025". A less precise clock is left as it is. */
export function stateInWords(clock: Clock, language: Language): string {
  if (clock.from !== clock.through) return clockInWords(clock, language);
  const asOf = { en: 'as of', uk: 'станом на', ru: 'по состоянию на' }[language];
  return `${asOf} ${dayInSentence(clock.from, language)}`;
}

/** A span that something adds up over: "from 6 August 2024 to 5 January 2025". */
export function periodInWords(period: Clock, language: Language): string {
  const { from, through } = period;
  if (from === through || period.precision === 'month') return clockInWords(period, language);
  const start = spanStart(from, through, language);
  const end = dayInSentence(through, language);
  switch (language) {
    case 'en':
      return `from ${start} to ${end}`;
    case 'uk':
      return `з ${start} по ${end}`;
    case 'ru':
      // "со 2 августа": the numeral is read "второго".
      return `${from.endsWith('-02') ? 'со' : 'с'} ${start} по ${end}`;
  }
}

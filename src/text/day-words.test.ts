import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/names.ts';
import {
  axisMonth,
  clockInWords,
  dayInWords,
  monthName,
  periodInWords,
  shortDay,
  stateInWords,
} from './day-words.ts';

const clock = (from: string, through = from) => ({
  from,
  through,
  precision: from === through ? ('day' as const) : ('range' as const),
});
const august = { from: '2024-08-01', through: '2024-08-31', precision: 'month' as const };
const inAll = (words: (language: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map(words);

describe('days', () => {
  test('in words, without the abbreviated word for year', () => {
    expect(inAll((language) => dayInWords('2025-01-05', language))).toEqual([
      '5 January 2025',
      '5 січня 2025',
      '5 января 2025',
    ]);
  });

  test('the month by its name, as a list of months has it', () => {
    expect(inAll((language) => monthName('2024-08-06', language))).toEqual([
      'August 2024',
      'серпень 2024',
      'август 2024',
    ]);
  });

  test('short', () => {
    expect(inAll((language) => shortDay('2025-01-05', language))).toEqual(['5 Jan', '5 січ.', '5 янв.']);
    expect(shortDay('2024-09-30', 'en')).toBe('30 Sep');
  });

  test('months for the axis', () => {
    expect(inAll((language) => axisMonth('2024-08-06', language, true))).toEqual([
      'Aug 2024',
      'серп. 2024',
      'авг. 2024',
    ]);
    expect(inAll((language) => axisMonth('2024-09-01', language, false))).toEqual(['Sep', 'вер.', 'сент.']);
  });
});

describe('clocks', () => {
  test.each([
    [clock('2025-01-05'), 'on 5 January 2025', '5 січня 2025 року', '5 января 2025 года'],
    [august, 'in August 2024', 'у серпні 2024 року', 'в августе 2024 года'],
    [
      clock('2024-08-07', '2024-08-09'),
      'between 7 and 9 August 2024',
      'між 7 і 9 серпня 2024 року',
      'между 7 и 9 августа 2024 года',
    ],
    [
      clock('2024-08-28', '2024-09-02'),
      'between 28 August and 2 September 2024',
      'між 28 серпня і 2 вересня 2024 року',
      'между 28 августа и 2 сентября 2024 года',
    ],
    [
      clock('2024-12-30', '2025-01-02'),
      'between 30 December 2024 and 2 January 2025',
      'між 30 грудня 2024 року і 2 січня 2025 року',
      'между 30 декабря 2024 года и 2 января 2025 года',
    ],
  ])('%j', (when, ...words) => {
    expect(inAll((language) => clockInWords(when, language))).toEqual(words);
  });

  test('a state is so as of its day; a vague clock stays vague', () => {
    expect(inAll((language) => stateInWords(clock('2025-01-05'), language))).toEqual([
      'as of 5 January 2025',
      'станом на 5 січня 2025 року',
      'по состоянию на 5 января 2025 года',
    ]);
    expect(stateInWords(august, 'en')).toBe('in August 2024');
  });

  test('a period has two ends', () => {
    expect(inAll((language) => periodInWords(clock('2024-08-06', '2025-01-05'), language))).toEqual([
      'from 6 August 2024 to 5 January 2025',
      'з 6 серпня 2024 року по 5 січня 2025 року',
      'с 6 августа 2024 года по 5 января 2025 года',
    ]);
    expect(periodInWords(clock('2024-09-02', '2024-09-09'), 'ru')).toBe('со 2 по 9 сентября 2024 года');
    expect(periodInWords(clock('2024-09-12', '2024-09-19'), 'ru')).toBe('с 12 по 19 сентября 2024 года');
    expect(periodInWords(august, 'uk')).toBe('у серпні 2024 року');
  });

  test('the day, month and year named are those of the calendar, in any month and language', () => {
    const days = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (day, language) => {
        const words = dayInWords(day, language).split(' ');
        expect(words).toHaveLength(3);
        expect([words[0], words[2]]).toEqual([String(Number(day.slice(8))), day.slice(0, 4)]);
        expect(words[1]).toMatch(/^\p{L}+$/u);
      }),
    );
  });
});

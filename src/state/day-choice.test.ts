import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../domain/day.ts';
import { daysOfMonth, monthOfDay, monthsOf, sameDayIn } from './day-choice.ts';

const RANGE = { first: '2024-08-06', last: '2025-08-31' };

describe('a day chosen by month', () => {
  test('is one of the timeline: its ends cut the first and the last month', () => {
    expect(monthsOf(RANGE)).toHaveLength(13);
    expect(daysOfMonth(RANGE, '2024-08')[0]).toBe('2024-08-06');
    expect(daysOfMonth(RANGE, '2025-02')).toHaveLength(28);
    expect(daysOfMonth({ first: '2025-01-05', last: '2025-01-09' }, '2025-01')).toEqual([
      '2025-01-05',
      '2025-01-06',
      '2025-01-07',
      '2025-01-08',
      '2025-01-09',
    ]);
  });

  test('stays the same day of another month as far as that has it', () => {
    expect(sameDayIn(RANGE, '2025-01-15', '2025-03')).toBe('2025-03-15');
    expect(sameDayIn(RANGE, '2025-01-31', '2025-02')).toBe('2025-02-28');
    expect(sameDayIn(RANGE, '2025-01-02', '2024-08')).toBe('2024-08-06');
  });

  test('leaves out no day, and offers each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (from, length) => {
        const first = addDays('2024-08-06', from);
        const range = { first, last: addDays(first, length) };
        const days = monthsOf(range).flatMap((month) => daysOfMonth(range, month));
        expect(days).toEqual(Array.from({ length: length + 1 }, (_, index) => addDays(first, index)));
        expect(days.every((day) => sameDayIn(range, day, monthOfDay(day)) === day)).toBe(true);
      }),
    );
  });
});

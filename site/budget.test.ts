import { expect, it } from 'vitest';
import { budgetTable, holds, type Measure } from './budget.ts';

const bytes: Measure = { name: 'bytes', value: 25.04, limit: 25, unit: 'kB', binding: true };
const time: Measure = { name: 'first words', value: 1.3, limit: 1.2, unit: '×', binding: false };

it('fails on bytes and warns of times', () => {
  expect(holds([time])).toBe(true);
  expect(holds([time, bytes])).toBe(false);
  expect(holds([{ ...bytes, value: 25 }])).toBe(true);
  expect(budgetTable([bytes, time, { ...time, value: 1 }])).toBe(
    [
      '✗ bytes           25 kB  of 25 kB',
      '! first words    1.30 ×  of 1.20 ×',
      '✓ first words    1.00 ×  of 1.20 ×',
    ].join('\n'),
  );
});

import { expect, it } from 'vitest';
import { withRun } from './bench-history.ts';
import type { Measure } from './budget.ts';

const bytes: Measure = { name: 'bytes', value: 20, limit: 25, unit: 'kB', binding: true };
const time: Measure = { name: 'time', value: 1.5, limit: 1.2, unit: '×', binding: false };

it('keeps a run as a column, and a measure that is new as a row', () => {
  const empty = 'Runs\n\n| measure | budget |\n|---|---|\n\nThe end\n';
  const once = withRun(empty, 'first', [bytes]);
  const twice = withRun(once, 'second', [{ ...bytes, value: 18 }, time]);
  expect(withRun(twice, 'third', [time])).toBe(
    [
      'Runs',
      '',
      '| measure | budget | first | second | third |',
      '|---|---|---|---|---|',
      '| bytes | 25 kB | 20 kB | 18 kB | – |',
      '| time | 1.20 × | – | 1.50 × | 1.50 × |',
      '',
      'The end',
      '',
    ].join('\n'),
  );
});

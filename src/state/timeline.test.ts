import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesWithin, dayAt, indexOf, monthStarts, nextChange, previousChange, step } from './timeline.ts';

const range = { first: '2024-08-06', last: '2025-04-26' };
const changes = ['2024-08-06', '2024-08-20', '2024-09-12', '2025-03-13'];

describe('the timeline', () => {
  it('gives every day its own place on the slider and finds it again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: indexOf(range, range.last) }), (index) => {
        expect(indexOf(range, dayAt(range, index))).toBe(index);
      }),
    );
  });

  it('counts 31 days over the end of summer time, when one day has 25 hours', () => {
    expect(indexOf({ first: '2024-10-10', last: '2024-11-30' }, '2024-11-10')).toBe(31);
  });

  it('steps from change to change and stops at the ends', () => {
    expect(nextChange(range, changes, '2024-08-20')).toBe('2024-09-12');
    expect(nextChange(range, changes, '2025-03-13')).toBe(range.last);
    expect(previousChange(range, changes, '2024-09-12')).toBe('2024-08-20');
    expect(previousChange(range, changes, '2024-08-06')).toBe(range.first);
  });

  it('never leaves the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), (count) => {
        const day = step(range, '2024-12-01', count);
        expect(day >= range.first && day <= range.last).toBe(true);
      }),
    );
  });

  it('names each month once, the year’s turn included', () => {
    expect(monthStarts(range)).toEqual([
      '2024-08-06',
      '2024-09-01',
      '2024-10-01',
      '2024-11-01',
      '2024-12-01',
      '2025-01-01',
      '2025-02-01',
      '2025-03-01',
      '2025-04-01',
    ]);
  });
});

describe('a narrower timeline', () => {
  const range = { first: '2024-09-01', last: '2024-09-30' };

  it('begins with what stood on its first day, and drops what comes after its last', () => {
    expect(changesWithin(range, ['2024-08-06', '2024-08-20', '2024-09-10', '2024-10-01'])).toEqual([
      '2024-09-01',
      '2024-09-10',
    ]);
    expect(changesWithin(range, ['2024-09-10'])).toEqual(['2024-09-10']);
  });
});

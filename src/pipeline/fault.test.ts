import { expect, it } from 'vitest';
import { formatFault, show, sortFaults } from './fault.ts';

const fault = { file: 'claims/a.json', recordId: 'c1', problem: 'it is wrong', remedy: 'mend it' };

it('is one line that names folder, file, record, problem and remedy', () => {
  expect(formatFault(fault, 'data')).toBe('data/claims/a.json [c1]: it is wrong. Remedy: mend it.');
  expect(formatFault({ ...fault, recordId: null })).toBe('data/claims/a.json: it is wrong. Remedy: mend it.');
});

it('shows control characters instead of letting them act on the terminal', () => {
  const line = formatFault({ ...fault, recordId: 'a\u001b[31mb\nc\u202ed' });
  expect(line).toContain('[a\\u001b[31mb\\u000ac\\u202ed]');
});

it('cuts long values', () => {
  expect(show('x'.repeat(5000)).length).toBeLessThan(100);
});

it('lists in one order, whatever the order found', () => {
  const faults = [fault, { ...fault, file: 'articles/a.json' }, { ...fault, recordId: null }];
  expect(sortFaults(faults)).toEqual(sortFaults(faults.toReversed()));
  expect(sortFaults(faults).map(({ file }) => file)).toEqual([
    'articles/a.json',
    'claims/a.json',
    'claims/a.json',
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers } from './vlq.ts';

test('numbers come back from their text', () => {
  const number = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -1e9, max: 1e9 }));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
    }),
  );
});

test('the text is that of source maps', () => {
  expect(encodeNumbers([0, 1, -1, 16, 1000])).toBe('ACDgBw+B');
});

test.each(['g', '<', 'A A'])('%s is no text of numbers', (text) => {
  expect(() => decodeNumbers(text)).toThrow();
});

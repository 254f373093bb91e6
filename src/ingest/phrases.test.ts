import { expect, it } from 'vitest';
import { bookOf, phraseAt, phrasesIn } from './phrases.ts';
import { wordsOf } from './words.ts';

const book = bookOf([
  ['take*|took _2 control', 'capture'],
  ['took', 'take'],
  ['control', 'hold'],
  ['pull* ?all out', 'withdraw'],
]);

const found = (text: string) =>
  phrasesIn(book, wordsOf(text)).map(({ from, to, value }) => [value, from, to]);

it('finds the longest phrase at each word, with stems, gaps and words that may be missing', () => {
  expect(found('They took full control of it')).toEqual([['capture', 1, 4]]);
  expect(found('They took it and pulled out, then took control')).toEqual([
    ['take', 1, 2],
    ['withdraw', 4, 6],
    ['capture', 8, 10],
  ]);
});

it('lets a gap reach over words but not over marks', () => {
  expect(found('They took, in short, control')).toEqual([
    ['take', 1, 2],
    ['hold', 6, 7],
  ]);
  expect(phraseAt(book, wordsOf('took the whole town control'), 0)?.value).toBe('take');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copiedWords } from './copied-words.ts';

const ARTICLE = 'Residents said the column had left before dawn, with its lights off, towards Sudzha.';

it('refuses five words in a row, whatever stands between them and however they are written', () => {
  const record = { claims: [{ id: 'c1', note: 'THE COLUMN — had left, before dawn' }] };
  expect(copiedWords(ARTICLE, record)).toEqual([
    { path: 'claims[0].note', words: 'the column had left before' },
  ]);
});

it('lets four words stand, and words of several fields that happen to follow each other', () => {
  const record = {
    ids: ['the', 'column', 'had', 'left', 'before', 'dawn'],
    note: 'the column had left at noon',
  };
  expect(copiedWords(ARTICLE, record)).toEqual([]);
});

it('lets long names and addresses stand', () => {
  const name = 'the column had left before';
  expect(copiedWords(ARTICLE, { names: { en: name } }, [name])).toEqual([]);
  expect(copiedWords(ARTICLE, { url: 'https://a.example/the-column-had-left-before-dawn' })).toEqual([]);
});

it('finds any five words of an article, wherever they are put', () => {
  const words = ARTICLE.split(' ');
  fc.assert(
    fc.property(fc.nat(words.length - 5), fc.string(), fc.string(), (from, before, after) => {
      const note = `${before} ${words.slice(from, from + 5).join(' ')} ${after}`;
      expect(copiedWords(ARTICLE, { note })).toHaveLength(1);
    }),
  );
});

it('does not choke on nesting', () => {
  let deep: unknown = 'the column had left before dawn';
  for (let i = 0; i < 100_000; i++) deep = [deep];
  expect(copiedWords(ARTICLE, deep)).toHaveLength(1);
});

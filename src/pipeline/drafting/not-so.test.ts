/** Sentences about what is not so, is denied, planned or only possible: none of them may be drafted as a fact. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draftText } from './draft-text.ts';

const SENTENCES = readFileSync(join(import.meta.dirname, 'not-so.txt'), 'utf8')
  .trim()
  .split('\n');

it('has about a hundred sentences', () => expect(SENTENCES.length).toBeGreaterThanOrEqual(100));

it.each(SENTENCES)('%s', (sentence) => {
  const { drafts } = draftText(sentence, '2025-01-15');
  expect(drafts.length).toBeGreaterThan(0);
  const asFact = drafts.filter(({ kind, negated }) => kind !== null && kind !== 'denial' && !negated);
  expect(asFact.map(({ kind, event }) => `${kind}/${event}`)).toEqual([]);
});

import { expect, it } from 'vitest';
import { Drafted } from '../ingest/draft.ts';
import { draftArticle } from '../ingest/draft-article.ts';
import { readLexicon } from './lexicon.ts';
import { readRecord } from './read.ts';

const read = await readRecord('data');
if (!read.ok) throw new Error('data/ has faults');
const lexicon = await readLexicon('data', read.record);
if (!lexicon.ok) throw new Error(`data/lexicon has faults: ${JSON.stringify(lexicon.faults)}`);

const draft = (text: string) =>
  draftArticle(
    text,
    {
      sha256: '0'.repeat(64),
      url: null,
      publishedOn: '2024-08-16',
      writtenOn: null,
      publisher: null,
      title: null,
      body: { start: 0, end: text.length },
    },
    lexicon.lexicon,
  );

it('finds a place in any spelling and script', () => {
  const text = [
    'Troops were seen near Mala Loknia.',
    'The road runs past Malaya Loknya.',
    'Войска видели в Малой Локне.',
    'Військових бачили біля Малої Локні.',
  ].join('\n\n');
  const { drafts } = draft(text);
  expect(drafts.map(({ placeIds }) => placeIds)).toEqual(Array(4).fill(['malaya-loknya']));
  expect(() => Drafted.parse(draft(text))).not.toThrow();
});

it('offers every place of a shared name', () => {
  const [only] = draft('A flag was seen in Viktorovka.').drafts;
  expect(only?.homonyms.map(({ name, placeIds }) => [name, [...placeIds].sort()])).toEqual([
    ['Viktorovka', ['viktorovka-korenevsky', 'viktorovka-sudzhansky']],
  ]);
});

/** Effect: the file system (the lexicon). From an article as it comes to its drafts, and to the words that ask for them. */
import { createHash } from 'node:crypto';
import { isDay } from '../domain/day.ts';
import type { DataRecord } from '../domain/record.ts';
import { isTagged, readTagged } from '../ingest/article-text.ts';
import type { Drafted } from '../ingest/draft.ts';
import { draftArticle } from '../ingest/draft-article.ts';
import type { Lexicon } from '../ingest/lexicon.ts';
import { readSentence } from '../ingest/sentence.ts';
import { formatFault } from '../pipeline/fault.ts';
import { readLexicon } from '../pipeline/lexicon.ts';
import type { Anchor, NewArticle } from './desk-state.ts';

/** Whom and what drafting looks up by name. */
type Gazetteer = Pick<DataRecord, 'places' | 'claimants'>;

async function lexiconOf(dataFolder: string, record: Gazetteer): Promise<Lexicon> {
  const read = await readLexicon(dataFolder, record);
  if (read.ok) return read.lexicon;
  throw new Error(read.faults.map((fault) => formatFault(fault, dataFolder)).join('\n'));
}

/** Drafts of an article. Rejects where the day that it was published is not known. */
export async function draftText(
  { name, text, published, publisher, url }: NewArticle,
  dataFolder: string,
  record: Gazetteer,
): Promise<Drafted> {
  const lexicon = await lexiconOf(dataFolder, record);
  const tagged = isTagged(text)
    ? readTagged(text)
    : { title: null, publishedDate: null, url: null, body: { start: 0, end: text.length } };
  const publishedOn = published ?? tagged.publishedDate;
  if (publishedOn === null || !isDay(publishedOn)) {
    throw new Error(`${name}: the day it was published is not known; give it as YYYY-MM-DD`);
  }
  const known = {
    sha256: createHash('sha256').update(text).digest('hex'),
    publishedOn,
    writtenOn: null,
    publisher,
  };
  return draftArticle(
    text,
    { ...known, url: url ?? tagged.url, title: tagged.title, body: tagged.body },
    lexicon,
  );
}

/** What in the anchored sentences asks for a claim: places, quantities, days and events, in order. */
export async function anchorsOf(
  text: string,
  { anchored, article }: Drafted,
  dataFolder: string,
  record: Gazetteer,
): Promise<Anchor[]> {
  const lexicon = await lexiconOf(dataFolder, record);
  const context = { writtenOn: article.writtenOn, lastDay: null, said: null, speaker: null };
  return anchored.flatMap((sentence) => {
    const { words, places, quantities, dates, clauses } = readSentence(text, sentence, context, lexicon);
    const between = (first: number, last: number, kind: Anchor['kind']): Anchor[] => {
      const [from, to] = [words[first], words[last - 1]];
      return from && to ? [{ start: from.start, end: to.end, kind }] : [];
    };
    return [
      ...places.map(({ start, end }): Anchor => ({ start, end, kind: 'place' })),
      ...quantities.map(({ start, end }): Anchor => ({ start, end, kind: 'quantity' })),
      ...dates.flatMap(({ first, last }) => between(first, last, 'day')),
      ...clauses.flatMap(({ from, to }) => between(from, to, 'event')),
    ].sort((a, b) => a.start - b.start);
  });
}

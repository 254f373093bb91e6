/** Effect: the file system (the lexicon). From an article as it comes to its drafts, and to the words that ask for them. */
import { createHash } from 'node:crypto';
import { isDay } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import { isTagged, readTagged } from '../ingest/article-text.ts';
import type { Drafted } from '../ingest/draft.ts';
import { draftArticle } from '../ingest/draft-article.ts';
import type { Lexicon } from '../ingest/lexicon.ts';
import { placesIn } from '../ingest/place-names.ts';
import { quantitiesIn } from '../ingest/quantities.ts';
import { wordsOf } from '../ingest/words.ts';
import { formatFault } from '../pipeline/fault.ts';
import { readLexicon } from '../pipeline/lexicon.ts';
import type { Anchor, NewArticle } from './desk-state.ts';

async function lexiconOf(dataFolder: string, places: readonly Place[]): Promise<Lexicon> {
  const read = await readLexicon(dataFolder, places);
  if (read.ok) return read.lexicon;
  throw new Error(read.faults.map((fault) => formatFault(fault, dataFolder)).join('\n'));
}

/** Drafts of an article. Rejects where the day that it was published is not known. */
export async function draftText(
  { name, text, published, publisher, url }: NewArticle,
  dataFolder: string,
  places: readonly Place[],
): Promise<Drafted> {
  const lexicon = await lexiconOf(dataFolder, places);
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

/** The names of places and the quantities in the anchored sentences, in order. */
export async function anchorsOf(
  text: string,
  { anchored }: Drafted,
  dataFolder: string,
  places: readonly Place[],
): Promise<Anchor[]> {
  const lexicon = await lexiconOf(dataFolder, places);
  return anchored.flatMap(({ start, end }) => {
    const words = wordsOf(text, start, end);
    const quantities = quantitiesIn(words, lexicon.quantities);

    const named = placesIn(words, lexicon.places, () => false);
    return [
      ...named.map((span): Anchor => ({ start: span.start, end: span.end, kind: 'place' })),
      ...quantities.map((span): Anchor => ({ start: span.start, end: span.end, kind: 'quantity' })),
    ].sort((a, b) => a.start - b.start);
  });
}

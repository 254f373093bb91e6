/** Effect: the file system (the lexicon). From an article as it comes to its drafts, and to the words that ask for them. */
import type { DataRecord } from '../domain/record.ts';
import type { Drafted } from '../ingest/draft.ts';
import { draftArticle } from '../ingest/draft-article.ts';
import type { Lexicon } from '../ingest/lexicon.ts';
import { readSentence } from '../ingest/sentence.ts';
import { readArticle, type Told } from '../pipeline/article-file.ts';
import { formatFault } from '../pipeline/fault.ts';
import { readLexicon } from '../pipeline/lexicon.ts';
import type { Anchor } from './desk-state.ts';

/** An article as it comes: its file, and what the editor tells of it. */
export interface ArticleSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly told: Told;
}

/** Whom and what drafting looks up by name. */
type Gazetteer = Pick<DataRecord, 'places' | 'claimants'>;

async function lexiconOf(dataFolder: string, record: Gazetteer): Promise<Lexicon> {
  const read = await readLexicon(dataFolder, record);
  if (read.ok) return read.lexicon;
  throw new Error(read.faults.map((fault) => formatFault(fault, dataFolder)).join('\n'));
}

export interface DraftedText {
  /** The text that offsets count in: of a saved page, the text found in it. */
  readonly text: string;
  readonly drafted: Drafted;
}

/** Drafts of an article. Rejects where it is none, or where the day that it was published is not known. */
export async function draftText(
  { name, bytes, told }: ArticleSource,
  dataFolder: string,
  record: Gazetteer,
): Promise<DraftedText> {
  const article = readArticle(bytes, told);
  if (!article.ok) throw new Error(`${name}: ${article.problem}. Remedy: ${article.remedy}.`);
  const { text, options } = article;
  return { text, drafted: draftArticle(text, options, await lexiconOf(dataFolder, record)) };
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

/** Reads the file system once: drafts of a bare text with the project's own lexicon, for tests. */
import type { Drafted } from '../../ingest/draft.ts';
import { draftArticle } from '../../ingest/draft-article.ts';
import { readLexicon } from '../lexicon.ts';
import { readSources } from '../sources.ts';

const { record } = await readSources('data');
const read = await readLexicon('data', record);
if (!read.ok) throw new Error(`data/lexicon has faults: ${JSON.stringify(read.faults)}`);
export const LEXICON = read.lexicon;

/** The drafts of a text that was published and written on one day and is a body from end to end. */
export function draftText(text: string, publishedOn: string): Drafted {
  const body = { start: 0, end: text.length };
  const about = {
    sha256: '0'.repeat(64),
    url: null,
    publishedOn,
    writtenOn: null,
    publisher: null,
    title: 'Kursk',
  };
  return draftArticle(text, { ...about, body }, LEXICON);
}

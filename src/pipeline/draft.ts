/**
 * Command, reads the file system: `npm run --silent draft -- FILE` prints drafts of the claims in an article, as JSON.
 *
 *   npm run --silent draft -- article.txt                                     the tagged form
 *   npm run --silent draft -- article.txt --published 2025-01-07 --url https://… --publisher "BBC News" [--written 2025-01-06]
 */
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { parseArgs } from 'node:util';
import { isDay } from '../domain/day.ts';
import { isTagged, readTagged } from '../ingest/article-text.ts';
import { draftArticle } from '../ingest/draft-article.ts';
import { formatFault } from './fault.ts';
import { readLexicon } from './lexicon.ts';
import { readRecord } from './read.ts';

const OPTIONS = {
  published: { type: 'string' },
  written: { type: 'string' },
  url: { type: 'string' },
  publisher: { type: 'string' },
} as const;

const USAGE =
  'Usage: npm run --silent draft -- FILE [--published YYYY-MM-DD] [--written YYYY-MM-DD] [--url URL] [--publisher NAME]';

async function draft(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const read = await readRecord('data');
  if (!read.ok) throw new Error(read.faults.map((fault) => formatFault(fault)).join('\n'));
  const lexicon = await readLexicon('data', read.record);
  if (!lexicon.ok) throw new Error(lexicon.faults.map((fault) => formatFault(fault)).join('\n'));
  const text = await fs.readFile(file, 'utf8');
  const tagged = isTagged(text)
    ? readTagged(text)
    : { title: null, publishedDate: null, url: null, body: { start: 0, end: text.length } };
  const publishedOn = values.published ?? tagged.publishedDate;
  if (publishedOn === null || !isDay(publishedOn)) {
    throw new Error(`${file}: the day it was published is not known. Remedy: add --published YYYY-MM-DD.`);
  }
  const options = {
    sha256: createHash('sha256').update(text).digest('hex'),
    url: values.url ?? tagged.url,
    publishedOn,
    writtenOn: values.written ?? null,
    publisher: values.publisher ?? null,
    title: tagged.title,
    body: tagged.body,
  };
  console.log(JSON.stringify(draftArticle(text, options, lexicon.lexicon), null, 2));
}

try {
  await draft();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Command, reads the file system: `npm run --silent draft -- FILE` prints drafts of the claims in an article, as JSON.
 *
 *   npm run --silent draft -- article.txt            the tagged form
 *   npm run --silent draft -- article.txt --published 2025-01-07 --url https://… --publisher "BBC News"
 *   npm run --silent draft -- page.html              a page saved from the web
 *   … --written 2025-01-06                           "on Monday" counts from there
 *   … --text                                         prints the text that the offsets of the drafts count in
 */
import { promises as fs } from 'node:fs';
import { parseArgs } from 'node:util';
import { draftArticle } from '../ingest/draft-article.ts';
import { readArticle } from './article-file.ts';
import { formatFault } from './fault.ts';
import { readLexicon } from './lexicon.ts';
import { readSources } from './sources.ts';

const OPTIONS = {
  published: { type: 'string' },
  written: { type: 'string' },
  url: { type: 'string' },
  publisher: { type: 'string' },
  text: { type: 'boolean' },
} as const;

const USAGE =
  'Usage: npm run --silent draft -- FILE [--published YYYY-MM-DD] [--written YYYY-MM-DD] [--url URL] [--publisher NAME] [--text]';

/** Characters that could turn or hide what a terminal shows, written out. */
const plain = (json: string): string =>
  json.replace(/[\p{Cf}\p{Cs}\u0080-\u009f]/gu, (character) =>
    [...character].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );

async function draft(): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const article = readArticle(await fs.readFile(file), values);
  if (!article.ok) throw new Error(`${file}: ${article.problem}. Remedy: ${article.remedy}.`);
  if (values.text) {
    console.log(article.text);
    return;
  }
  const { record, faults } = await readSources('data');
  if (faults.length > 0) throw new Error(faults.map((fault) => formatFault(fault)).join('\n'));
  const lexicon = await readLexicon('data', record);
  if (!lexicon.ok) throw new Error(lexicon.faults.map((fault) => formatFault(fault)).join('\n'));
  console.log(plain(JSON.stringify(draftArticle(article.text, article.options, lexicon.lexicon), null, 2)));
}

try {
  await draft();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

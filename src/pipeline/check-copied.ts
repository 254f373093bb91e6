/**
 * Command, reads the file system: refuses five words in a row of an article anywhere in `data/` and `public/data/`.
 * Looks at the articles under `articles/`, where editors keep theirs (the folder is not committed), at our own test
 * articles, and under the folders named: `npm run check:copied -- DIR`. Exits with 1 where words were copied.
 */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { fiveWordsOf } from '../ingest/five-words.ts';
import { formatFault } from './fault.ts';

const RECORDS = ['data', 'public/data'];
const ARTICLES = ['articles', 'src/pipeline/drafting/articles'];
/** Names and words, which articles use, too. */
const NOT_CLAIMS = /(?:^|\/)(?:lexicon\/|places\.geojson$|claimants\.json$)/;

async function filesUnder(folder: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function read(
  folders: readonly string[],
  wanted: (file: string) => boolean,
): Promise<Map<string, string>> {
  const files = (await Promise.all(folders.map(filesUnder))).flat().filter(wanted);
  return new Map(
    await Promise.all(files.map(async (file) => [file, await fs.readFile(file, 'utf8')] as const)),
  );
}

/** The texts inside a JSON file; the name of a publisher is nobody's sentence. */
function textsIn(json: string): string[] {
  const texts: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (typeof value === 'string' && key !== 'publisher') texts.push(value);
    return value;
  });
  return texts;
}

async function check(): Promise<boolean> {
  const articles = await read([...ARTICLES, ...process.argv.slice(2)], (file) =>
    /\.(?:txt|html?)$/.test(file),
  );
  const records = await read(RECORDS, (file) => /\.(?:geo)?json$/.test(file) && !NOT_CLAIMS.test(file));
  let isWhole = true;
  for (const [file, json] of records) {
    const texts = textsIn(json).filter((text) => /\s/.test(text));
    for (const [article, text] of articles) {
      const words = fiveWordsOf(text, texts);
      if (words === null) continue;
      isWhole = false;
      const problem = `"${words}" are words of ${article}`;
      console.error(
        formatFault({ file, recordId: null, problem, remedy: 'put the fact into closed fields' }, '.'),
      );
    }
  }
  if (isWhole) console.log(`${records.size} files hold no five words in a row of ${articles.size} articles.`);
  return isWhole;
}

try {
  process.exitCode = (await check()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

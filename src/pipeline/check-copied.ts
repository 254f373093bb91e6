/**
 * Command, reads the file system: refuses five words in a row of an article anywhere in `data/` and `public/data/`.
 * Looks at the articles under `articles/`, where editors keep theirs (the folder is not committed), and under the folders
 * named: `npm run check:copied -- DIR`. Exits with 1 where words were copied.
 */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { copiedWords } from '../ingest/copied-words.ts';
import { formatFault } from './fault.ts';

const RECORDS = ['data', 'public/data'];
const ARTICLES = ['articles', 'src/pipeline/drafting/articles'];
/** Written by hand or by their makers, with names that articles use, too. */
const NOT_CLAIMS = /(?:^|\/)(?:lexicon\/|places\.geojson$|claimants\.json$|README\.md$)/;

async function filesUnder(folder: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function filesOf(folders: readonly string[]): Promise<string[]> {
  return (await Promise.all(folders.map(filesUnder))).flat();
}

async function check(): Promise<boolean> {
  const articles = (await filesOf([...ARTICLES, ...process.argv.slice(2)])).filter((file) =>
    /\.(?:txt|html?)$/.test(file),
  );
  const records = (await filesOf(RECORDS)).filter(
    (file) => /\.(?:geo)?json$/.test(file) && !NOT_CLAIMS.test(file.replaceAll('\\', '/')),
  );
  const claimants: unknown = JSON.parse(await fs.readFile('data/claimants.json', 'utf8'));
  const names = JSON.stringify(claimants).match(/"[^"]+"/g) ?? [];
  let whole = true;
  for (const file of records) {
    const record: unknown = JSON.parse(await fs.readFile(file, 'utf8'));
    for (const article of articles) {
      for (const { path, words } of copiedWords(await fs.readFile(article, 'utf8'), record, names)) {
        whole = false;
        const problem = `${path}: "${words}" are words of ${article}`;
        console.error(
          formatFault({ file, recordId: null, problem, remedy: 'put the fact into closed fields' }, '.'),
        );
      }
    }
  }
  if (whole)
    console.log(`${records.length} files hold no five words in a row of ${articles.length} articles.`);
  return whole;
}

try {
  process.exitCode = (await check()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Command, reads the file system: `npm run score:drafts -- DIR` drafts every `*.txt` of a folder that has a `*.gold.json`
 * beside it and prints how well the drafts find the labelled claims. `--misses` lists what was missed.
 */
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTagged } from '../ingest/article-text.ts';
import { draftArticle } from '../ingest/draft-article.ts';
import { type DraftScore, kindF1, scoreDrafts, share, type Tally, totalScore } from './draft-scoring.ts';
import { formatFault } from './fault.ts';
import { Gold, placeIdsByName } from './gold-labels.ts';
import { readLexicon } from './lexicon.ts';
import { readRecord } from './read.ts';

const USAGE = 'Usage: npm run score:drafts -- DIR [--misses], with DIR of NAME.txt and NAME.gold.json';

const percent = (tally: Tally): string =>
  `${(100 * share(tally)).toFixed(0)} % (${tally.right}/${tally.of})`.padEnd(16);

const COLUMNS = ['shown', 'quantities', 'places', 'dates', 'claimants', 'eventRight'] as const;

function line(name: string, score: DraftScore): string {
  const asFact = score.negatedAsFact.of - score.negatedAsFact.right;
  return `${name.padEnd(18)} ${COLUMNS.map((column) => percent(score[column])).join(' ')} ${kindF1(score).toFixed(2).padEnd(8)} ${asFact} of ${score.negatedAsFact.of}`;
}

async function score(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(USAGE);
  const read = await readRecord('data');
  if (!read.ok) throw new Error(read.faults.map((fault) => formatFault(fault)).join('\n'));
  const lexicon = await readLexicon('data', read.record);
  if (!lexicon.ok) throw new Error(lexicon.faults.map((fault) => formatFault(fault)).join('\n'));
  const placeIds = placeIdsByName(read.record.places);
  const names = (await fs.readdir(folder)).filter((name) => name.endsWith('.gold.json')).sort();
  if (names.length === 0) throw new Error(`${folder} holds no *.gold.json. ${USAGE}`);
  const scores: DraftScore[] = [];
  const head = ['shown', 'quantities', 'places', 'date exact', 'claimant exact', 'event'].map((title) =>
    title.padEnd(16),
  );
  console.log(`${'article'.padEnd(18)} ${head.join(' ')} ${'kind F1'.padEnd(8)} negated as fact`);
  for (const name of names) {
    const article = name.replace(/\.gold\.json$/, '');
    const parsed = Gold.safeParse(JSON.parse(await fs.readFile(join(folder, name), 'utf8')));
    if (!parsed.success) throw new Error(`${name} does not hold labels: ${parsed.error.message}`);
    const text = await fs.readFile(join(folder, `${article}.txt`), 'utf8');
    const { title, url, publishedDate, body } = readTagged(text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const publishedOn = publishedDate ?? parsed.data.article.published;
    const drafted = draftArticle(
      text,
      { sha256, url, publishedOn, writtenOn: null, publisher: null, title, body },
      lexicon.lexicon,
    );
    const one = scoreDrafts(drafted, parsed.data, placeIds);
    scores.push(one);
    console.log(line(article, one));
    if (values.misses) for (const miss of one.misses) console.log(`    ${miss}`);
  }
  console.log(line('all', totalScore(scores)));
}

try {
  await score();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

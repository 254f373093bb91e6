/** The drafts of our own articles against their labels: what drafting promises, and no less. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { draftArticle } from '../../ingest/draft-article.ts';
import { readArticle } from '../article-file.ts';
import { kindF1, scoreDrafts, share, totalScore } from '../draft-scoring.ts';
import { Gold, placeIdsByName } from '../gold-labels.ts';
import { LEXICON } from './draft-text.ts';

const FOLDER = join(import.meta.dirname, 'articles');
const placeIds = placeIdsByName([...LEXICON.places.places.values()]);

const scores = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const article = readArticle(readFileSync(join(FOLDER, name)), {});
    if (!article.ok) throw new Error(`${name}: ${article.problem}`);
    const gold = Gold.parse(
      JSON.parse(readFileSync(join(FOLDER, name.replace('.txt', '.gold.json')), 'utf8')),
    );
    expect(article.options.sha256).toBe(gold.article.sha256);
    return scoreDrafts(draftArticle(article.text, article.options, LEXICON), gold, placeIds);
  });
const total = totalScore(scores);

it.each([
  ['shown', 0.99],
  ['quantities', 0.97],
  ['places', 0.99],
  ['dates', 0.85],
  ['claimants', 0.85],
  ['negatedAsFact', 1],
] as const)('%s: at least %d', (name, goal) => {
  expect(share(total[name]), total.misses.join('\n')).toBeGreaterThanOrEqual(goal);
});

it('guesses the kinds well', () => expect(kindF1(total)).toBeGreaterThanOrEqual(0.75));

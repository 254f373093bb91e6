import type { Article } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import { en } from '../src/text/en.ts';
import { articleBanner, figure, turnsTo } from './panel.ts';
import { expect, test } from './reader.ts';

test('one article by itself: the BBC of 7 January 2025 reports an attack near Berdin and no change of control', async ({
  reader,
}) => {
  await reader.opens('./?article=bbc-2025-01-07');
  const banner = articleBanner(reader);
  await expect(banner).toContainText('BBC News');
  await expect(banner).toContainText('7 January 2025');
  await expect(banner.getByRole('link')).toHaveAttribute('href', /bbc\.com/);
  await reader.seesTheMapAtRest();
  const { longitude, latitude } = await reader.camera();
  expect(Math.hypot(longitude - 35.45, latitude - 51.29)).toBeLessThan(0.2);
  for (const holder of ['ukraine', 'russia', 'contested'] as const)
    expect(await reader.shaded(holder)).toBe(0);
  await expect(reader.text(en.limits.article('BBC News'))).toBeVisible();
  await expect(reader.reports.getByText(/fighting reported near Berdin/)).toBeVisible();
  await expect(reader.reports.getByText(en.article.noChange)).toBeVisible();
  const claims = await reader.published<Claim[]>('claims.json');
  const its = claims.filter(({ articleIds }) => articleIds.includes('bbc-2025-01-07')).map(({ id }) => id);
  expect((await reader.reportsListed()).sort()).toEqual(its.sort());
  await turnsTo(reader, 'figures');
  await expect(figure(reader, 'bbc-2025-01-07-c6')).toContainText('15,000');
  await expect(figure(reader, 'bbc-2025-01-07-c21')).toContainText('repeats a claim of August 2024');
  await reader.presses(en.article.showAll);
  await reader.seesTheMapAtRest();
  expect(await reader.shaded('ukraine')).toBeGreaterThan(0);
  await expect.poll(() => reader.parameter('article')).toBeNull();
});

test('every report offers to read its article alone', async ({ reader }) => {
  await reader.opens('./?day=2025-01-05&place=berdin');
  const articles = await reader.published<Article[]>('articles.json');
  const bbc = articles.find(({ id }) => id === 'bbc-2025-01-07');
  await reader.reports
    .getByRole('button', { name: en.article.onlyOf(bbc?.publisher ?? '') })
    .first()
    .click();
  await expect(articleBanner(reader)).toContainText('BBC News');
  await expect.poll(() => reader.parameter('article')).toBe('bbc-2025-01-07');
});

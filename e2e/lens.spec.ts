import type { Article } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import { en } from '../src/text/en.ts';
import { legendSwitch } from './panel.ts';
import { expect, test } from './reader.ts';

test('a lens changes shading, sentence, legend, title and link together', async ({ reader, page }) => {
  await reader.opens('./?day=2025-01-07');
  const before = await reader.shaded('ukraine', 'reported');
  await reader.choosesLens('russia');
  expect(Math.abs((await reader.shaded('ukraine', 'reported')) - before)).toBeGreaterThan(0.001);
  await expect(reader.reports.getByText(/according to Russia/)).toBeVisible();
  await expect(reader.text(en.lens.name.russia).last()).toBeVisible();
  await expect(page).toHaveTitle(/according to Russia/);
  await expect.poll(() => reader.parameter('lens')).toBe('russia');
  await reader.opensLegend();
  await expect(legendSwitch(reader, en.legend.asKnownThen)).toBeDisabled();
  await reader.choosesLens('ukraine');
  await expect(reader.legend.getByText(en.legend.mark.claimedRussia)).toBeHidden();
  await expect(page).toHaveTitle(/according to Ukraine/);
});

test('the map can show only where reports disagree, and says so', async ({ reader }) => {
  await reader.opens('./?day=2025-01-07');
  await reader.opensLegend();
  await legendSwitch(reader, en.legend.disputedOnly).check();
  await reader.seesTheMapAtRest();
  expect(await reader.shaded('contested')).toBeGreaterThan(0);
  expect(await reader.shaded('ukraine')).toBe(0);
  expect(await reader.shaded('russia')).toBe(0);
  await expect(reader.text(en.limits.disputedOnly).first()).toBeVisible();
  await expect(reader.legend.getByText(en.legend.mark.heldUkraine)).toBeHidden();
  await expect(
    reader.legend.getByRole('listitem').filter({ hasText: en.legend.mark.disagree }),
  ).toBeVisible();
  await expect.poll(() => reader.parameter('disputed')).toBe('1');
});

test('a day is drawn and told as it was known then, from what had been published', async ({ reader }) => {
  const day = '2024-08-20';
  await reader.opens(`./?day=${day}`);
  const claims = new Map((await reader.published<Claim[]>('claims.json')).map((each) => [each.id, each]));
  const articles = new Map(
    (await reader.published<Article[]>('articles.json')).map((each) => [each.id, each]),
  );
  const wasPublished = (id: string) =>
    claims.get(id)?.articleIds.some((article) => (articles.get(article)?.published.through ?? '9') <= day);
  expect([...(await reader.claimsDrawn())].every(wasPublished)).toBe(false);
  await reader.opensLegend();
  // The box shows what is drawn: it is ticked once the other drawing is there.
  await legendSwitch(reader, en.legend.asKnownThen).click();
  await expect(legendSwitch(reader, en.legend.asKnownThen)).toBeChecked();
  await expect(reader.text(en.limits.known)).toBeVisible();
  await reader.seesTheMapAtRest();
  expect([...(await reader.claimsDrawn())].filter((id) => !wasPublished(id))).toEqual([]);
  await expect.poll(() => reader.parameter('known')).toBe('1');
  const listed = await reader.reportsListed();
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter((id) => !wasPublished(id))).toEqual([]);
});

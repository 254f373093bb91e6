import type { Article } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import type { Claimant } from '../src/domain/claimant.ts';
import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';

test('Berdin: the Russian ministry reports an attack, and nobody a change of control', async ({ reader }) => {
  await reader.opens('./?day=2025-01-05&camera=35.4483,51.2888,10');
  await reader.taps('berdin');
  await expect(reader.reports.getByRole('heading', { name: 'Berdin' })).toBeVisible();
  const claims = await reader.published<Claim[]>('claims.json');
  const attack = claims.find(
    ({ kind, claimantId, placeIds }) =>
      kind === 'attack' && claimantId === 'russian-defence-ministry' && placeIds.includes('berdin'),
  );
  const report = reader.report(attack?.id ?? 'none');
  await expect(report).toContainText(/Russia.*Ministry/i);
  await expect(report).toContainText('Berdin');
  await expect(reader.reports.getByText(en.panel.noChange('Berdin'))).toBeVisible();
});

test('a report leads to its article', async ({ reader }) => {
  await reader.opens('./?day=2025-01-05&place=berdin');
  const articles = await reader.published<Article[]>('articles.json');
  const bbc = articles.find(({ id }) => id === 'bbc-2025-01-07');
  const link = reader.reports.getByRole('link', { name: 'BBC' }).first();
  await expect(link).toHaveAttribute('href', bbc?.url ?? '');
  await expect(link).toHaveAttribute('rel', /noopener/);
});

test('every place that a claim names can be tapped or found by name', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20&camera=35.2700,51.1900,10');
  await reader.taps('sudzha');
  await expect(reader.reports.getByRole('heading', { name: 'Sudzha', exact: true })).toBeVisible();
  await expect(reader.reports.getByRole('link').first()).toBeVisible();
  await reader.presses(en.panel.back);
  await expect(reader.reports.getByRole('heading', { name: en.panel.latest })).toBeVisible();
  await reader.findsPlace('Malaya Loknya');
  await expect(reader.reports.getByRole('heading', { name: 'Malaya Loknya' })).toBeVisible();
});

test('reports of later days are not shown', async ({ reader }) => {
  await reader.opens('./?day=2025-01-04&place=berdin');
  await expect(reader.reports.getByRole('heading', { name: 'Berdin' })).toBeVisible();
  await expect(reader.reports.getByText(en.panel.noReport)).toBeVisible();
  await reader.goesToDay('2025-01-05');
  await expect(reader.reports.getByText(en.panel.noReport)).toBeHidden();
  await expect(reader.reports.getByRole('link', { name: 'BBC' }).first()).toBeVisible();
});

test('a lens shows the reports of its side alone', async ({ reader }) => {
  await reader.opens('./?day=2025-01-05&place=berdin');
  const claims = await reader.published<Claim[]>('claims.json');
  const claimants = new Map(
    (await reader.published<Claimant[]>('claimants.json')).map((each) => [each.id, each]),
  );
  const atBerdin = claims.filter(
    ({ placeIds, valid }) => placeIds.includes('berdin') && valid.from <= '2025-01-05',
  );
  await reader.choosesLens('russia');
  for (const { id, claimantId } of atBerdin) {
    await expect(reader.report(id)).toHaveCount(claimants.get(claimantId)?.side === 'russia' ? 1 : 0);
  }
  await reader.choosesLens('ukraine');
  for (const { id, claimantId } of atBerdin) {
    await expect(reader.report(id)).toHaveCount(claimants.get(claimantId)?.side === 'ukraine' ? 1 : 0);
  }
});

import type { Claim } from '../src/domain/claim.ts';
import type { Claimant } from '../src/domain/claimant.ts';
import { en } from '../src/text/en.ts';
import { figureWords } from '../src/text/figure-words.ts';
import { figure, figuresShown, measure, tab, turnsTo } from './panel.ts';
import { expect, test } from './reader.ts';

const words = figureWords('en');

test('rival figures stand side by side, each with its claimant, day, article and reservations', async ({
  reader,
}) => {
  await reader.opens('./?day=2025-01-06');
  await turnsTo(reader, 'figures');
  const losses = measure(reader, 'losses', 'russia');
  await expect(losses.getByRole('heading', { name: 'Russian losses' })).toBeVisible();
  await expect(losses.getByText(words.differ)).toBeVisible();
  const killed = figure(reader, 'bbc-2025-01-07-c6');
  await expect(killed).toContainText('15,000');
  await expect(killed).toContainText('as of 6 January 2025');
  await expect(killed).toContainText(words.age(0));
  await expect(killed).toContainText(en.panel.notVerified);
  await expect(killed.getByRole('link', { name: 'BBC' })).toHaveAttribute('href', /bbc/);
  await expect(figure(reader, 'bbc-2025-01-07-c8')).toContainText('at least 49,010');
  await expect.poll(() => reader.parameter('tab')).toBe('figures');
});

test('a lens leaves the figures of its claimants alone, and an earlier day the earlier ones', async ({
  reader,
}) => {
  await reader.opens('./?day=2025-01-06&lens=russia&tab=figures');
  const claims = await reader.published<Claim[]>('claims.json');
  const claimants = await reader.published<Claimant[]>('claimants.json');
  const sideOf = (id: string) => {
    const claim = claims.find((each) => each.id === id);
    return claimants.find((each) => each.id === claim?.claimantId)?.side;
  };
  await expect(measure(reader, 'losses', 'ukraine')).toBeVisible();
  const sides = new Set((await figuresShown(reader)).map(sideOf));
  expect([...sides]).toEqual(['russia']);
  await reader.goesToDay('2024-08-06');
  await expect(figure(reader, 'bbc-2025-01-07-c8')).toHaveCount(0);
});

test('the tabs are turned by arrow keys, and a place on the map brings its reports back', async ({
  reader,
}) => {
  await reader.opens('./?day=2025-01-05&camera=35.4483,51.2888,10');
  await tab(reader, 'reports').press('ArrowRight');
  await expect(tab(reader, 'figures')).toBeFocused();
  await expect(reader.text(words.explanation)).toBeVisible();
  await reader.taps('berdin');
  await expect(reader.reports.getByRole('heading', { name: 'Berdin' })).toBeVisible();
  await expect(tab(reader, 'reports')).toHaveAttribute('aria-selected', 'true');
});

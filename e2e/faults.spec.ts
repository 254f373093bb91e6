import type { Page } from '@playwright/test';
import { FORMAT_VERSION } from '../src/domain/published.ts';
import { packDrawing } from '../src/state/pack-drawing.ts';
import { packedFile } from '../src/state/packed-drawing.ts';
import { en } from '../src/text/en.ts';
import { losesGraphicsMemory } from './drawn-map.ts';
import { expect, type Reader, test } from './reader.ts';

/** Serves something else in place of a file. */
async function serves(
  page: Page,
  file: string,
  answer: { status?: number; body?: string; contentType?: string },
) {
  await page.route(`**/${file}`, (route) => route.fulfill({ contentType: 'application/json', ...answer }));
}

test.describe('the data cannot be used', () => {
  const FAULTS = [
    ['is not there', 'missing', { status: 404, body: 'not found' }],
    ['is refused by the server', 'missing', { status: 500, body: '' }],
    ['is cut off', 'broken', { body: '{"formatVersion":1,"firstDay":"2024-' }],
    [
      'is somebody’s log-in page',
      'broken',
      { body: '<!doctype html><h1>Log in</h1>', contentType: 'text/html' },
    ],
    ['is empty', 'broken', { body: '' }],
    ['is of a newer format', 'newer', { body: JSON.stringify({ formatVersion: FORMAT_VERSION + 1 }) }],
  ] as const;

  for (const [name, failure, answer] of FAULTS) {
    test(`the manifest ${name}: the page says so and lists the reports`, async ({ reader, page }) => {
      await serves(page, 'data/manifest.json', answer);
      await reader.visits('./');
      await expect(reader.alert).toHaveText(en.notice.data[failure]);
      await expect(reader.button(en.notice.retry)).toBeVisible();
      await expect(reader.reports.getByRole('link').first()).toBeVisible();
      reader.complaints.length = 0;
    });
  }

  test('nothing at all can be had: the page still speaks', async ({ reader, page }) => {
    await page.route('**/data/**', (route) => route.abort());
    await reader.visits('./');
    await expect(reader.alert).toHaveText(en.notice.data.missing);
    reader.complaints.length = 0;
  });

  test('trying again works once the data is back', async ({ reader, page }) => {
    await page.route('**/data/manifest.json', (route) => route.abort(), { times: 1 });
    await reader.visits('./');
    await reader.presses(en.notice.retry);
    await reader.seesTheMap();
    reader.complaints.length = 0;
  });

  test('the frame speaks too', async ({ reader, page }) => {
    await serves(page, 'data/claims.json', { body: '[{"id":1}]' });
    await reader.visits('./embed.html');
    await expect(reader.alert).toHaveText(en.notice.data.broken);
  });
});

test.describe('the areas cannot be used', () => {
  test('nothing is drawn rather than something wrong, and the reports are listed', async ({
    reader,
    page,
  }) => {
    await serves(page, `data/${packedFile('all')}`, {
      body: '{"type":"FeatureCollection","features":[null]}',
    });
    await reader.opens('./?day=2024-08-20');
    await expect(reader.text(en.notice.areas.broken)).toBeVisible();
    expect(await reader.shaded('ukraine')).toBe(0);
    await expect(reader.reports.getByRole('link').first()).toBeVisible();
  });

  test('a lens that cannot be loaded never shows another lens’s areas under its name', async ({
    reader,
    page,
  }) => {
    await serves(page, `data/${packedFile('russia')}`, { status: 404, body: '' });
    await reader.opens('./?day=2024-08-20');
    await reader.choosesLens('russia');
    await expect(reader.text(en.notice.areas.missing)).toBeVisible();
    expect(await reader.shaded('ukraine')).toBe(0);
    reader.complaints.length = 0;
  });
});

test('data without a single claim: an empty map that says so', async ({ reader, page }) => {
  const manifest = await reader.manifest();
  await serves(page, 'data/claims.json', { body: '[]' });
  await serves(page, 'data/articles.json', { body: '[]' });
  await serves(page, `data/${packedFile('all')}`, { body: JSON.stringify(packDrawing([], [])) });
  await serves(page, 'data/manifest.json', {
    body: JSON.stringify({
      ...manifest,
      keyframes: { all: [], ukraine: [], russia: [], independent: [], known: [] },
    }),
  });
  await reader.opens();
  expect(await reader.shaded('ukraine')).toBe(0);
  await expect(reader.reports.getByText(en.panel.reports(0))).toBeVisible();
  await expect(reader.text(/nothing is drawn as held by Ukraine/).first()).toBeVisible();
});

test.describe('WebGL is off', { tag: '@no-webgl' }, () => {
  async function readsWithoutTheLiveMap(reader: Reader): Promise<void> {
    await expect(reader.text(en.notice.noWebGl)).toBeVisible();
    await reader.seesPictureOf('2024-08-20');
    const shades = await reader.shadesInPicture('ukraine');
    expect(shades).toBeGreaterThan(0);
    await reader.goesToPictureOf('2025-03-20');
    expect(await reader.shadesInPicture('ukraine')).toBeLessThan(shades);
    await expect(reader.reports.getByText(/20 March 2025.*drawn as held by Ukraine/)).toBeVisible();
    await expect(reader.reports.getByRole('link').first()).toBeVisible();
    reader.complaints.length = 0;
  }

  test('the page shows a still picture of the day instead, beside the reports', async ({ reader }) => {
    await reader.visits('./?day=2024-08-20');
    await readsWithoutTheLiveMap(reader);
  });

  test('the frame does so too, its reports a button away', async ({ reader }) => {
    await reader.visits('./embed.html?day=2024-08-20');
    await reader.presses(en.panel.open);
    await readsWithoutTheLiveMap(reader);
  });
});

test('the graphics memory is lost and given back: the areas are drawn again', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20');
  const before = await reader.tinted('ukraine');
  await losesGraphicsMemory(reader.map);
  await reader.seesTheMapAtRest();
  expect(await reader.tinted('ukraine')).toBe(before);
  await reader.goesToDay('2025-03-16');
  expect(await reader.tinted('ukraine')).toBeLessThan(before / 2);
});

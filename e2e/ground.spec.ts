import type { Page } from '@playwright/test';
import { en } from '../src/text/en.ts';
import { layerOrder } from './drawn-map.ts';
import { expect, test } from './reader.ts';
import { colouredArchive } from './small-pmtiles.ts';

async function setsGround(page: Page, ground: unknown): Promise<void> {
  await page.route('**/config.json', (route) => route.fulfill({ json: { ground } }));
}

/** Serves a file in parts, as a static host does. */
async function servesInParts(page: Page, file: string, body: Buffer): Promise<void> {
  await page.route(`**/${file}`, async (route) => {
    const [, first, last] =
      /bytes=(\d+)-(\d+)/.exec((await route.request().headerValue('range')) ?? '') ?? [];
    const from = Number(first ?? 0);
    const through = Math.min(Number(last ?? body.length - 1), body.length - 1);
    await route.fulfill({
      status: 206,
      body: body.subarray(from, through + 1),
      headers: { 'Content-Range': `bytes ${from}-${through}/${body.length}`, ETag: '"1"' },
    });
  });
}

/** Northern Russia at the edge of the first view: nothing but ground. */
const BARE = [0.97, 0.03] as const;

test('a site’s own style lies under the claims', async ({ reader, page }) => {
  await setsGround(page, { style: './ground/style.json' });
  const style = {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#88bbdd' } }],
  };
  await page.route('**/ground/style.json', (route) => route.fulfill({ json: style }));
  await reader.opens('./?day=2024-08-20');
  expect(await reader.colourAt(...BARE)).toEqual([0x88, 0xbb, 0xdd]);
  expect((await layerOrder(reader.map))[0]).toBe('sea');
  expect(await reader.shaded('ukraine')).toBeGreaterThan(0.02);
  expect(await reader.names()).toContain('Sudzha');
});

test('a site’s own .pmtiles file lies under the claims', async ({ reader, page }) => {
  await setsGround(page, { pmtiles: './small.pmtiles' });
  await servesInParts(page, 'small.pmtiles', colouredArchive([0x99, 0xcc, 0x99]));
  await reader.opens('./?day=2024-08-20');
  const [red = 0, green = 0, blue = 0] = await reader.colourAt(...BARE);
  expect(Math.abs(red - 0x99) + Math.abs(green - 0xcc) + Math.abs(blue - 0x99)).toBeLessThan(6);
  expect(await reader.shaded('ukraine')).toBeGreaterThan(0.02);
});

for (const [name, ground] of [
  ['a style that is not there', { style: './nowhere.json' }],
  ['an archive that is not there', { pmtiles: './nowhere.pmtiles' }],
  ['a setting that means nothing', { tiles: 'x' }],
] as const) {
  test(`${name}: the plain ground is shown, and the page says so`, async ({ reader, page }) => {
    await page.route('**/nowhere.*', (route) => route.fulfill({ status: 404, body: '' }));
    await setsGround(page, ground);
    await reader.opens('./?day=2024-08-20');
    await expect(reader.text(en.notice.ground)).toBeVisible();
    expect(await reader.shaded('ukraine')).toBeGreaterThan(0.02);
    reader.complaints.length = 0;
  });
}

import AxeBuilder from '@axe-core/playwright';
import { en } from '../src/text/en.ts';
import { expect, type Reader, test } from './reader.ts';

async function seesNoBarrier({ page }: Reader): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html}`),
  );
  expect(found).toEqual([]);
}

const STATES = [
  ['the page', './'],
  ['the page in the dark', './?theme=dark'],
  ['a place', './?day=2025-01-05&place=berdin'],
  ['the page in Ukrainian', './?lang=uk'],
  ['the frame', './embed.html'],
  ['the frame with the reports open', './embed.html?day=2025-01-05&place=berdin&theme=dark'],
] as const;

for (const [name, path] of STATES) {
  test(`${name} puts nobody off`, async ({ reader }) => {
    await reader.opens(path);
    await seesNoBarrier(reader);
  });
}

test('the page that cannot load its data puts nobody off', async ({ reader, page }) => {
  await page.route('**/data/**', (route) => route.abort());
  await reader.visits('./');
  await expect(reader.alert).toBeVisible();
  await seesNoBarrier(reader);
  reader.complaints.length = 0;
});

test('a keyboard reaches the timeline first, and a place without the map', async ({ reader, page }) => {
  await reader.opens('./?day=2025-01-05');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: en.skip.toTimeline })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: en.skip.toReports })).toBeFocused();
  await reader.findsPlace('Berdin');
  await expect(reader.reports.getByRole('heading', { name: 'Berdin' })).toBeVisible();
});

for (const path of ['./', './embed.html']) {
  test(`${path} fits 320 pixels without sideways scrolling`, async ({ reader, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await reader.opens(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(reader.slider).toBeVisible();
  });
}

test('every button is at least 24 pixels wide and high', async ({ reader, page }) => {
  await reader.opens();
  const small: string[] = [];
  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox();
    if (box && (box.width < 24 || box.height < 24)) small.push(await button.innerHTML());
  }
  expect(small).toEqual([]);
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../src/domain/names.ts';
import { en } from '../src/text/en.ts';
import { messagesFor } from '../src/text/messages-for.ts';
import { Phone } from './phone.ts';
import { expect, type Reader, test } from './reader.ts';
import { tourOfPage } from './tour.ts';

/** What axe finds against the reader, in all of the page or in a part of it. */
async function barriersIn(page: Page, where: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(where)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

async function seesNoBarrier({ page }: Reader): Promise<void> {
  expect(await barriersIn(page, 'html')).toEqual([]);
}

const STATES = [
  ['the page that a link opened', './?day=2025-01-05&spot=35.7000,51.4500'],
  ['the frame', './embed.html?lang=uk'],
  ['the frame with the reports open', './embed.html?day=2025-01-05&place=berdin&theme=dark'],
] as const;

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1200, height: 800 } });
  test.setTimeout(150_000);

  for (const language of LANGUAGES) {
    test(`no state of the page puts anybody off, light or dark, in ${language}`, async ({ reader, page }) => {
      await reader.opens(`./?day=2025-01-05&place=berdin&lang=${language}&theme=light`);
      const words = messagesFor(language);
      const found: string[] = [];
      for (const theme of ['light', 'dark'] as const) {
        await page.getByRole('combobox', { name: words.theme.label }).selectOption(theme);
        for (const { name, enter, where, leave } of tourOfPage(page, words)) {
          await enter();
          found.push(...(await barriersIn(page, where)).map((barrier) => `${theme}, ${name}: ${barrier}`));
          await leave?.();
        }
      }
      expect(found).toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: Phone.screen, hasTouch: true, isMobile: true });

  test('sheet and menu put nobody off, and every control is as large as a finger', async ({
    reader,
    page,
  }) => {
    await reader.opens('./?day=2025-01-05&place=berdin&lang=uk&theme=dark');
    const words = messagesFor('uk');
    const found = [...(await barriersIn(page, 'html')), ...(await smallerThan(page, 44))];
    await page.getByRole('button', { name: words.menu.open, exact: true }).tap();
    found.push(...(await barriersIn(page, 'dialog[open]')), ...(await smallerThan(page, 44)));
    expect(found).toEqual([]);
  });
});

/** The controls in sight that are smaller than so many pixels, words within a sentence and marks in the chart aside. */
function smallerThan(page: Page, pixels: number): Promise<readonly string[]> {
  return page
    .locator(
      'button:not(.ring, .plain, .link), select, summary, input:not([type="range"], [type="radio"]), [role="tab"]',
    )
    .evaluateAll(
      (controls, least) =>
        controls.flatMap((control) => {
          const touched = control.closest('label') ?? control;
          const { width, height } = touched.getBoundingClientRect();
          const isShown = width > 1 && height > 1 && touched.checkVisibility();
          return isShown && (width < least - 0.5 || height < least - 0.5)
            ? [`${width.toFixed()} × ${height.toFixed()}: ${control.outerHTML.slice(0, 120)}`]
            : [];
        }),
      pixels,
    );
}

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

test('every control is at least 24 pixels wide and high', async ({ reader, page }) => {
  await reader.opens();
  expect(await smallerThan(page, 24)).toEqual([]);
});

test('words twice as large cut nothing off', async ({ reader, page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await reader.opens('./?day=2025-01-05&lang=ru');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  const cut = await page.locator('button, h1, h2, .lenses label, .day-card p').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const style = getComputedStyle(part);
      const hides = style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis';
      const isCut = hides && part.scrollWidth > part.clientWidth + 1 && part.checkVisibility();
      return isCut && !part.classList.contains('unseen') ? [part.outerHTML.slice(0, 120)] : [];
    }),
  );
  expect(cut).toEqual([]);
  await expect(reader.map).toBeInViewport({ ratio: 0.3 });
});

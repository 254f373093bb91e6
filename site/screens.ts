/** Effects: a browser, the file system. `npm run screens`: takes the pictures of docs/screens anew from the built site. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../e2e/browser/launch.ts';
import { LANGUAGES } from '../src/domain/names.ts';
import { en } from '../src/text/en.ts';
import { withSite } from './with-site.ts';

const FOLDER = resolve(import.meta.dirname, '../docs/screens');
const DAY = 'day=2024-12-01';
/** WebP keeps flat colours clean from here on. */
const QUALITY = 0.8;

const SIZES = {
  desktop: { width: 1440, height: 900, page: '' },
  embed: { width: 640, height: 480, page: 'embed.html' },
  phone: { width: 390, height: 844, page: '' },
} as const;
type Size = keyof typeof SIZES;

interface Screen {
  readonly name: string;
  readonly size: Size;
  readonly query: string;
  readonly act?: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The opening view in every size, theme and language, then what opens on it. */
const SCREENS: readonly Screen[] = [
  ...(Object.keys(SIZES) as Size[]).flatMap((size) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      LANGUAGES.map((language) => ({
        name: `${size}-${theme}-${language}`,
        size,
        query: `${DAY}&theme=${theme}&lang=${language}`,
      })),
    ),
  ),
  { name: 'desktop-place', size: 'desktop', query: `${DAY}&place=sudzha` },
  { name: 'desktop-summer', size: 'desktop', query: 'day=2024-08-20' },
  {
    name: 'desktop-search',
    size: 'desktop',
    query: DAY,
    act: (page) => page.getByRole('combobox', { name: en.search.label }).fill('локня'),
  },
  {
    name: 'desktop-text',
    size: 'desktop',
    query: DAY,
    act: (page) => page.locator('#text').evaluate((text) => text.scrollIntoView()),
  },
  { name: 'embed-place', size: 'embed', query: `${DAY}&place=sudzha` },
  { name: 'embed-text', size: 'embed', query: DAY, act: (page) => button(page, en.twin.open).click() },
  { name: 'phone-place', size: 'phone', query: `${DAY}&place=sudzha` },
  { name: 'phone-menu', size: 'phone', query: DAY, act: (page) => button(page, en.menu.open).click() },
  { name: 'phone-day', size: 'phone', query: DAY, act: (page) => button(page, '1 December 2024').click() },
];

/** A PNG as WebP, by the browser's own encoder. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate(
    async ([data, quality]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/webp', quality })).arrayBuffer(),
      );
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    [png.toString('base64'), QUALITY] as const,
  );
  return Buffer.from(encoded, 'base64');
}

async function take(browser: Browser, address: string, { size, query, act }: Screen): Promise<Buffer> {
  const { width, height, page: file } = SIZES[size];
  const touch = size === 'phone';
  const page = await browser.newPage({
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
  });
  try {
    await page.goto(`${address}${file}?${query}`);
    await page.locator('[data-map][data-drawn-day]').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await act?.(page);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

await withSite(async ({ address, browserPath }) => {
  const browser = await chromium.launch(launchOptions(browserPath));
  const encoder = await browser.newPage();
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) if (old.endsWith('.webp')) rmSync(resolve(FOLDER, old));
  for (const screen of SCREENS) {
    const picture = await asWebp(encoder, await take(browser, address, screen));
    writeFileSync(resolve(FOLDER, `${screen.name}.webp`), picture);
    console.log(`${screen.name}: ${Math.round(picture.length / 1024)} kB`);
  }
  await browser.close();
});

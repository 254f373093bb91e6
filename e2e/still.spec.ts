import { dayInWords } from '../src/text/day-words.ts';
import { en } from '../src/text/en.ts';
import { FirstPaint } from './first-paint.ts';
import { expect, test } from './reader.ts';
import { keyDay } from './served.ts';

const DAY = keyDay();

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is picture, sentence, marks, table and sources', async ({ reader, page }) => {
    const first = new FirstPaint(page);
    const { openingDay } = await reader.manifest();
    await reader.visits('./');
    await expect(first.picture).toHaveAccessibleName(en.map.label(openingDay, { lens: 'all' }));
    expect(await first.shownNames()).toContain('Sudzha');
    await expect(reader.text(en.legend.mark.claimedRussia).first()).toBeVisible();
    await expect(first.tables.first()).toContainText(en.twin.column.who);
    await expect(first.tables.first().getByRole('row').nth(3)).toBeVisible();
    await expect(page.getByRole('link', { name: 'claims' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('so is a frame, and a page of one day is of that day', async ({ reader, page }) => {
    const first = new FirstPaint(page);
    await reader.visits('./embed.html');
    await expect(first.picture).toBeVisible();
    await expect(first.tables.first()).toBeVisible();
    await reader.visits(`./day/${DAY}/`);
    await expect(first.picture).toHaveAccessibleName(en.map.label(DAY, { lens: 'all' }));
    await expect(page).toHaveTitle(en.embed.title(DAY, { lens: 'all' }));
    const image = await first.preview('og:image');
    const card = await page.request.get(new URL(image, page.url()).href);
    expect(card.ok()).toBe(true);
    expect((await card.body()).subarray(1, 4).toString()).toBe('PNG');
    await expect(
      reader.text(new RegExp(`${dayInWords(DAY, 'en')}.*drawn as held by Ukraine`)).first(),
    ).toBeVisible();
  });
});

test('a page of one day opens at it, and its link is that of all days', async ({ reader }) => {
  await reader.opens(`./day/${DAY}/`);
  await reader.seesDayDrawn(DAY);
  await reader.goesToDay('2024-11-21');
  await expect.poll(() => reader.parameter('day')).toBe('2024-11-21');
  expect(new URL(reader.page.url()).pathname).toBe('/');
});

test('before the scripts are there: the day held is shown, another one asked for is not; then nothing shifts', async ({
  reader,
  page,
}) => {
  const first = new FirstPaint(page);
  const { openingDay } = await reader.manifest();
  const release = await first.holdsScripts();
  await first.comes('./embed.html');
  await expect(first.day).toBeVisible();
  expect(await first.shadesShown()).toBe(true);
  await first.comes('./embed.html?day=2024-08-20');
  await expect(first.picture).toBeVisible();
  await expect(first.day).toBeHidden();
  expect(await first.shadesShown()).toBe(false);
  await first.countsShifts();
  await release();
  await reader.seesDayDrawn('2024-08-20');
  expect(await first.shifts()).toBe(0);
  expect(openingDay).not.toBe('2024-08-20');
});

import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';

test('a link restores day, lens, camera, place, language and appearance', async ({ reader }) => {
  await reader.opens(
    './?day=2024-10-01&lens=russia&camera=35.2000,51.3000,9.50&place=sudzha&lang=uk&theme=dark',
  );
  await reader.seesDayDrawn('2024-10-01');
  const { longitude, latitude, zoom } = await reader.camera();
  expect([longitude, latitude, zoom].map((number) => number.toFixed(2))).toEqual(['35.20', '51.30', '9.50']);
  await expect(reader.text('Суджа').first()).toBeVisible();
  await expect(reader.text('1 жовтня 2024').first()).toBeVisible();
  const [red = 255] = await reader.colourAt(0.02, 0.5);
  expect(red).toBeLessThan(120);
});

test('the address follows what the reader does, and opens the same view again', async ({ reader, page }) => {
  await reader.opens();
  await reader.goesToDay('2024-08-20');
  await reader.choosesLens('independent');
  await reader.findsPlace('Sudzha');
  await reader.pressesOnMap('+');
  await expect.poll(() => reader.parameter('day')).toBe('2024-08-20');
  await expect.poll(() => reader.parameter('lens')).toBe('independent');
  await expect.poll(() => reader.parameter('place')).toBe('sudzha');
  await expect.poll(() => reader.parameter('camera')).not.toBeNull();
  await reader.seesTheMapAtRest();
  await expect
    .poll(async () => Number(reader.parameter('camera')?.split(',')[2]))
    .toBeCloseTo((await reader.camera()).zoom, 1);
  const shown = await reader.shaded('ukraine');
  await page.reload();
  await reader.seesDayDrawn('2024-08-20');
  await expect(reader.lens('independent')).toBeChecked();
  await expect(reader.reports.getByRole('heading', { name: 'Sudzha', exact: true })).toBeVisible();
  expect(await reader.shaded('ukraine')).toBeCloseTo(shown, 2);
});

const UNUSABLE = [
  ['a day that is none', 'day=2025-02-30'],
  ['a day outside the period', 'day=1999-01-01'],
  ['a day of ten kilobytes', `day=${'9'.repeat(10_000)}`],
  ['a lens that is none', 'lens=martian'],
  ['a camera that is no number', 'camera=NaN,NaN,NaN'],
  ['a camera in another country', 'camera=2.35,48.85,9'],
  ['a place that is not in the data', 'place=__proto__'],
  ['broken percent signs', 'day=%E0%A4%A'],
  ['markup', 'place=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
] as const;

for (const [name, query] of UNUSABLE) {
  test(`${name} falls back, and the page says so quietly`, async ({ reader }) => {
    await reader.opens(`./?${query}`);
    const { openingDay } = await reader.manifest();
    expect(await reader.drawnDay()).toBe(openingDay);
    await expect(reader.lens('all')).toBeChecked();
    await expect(reader.text(/The link had something unusable/)).toBeVisible();
    await reader.presses(en.notice.dismiss);
    await expect(reader.text(/The link had something unusable/)).toBeHidden();
  });
}

test('what a link gets wrong does not spoil what it gets right', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20&lens=martian&place=sudzha');
  await reader.seesDayDrawn('2024-08-20');
  await expect(reader.reports.getByRole('heading', { name: 'Sudzha', exact: true })).toBeVisible();
  await expect(reader.lens('all')).toBeChecked();
});

test('parameters of others are left alone', async ({ reader }) => {
  await reader.opens('./?utm_source=x&__proto__[day]=1&constructor=2#secret=abc');
  await expect(reader.text(/The link had something unusable/)).toBeHidden();
});

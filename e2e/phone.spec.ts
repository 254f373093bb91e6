import { en } from '../src/text/en.ts';
import { Phone } from './phone.ts';
import { expect, test } from './reader.ts';

test.use({ viewport: Phone.screen, hasTouch: true });

test('map, time and sources fill the screen, and the reports rise over the map alone', async ({ reader }) => {
  const phone = new Phone(reader);
  await reader.opens('./?day=2025-01-05');
  const day = reader.text('5 January 2025').first();
  await phone.seesSheetAt('peek');
  const rising = [
    ['half', () => reader.presses(en.panel.latest)],
    ['full', () => reader.presses(en.sheet.raise)],
    ['half', () => reader.presses(en.sheet.lower)],
    ['full', () => phone.dragsSheet(300)],
    ['peek', () => phone.dragsSheet(-900)],
    ['half', () => phone.dragsSheet(250)],
    ['peek', () => phone.dragsSheet(-200)],
  ] as const;
  for (const [stop, moves] of rising) {
    await moves();
    await phone.seesSheetAt(stop);
    const sheet = await phone.placeOf(phone.sheet);
    expect((await phone.placeOf(day)).bottom, stop).toBeLessThanOrEqual(sheet.top);
    expect(sheet.bottom, stop).toBeLessThanOrEqual((await phone.placeOf(reader.slider)).top + 1);
    expect((await phone.placeOf(phone.sources)).bottom, stop).toBeLessThanOrEqual(Phone.screen.height);
  }
  expect((await phone.placeOf(reader.map)).bottom).toBeGreaterThan(Phone.screen.height * 0.6);
});

test('a place is brought out from under the sheet that tells of it, and let go with it', async ({
  reader,
}) => {
  const phone = new Phone(reader);
  // Gornal lies at the foot of this map.
  await reader.opens('./?day=2024-12-01&place=gornal&camera=35.2500,51.1500,9');
  await phone.seesSheetAt('half');
  await reader.seesTheMapAtRest();
  await expect(reader.reports.getByRole('heading', { name: 'Gornal' })).toBeVisible();
  const gornal = await reader.positionOf('gornal');
  await expect
    .poll(async () => (await phone.depthOf(gornal)) - (await phone.placeOf(phone.sheet)).top)
    .toBeLessThan(-20);
  await reader.presses(en.sheet.lower);
  await phone.seesSheetAt('peek');
  await expect.poll(() => reader.parameter('place')).toBeNull();
});

test('the menu holds the settings, and a language keeps the view', async ({ reader }) => {
  await reader.opens('./?day=2024-12-01&lens=russia');
  await reader.choosesLanguage('Українська');
  await expect(reader.text('1 грудня 2024').first()).toBeVisible();
  await expect.poll(() => reader.parameter('lang')).toBe('uk');
  expect(reader.parameter('lens')).toBe('russia');
  await reader.seesDayDrawn('2024-12-01');
});

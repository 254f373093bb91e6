import { en } from '../src/text/en.ts';
import { Phone } from './phone.ts';
import { expect, test } from './reader.ts';

test('a place is found in any spelling or script, with a slip, and the answer says what is known', async ({
  reader,
}) => {
  await reader.opens('./?day=2024-12-01');
  for (const question of ['Малая Локня', 'Мала Локня', 'mala loknia', 'malaya lokyna']) {
    await reader.search.fill(question);
    await expect(reader.answers.first()).toContainText('Malaya Loknya');
  }
  await expect(reader.answers.first()).toContainText(
    /Reported held by Ukraine: .+ (?:assessed|said), \d+ [A-Z][a-z]+ 2024/,
  );
  await reader.search.fill('Kiyvv on the moon');
  await expect(reader.text(en.search.none('Kiyvv on the moon'))).toBeVisible();
});

test('keys choose among the answers, and the place comes into sight with its reports', async ({
  reader,
  page,
}) => {
  await reader.opens('./?day=2024-12-01&camera=34.8000,51.4000,10');
  await reader.search.fill('gor');
  await expect(reader.answers.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(reader.answers.nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await reader.answers.nth(1).getAttribute('id');
  await expect(reader.search).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Escape');
  await expect(reader.answers).toHaveCount(0);
  await reader.findsPlace('Gornal');
  await expect(reader.reports.getByRole('heading', { name: 'Gornal' })).toBeVisible();
  const [longitude, latitude] = await reader.positionOf('gornal');
  await expect
    .poll(async () => {
      const [west = 0, south = 0, east = 0, north = 0] = (await reader.camera()).bounds;
      return west < longitude && longitude < east && south < latitude && latitude < north;
    })
    .toBe(true);
});

test('where nothing is known yet, the nearest day with a report is offered', async ({ reader }) => {
  await reader.opens('./?day=2024-08-07');
  await reader.search.fill('berdin');
  await expect(reader.answers.first()).toContainText(en.search.later('2025-01-05'));
  await reader.findsPlace('berdin');
  await expect(reader.reports.getByText(en.panel.noReport)).toBeVisible();
  await reader.presses(en.search.goTo('2025-01-05'));
  await reader.seesDayDrawn('2025-01-05');
  await expect(reader.reports.getByText(en.panel.noReport)).toBeHidden();
});

test('the day is a button that opens a choice of the days of the data, in the language of the page', async ({
  reader,
  page,
}) => {
  await reader.opens('./?day=2024-12-01');
  await reader.presses('1 December 2024');
  await expect(reader.dayChoice.getByRole('combobox').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.dayChoice).toBeHidden();
  await expect(reader.button('1 December 2024')).toBeFocused();
  await page.keyboard.press('Enter');
  await reader.choosesDay('2025-01-05');
  await reader.seesDayDrawn('2025-01-05');
  await expect(reader.button('5 January 2025')).toBeFocused();
  await page.keyboard.press('Enter');
  const [days, months] = await reader.dayChoice.getByRole('combobox').all();
  await months?.selectOption('2024-08');
  await expect(days?.getByRole('option').first() ?? reader.alert).toHaveText('6');
  await expect(reader.text('From 6 August 2024 to')).toBeVisible();
  await reader.choosesLanguage('Русский');
  await expect(reader.text('август 2024')).toBeAttached();
});

test.describe('on a phone', () => {
  test.use({ viewport: Phone.screen, hasTouch: true });

  test('the search waits in the menu, which closes on the place chosen', async ({ reader }) => {
    await reader.opens('./?day=2024-12-01');
    await reader.presses(en.menu.open);
    await reader.search.fill('суджа');
    await reader.answers
      .filter({ hasText: /^Sudzha(?! )/ })
      .first()
      .tap();
    await expect(reader.search).toBeHidden();
    await new Phone(reader).seesSheetAt('half');
    await expect(reader.reports.getByRole('heading', { name: 'Sudzha', exact: true })).toBeVisible();
  });
});

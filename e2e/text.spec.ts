import type { Place } from '../src/domain/place.ts';
import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';

test('the text under the map says what the map draws, day by day and by lens', async ({ reader }) => {
  await reader.opens('./?day=2024-12-01');
  const text = reader.dayInWords;
  await expect(text).toContainText('On 1 December 2024, according to all reports compared');
  const malaya = text.getByRole('row', { name: /^Malaya Loknya/ });
  await expect(malaya).toContainText('Institute for the Study of War assessed');
  await expect(malaya).toContainText('6 August 2024');
  await expect(malaya).toContainText(/\d+\sdays ago/);
  await expect(text.getByRole('row', { name: /Inferred: it lies between places/ })).toContainText(/\d+\skm²/);
  await expect(text.getByText(en.legend.mark.claimedRussia)).toBeVisible();
  await reader.choosesLens('ukraine');
  await expect(text).toContainText('On 1 December 2024, according to Ukraine');
  await expect(text.getByText(en.legend.mark.claimedRussia)).toBeHidden();
  await reader.goesToDay('2024-08-06');
  await expect(text).toContainText('nothing is drawn as held by Ukraine');
});

test('a place in the text leads to its reports', async ({ reader }) => {
  await reader.opens('./?day=2024-12-01');
  await reader.dayInWords.getByRole('button', { name: 'Malaya Loknya' }).click();
  await expect(reader.reports.getByRole('heading', { name: 'Malaya Loknya' })).toBeVisible();
});

test('every named place that the map shades has its row', async ({ reader }) => {
  await reader.opens('./?day=2025-01-20');
  const drawn = await reader.placesDrawnAsReported();
  expect(drawn.length).toBeGreaterThan(10);
  const names = new Map(
    (await reader.published<{ features: Place[] }>('places.geojson')).features.map(({ id, properties }) => [
      id,
      properties.names.en,
    ]),
  );
  const rows = await reader.dayInWords.getByRole('rowheader').allInnerTexts();
  for (const id of drawn) expect(rows.join(' · ')).toContain(names.get(id));
});

test('in a frame the text is one button away', async ({ reader }) => {
  await reader.opens('./embed.html?day=2024-12-01');
  await reader.presses(en.twin.open);
  await expect(reader.dayInWords).toContainText('On 1 December 2024');
  await expect(reader.dayInWords.getByRole('row', { name: /^Malaya Loknya/ })).toBeVisible();
  await reader.presses(en.twin.close);
  await expect(reader.dayInWords).toBeHidden();
});

test('the map itself is described by the sentence of its day', async ({ reader }) => {
  await reader.opens('./?day=2024-12-01');
  await expect(reader.map.getByRole('region')).toHaveAccessibleDescription(
    /^On 1 December 2024, according to/,
  );
});

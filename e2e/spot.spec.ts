import { pointOnFeature } from '@turf/turf';
import type { ControlCollection, ControlProperties } from '../src/domain/control.ts';
import { covers } from '../src/domain/interval.ts';
import { en } from '../src/text/en.ts';
import { expect, type Reader, test } from './reader.ts';

const DAY = '2024-12-01';

/** A spot inside one of the day's areas of a kind, as a link names it. */
async function spotIn(reader: Reader, is: (area: ControlProperties) => boolean): Promise<string> {
  const { features } = await reader.published<ControlCollection>('control.all.geojson');
  const area = features.find(({ properties }) => covers(properties, DAY) && is(properties));
  if (!area) throw new Error(`No such area stands on ${DAY}`);
  return pointOnFeature(area)
    .geometry.coordinates.map((degrees) => degrees.toFixed(4))
    .join(',');
}

test('a reported area says by whom, and leads to the article', async ({ reader }) => {
  const spot = await spotIn(reader, (area) => area.holder === 'ukraine' && area.evidence === 'reported');
  await reader.opens(`./?day=${DAY}&spot=${spot}`);
  await expect(reader.reports.getByText(en.legend.rule.named).first()).toBeVisible();
  await expect(reader.reports.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('an inferred area names its rule and the claims that it leans on', async ({ reader }) => {
  const spot = await spotIn(reader, (area) => area.evidence === 'inferred' && area.rule === 'between');
  await reader.opens(`./?day=${DAY}&spot=${spot}`);
  await expect(reader.reports.getByText(en.legend.rule.between)).toBeVisible();
  await expect(reader.reports.getByText(/^Drawn from \d+\sreport/).first()).toBeVisible();
  await expect(reader.reports.getByRole('link').first()).toBeVisible();
});

test('on empty land nobody says who held it, and the nearest report is named with its distance', async ({
  reader,
}) => {
  await reader.opens(`./?day=${DAY}&spot=35.7000,51.4500`);
  await expect(reader.reports.getByText(en.panel.nobodySays)).toBeVisible();
  await expect(
    reader.reports.getByText(/Nearest place that a report names: .+, \d+\skm to the /),
  ).toBeVisible();
});

test('a tap on empty land asks for that spot, and the link keeps it', async ({ reader }) => {
  await reader.opens(`./?day=${DAY}&camera=35.7000,51.4700,12`);
  await reader.tapsAt(0.5, 0.5);
  await expect(reader.reports.getByText(en.panel.nobodySays)).toBeVisible();
  await expect.poll(() => reader.parameter('spot')).toMatch(/^35\.\d+,51\.\d+$/);
  await reader.presses(en.panel.back);
  await expect(reader.reports.getByRole('heading', { name: en.panel.latest })).toBeVisible();
});

test('a keyboard asks for the spot under the mark, which says how, and goes back', async ({
  reader,
  page,
}) => {
  await reader.opens(`./?day=${DAY}&camera=35.7000,51.4700,12`);
  await expect(reader.text(en.map.enterHint)).toBeHidden();
  await page.keyboard.press('Tab');
  await reader.pressesOnMap('ArrowRight');
  await expect(reader.text(en.map.enterHint)).toBeVisible();
  await reader.pressesOnMap('Enter');
  await expect(reader.reports.getByText(en.panel.nobodySays)).toBeVisible();
  await expect(reader.reports.getByText(/Nearest place that a report names/)).toBeVisible();
  await expect.poll(() => Number(reader.parameter('spot')?.split(',')[0])).toBeGreaterThan(35.7);
});

import { pointOnFeature } from '@turf/turf';
import type { Control, ControlCollection } from '../src/domain/control.ts';
import { addDays } from '../src/domain/day.ts';
import { covers } from '../src/domain/interval.ts';
import { areasCovering, around, inkAt, type Spot } from './drawn-areas.ts';
import { expect, type Reader, test } from './reader.ts';

/** A step of the timeline, and two spots: one that an area comes to cover, and one under the same area on both days. */
interface Step {
  readonly before: string;
  readonly after: string;
  readonly coming: Spot;
  readonly staying: Spot;
}

const spotIn = (area: Control): Spot => {
  const [longitude = 0, latitude = 0] = pointOnFeature(area).geometry.coordinates;
  return [longitude, latitude];
};

/** Areas filled without gaps, so that every pixel of them is inked. */
const isFlat = ({ properties: { evidence, holder, basis } }: Control) =>
  evidence === 'reported' && holder !== 'contested' && basis !== 'claimed';

async function findsStep(reader: Reader): Promise<Step> {
  const { features } = await reader.published<ControlCollection>('control.all.geojson');
  const { keyframes } = await reader.manifest();
  for (const after of keyframes.all.slice(2)) {
    const before = addDays(after, -1);
    const on = (day: string) => features.filter(({ properties }) => covers(properties, day));
    const [was, is] = [on(before), on(after)];
    const areasNear = (areas: readonly Control[], spot: Spot) => [
      ...new Set(around(spot).flatMap((at) => areasCovering(areas, at))),
    ];
    const coming = is.filter(isFlat).find((area) => areasNear(was, spotIn(area)).length === 0);
    const staying = is.filter(isFlat).find((area) => {
      const under = [areasNear(was, spotIn(area)), areasNear(is, spotIn(area))];
      return under.every((areas) => areas.length === 1 && areas[0] === area);
    });
    if (coming && staying) return { before, after, coming: spotIn(coming), staying: spotIn(staying) };
  }
  throw new Error('No day brings an area to bare land');
}

/** The opacity of the two spots' pixels, 0–255. */
async function ink(reader: Reader, { coming, staying }: Step) {
  const [come = 0, stay = 0] = await inkAt(reader.map, [coming, staying]);
  return { come, stay };
}

/** Opens the day before the change, and from then on lets time run only when told to. */
async function opensBefore(reader: Reader): Promise<Step> {
  const step = await findsStep(reader);
  await reader.page.clock.install({ time: '2026-01-01T00:00:00' });
  await reader.opens(`./?day=${step.before}`);
  await reader.seesTheMapAtRest();
  await reader.page.clock.pauseAt('2026-01-01T01:00:00');
  return step;
}

test.describe('where the reader lets things move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('an area fades in with its day, and one that stays does not flicker', async ({ reader, page }) => {
    const step = await opensBefore(reader);
    const first = await ink(reader, step);
    expect(first.come).toBe(0);
    await reader.pressesOnSlider('ArrowRight');
    await page.clock.runFor(120);
    const half = await ink(reader, step);
    expect(await reader.drawnDay()).toBe(step.before);
    await page.clock.runFor(1000);
    await reader.seesDayDrawn(step.after);
    const last = await ink(reader, step);
    expect(half.come).toBeGreaterThan(last.come * 0.1);
    expect(half.come).toBeLessThan(last.come * 0.9);
    expect([half.stay, last.stay].map((each) => Math.abs(each - first.stay) <= 1)).toEqual([true, true]);
    expect(last.come).toBeGreaterThan(100);
  });

  test('who moves fast sees each day at once', async ({ reader, page }) => {
    const step = await opensBefore(reader);
    await reader.pressesOnSlider('ArrowLeft');
    await page.clock.runFor(48);
    await reader.pressesOnSlider('ArrowRight');
    await page.clock.runFor(32);
    await reader.pressesOnSlider('ArrowRight');
    await page.clock.runFor(32);
    const soon = await ink(reader, step);
    await page.clock.runFor(1000);
    expect(soon).toEqual(await ink(reader, step));
    expect(soon.come).toBeGreaterThan(100);
  });
});

test('who asked for stillness sees the next day at once', async ({ reader, page }) => {
  const step = await opensBefore(reader);
  await reader.pressesOnSlider('ArrowRight');
  await page.clock.runFor(48);
  const soon = await ink(reader, step);
  await page.clock.runFor(1000);
  expect(soon).toEqual(await ink(reader, step));
  expect(soon.come).toBeGreaterThan(100);
});

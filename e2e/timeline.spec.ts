import { addDays } from '../src/domain/day.ts';
import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';

test('runs from the first day of the incursion to the last day of the data', async ({ reader }) => {
  await reader.opens();
  const { firstDay, lastDay } = await reader.manifest();
  expect(firstDay).toBe('2024-08-06');
  await reader.pressesOnSlider('End');
  await reader.seesDayDrawn(lastDay);
  await reader.pressesOnSlider('ArrowRight');
  await reader.seesDayDrawn(lastDay);
  await reader.pressesOnSlider('Home');
  await reader.seesDayDrawn('2024-08-06');
});

test('an arrow key is a day, a page key is a change', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20');
  await reader.pressesOnSlider('ArrowRight');
  await reader.seesDayDrawn('2024-08-21');
  await reader.pressesOnSlider('ArrowLeft');
  await reader.seesDayDrawn('2024-08-20');
  const changes = (await reader.manifest()).keyframes.all;
  await reader.pressesOnSlider('PageUp');
  await reader.seesDayDrawn(changes.find((day) => day > '2024-08-20') ?? '');
  await reader.goesToDay('2024-08-20');
  await reader.pressesOnSlider('PageDown');
  await reader.seesDayDrawn(changes.findLast((day) => day < '2024-08-20') ?? '');
});

test('every step has a button', async ({ reader }) => {
  await reader.opens('./?day=2025-01-05');
  const changes = (await reader.manifest()).keyframes.all;
  await reader.presses(en.timeline.nextDay);
  await reader.seesDayDrawn('2025-01-06');
  await reader.presses(en.timeline.previousDay);
  await reader.seesDayDrawn('2025-01-05');
  await reader.presses(en.timeline.nextChange);
  await reader.seesDayDrawn(changes.find((day) => day > '2025-01-05') ?? '');
  await reader.goesToDay('2025-01-05');
  await reader.presses(en.timeline.previousChange);
  await reader.seesDayDrawn(changes.findLast((day) => day < '2025-01-05') ?? '');
});

test('says the day in words, on the page and to a screen reader', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20');
  await expect(reader.slider).toHaveAttribute('aria-valuetext', /^20 August 2024/);
  await expect(reader.text('20 August 2024').first()).toBeVisible();
  await reader.pressesOnSlider('ArrowRight');
  await expect(reader.slider).toHaveAttribute('aria-valuetext', /^21 August 2024/);
  await expect(reader.text('21 August 2024').first()).toBeVisible();
});

test('plays until it is paused, and does not begin by itself', async ({ reader }) => {
  await reader.opens('./?day=2024-08-06');
  await reader.waits(600);
  expect(await reader.drawnDay()).toBe('2024-08-06');
  await reader.presses(en.timeline.play);
  await expect.poll(async () => (await reader.drawnDay()) > '2024-08-08').toBe(true);
  await reader.presses(en.timeline.pause);
  const paused = await reader.slider.inputValue();
  await reader.waits(600);
  expect(await reader.slider.inputValue()).toBe(paused);
  await reader.seesDayDrawn(addDays('2024-08-06', Number(paused)));
});

test('plays faster when asked to', async ({ reader }) => {
  await reader.opens('./?day=2024-08-06');
  const daysIn = async (milliseconds: number) => {
    const before = Number(await reader.slider.inputValue());
    await reader.waits(milliseconds);
    return Number(await reader.slider.inputValue()) - before;
  };
  await reader.presses(en.timeline.play);
  const slow = await daysIn(1500);
  await reader.choosesSpeed(en.timeline.speed(4));
  expect(await daysIn(1500)).toBeGreaterThan(1.5 * slow);
});

test('the slider is dragged with the pointer', async ({ reader }) => {
  await reader.opens('./?day=2024-08-06');
  const { firstDay, lastDay } = await reader.manifest();
  await reader.slider.scrollIntoViewIfNeeded();
  const box = await reader.slider.boundingBox();
  if (!box) throw new Error('the slider has no place');
  const { mouse } = reader.page;
  const middle = box.y + box.height / 2;
  await mouse.move(box.x + 4, middle);
  await mouse.down();
  await mouse.move(box.x + box.width / 2, middle, { steps: 8 });
  await mouse.up();
  const day = await reader.slider.inputValue();
  const days = await reader.slider.getAttribute('max');
  expect(Number(day) / Number(days)).toBeGreaterThan(0.4);
  expect(Number(day) / Number(days)).toBeLessThan(0.6);
  await reader.seesDayDrawn(addDays(firstDay, Number(day)));
  expect(addDays(firstDay, Number(days))).toBe(lastDay);
});

test('a day is announced once, when the reader rests, and never while the slider is held', async ({
  reader,
  page,
}) => {
  await reader.opens('./?day=2024-12-01');
  await expect(reader.announcement).toHaveText('');
  const heard = await reader.hearsAnnouncements();
  for (let day = 0; day < 3; day += 1) await reader.pressesOnSlider('ArrowRight');
  await expect(reader.announcement).toContainText('4 December 2024');
  expect(await heard()).toHaveLength(1);
  const box = await reader.slider.boundingBox();
  if (!box) throw new Error('there is no slider');
  const along = (share: number) => [box.x + box.width * share, box.y + box.height - 6] as const;
  await page.mouse.move(...along(0.5));
  await page.mouse.down();
  await page.mouse.move(...along(0.6), { steps: 4 });
  await reader.waits(1_000);
  expect(await heard()).toHaveLength(1);
  await page.mouse.up();
  await expect(reader.announcement).not.toContainText('4 December 2024');
  expect(await heard()).toHaveLength(2);
});

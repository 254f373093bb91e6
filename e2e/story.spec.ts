import type { Place } from '../src/domain/place.ts';
import { en } from '../src/text/en.ts';
import { turnsTo } from './panel.ts';
import { expect, test } from './reader.ts';

test('tells the turning points one by one, in the link, and never by itself', async ({ reader }) => {
  await reader.opens();
  await turnsTo(reader, 'story');
  await reader.presses(en.story.start);
  await reader.seesDayDrawn('2024-08-06');
  await reader.presses(en.story.next);
  await expect(reader.text(/^2 of \d+$/)).toBeVisible();
  await expect.poll(() => reader.drawnDay()).not.toBe('2024-08-06');
  const second = await reader.drawnDay();
  const place = reader.parameter('place');
  expect(place).toMatch(/./);
  expect(await reader.reports.getByRole('listitem').count()).toBeGreaterThan(0);
  const { zoom } = await reader.camera();
  await expect.poll(() => reader.parameter('story')).toBe('2');
  await reader.presses(en.story.previous);
  await reader.seesDayDrawn('2024-08-06');
  // What the chapter is about is taken: the reports tell of it, and it stays where the story is left.
  await reader.opens('./?story=2');
  expect(await reader.drawnDay()).toBe(second);
  await expect(reader.text(/^2 of \d+$/)).toBeVisible();
  expect((await reader.camera()).zoom).toBeCloseTo(zoom, 0);
  await turnsTo(reader, 'reports');
  const names = (await reader.published<{ features: Place[] }>('places.geojson')).features;
  const name = names.find(({ id }) => id === place)?.properties.names.en ?? '';
  await expect(reader.reports.getByRole('heading', { name, exact: true })).toBeVisible();
  await turnsTo(reader, 'story');
  await reader.presses(en.story.end);
  await expect(reader.button(en.story.start)).toBeVisible();
});

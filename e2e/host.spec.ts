import { suitingHeight } from '../src/embed/frame-height.ts';
import { seal } from '../src/embed/protocol.ts';
import { HostPage } from './host-page.ts';
import { expect, test } from './reader.ts';
import { HOST_PORT, SITE_PORT } from './served.ts';

const OURS = [HOST_PORT, SITE_PORT].map((port) => `http://127.0.0.1:${port}`);

test('a site that listens to Datawrapper, pym.js, AMP, Embedly or WordPress gives the map its height', async ({
  page,
}) => {
  const host = await HostPage.open(page, 'known.html');
  for (const id of ['datawrapper', 'pym', 'amp', 'embedly']) {
    const { width = 0 } = (await host.element(id).boundingBox()) ?? {};
    await host.seesHeight(id, suitingHeight(width));
  }
  await expect(host.element('wordpress')).toBeVisible();
  await host.seesHeight('wordpress', suitingHeight(600));
});

test('with the script: several maps on a right-to-left page, each awake only while the reader is near', async ({
  page,
  reader,
}) => {
  const host = await HostPage.open(page, 'script.html');
  const frame = reader.inFrame('#first iframe');
  await frame.seesDayDrawn('2025-01-05');
  expect(await host.awake()).toEqual(['first']);
  expect(await host.shifted()).toEqual([]);

  // The page asks, and hears what follows.
  await host.element('first').evaluate((map) => map.setAttribute('day', '2024-08-20'));
  await frame.seesDayDrawn('2024-08-20');
  await host.posts(seal({ type: 'set-view', view: { lens: 'russia', day: 'x' } }));
  await expect.poll(async () => (await host.heard()).map(({ type }) => type)).toContain('lens');
  expect(await host.heard()).toContainEqual(expect.objectContaining({ type: 'day', day: '2024-08-20' }));
  for (const data of [null, 7, 'x'.repeat(1_000_000), { ns: 'kursk-map', v: 2, type: 'play' }, [[]]]) {
    await host.posts(data);
  }

  // What looks like the map's words and comes from elsewhere changes nothing.
  const { height: before } = (await host.element('first').boundingBox()) ?? {};
  await host.forges(seal({ type: 'height', height: 3000, least: 3000 }));
  await host.forges(seal({ type: 'day', day: '1999-01-01' }));
  await host.element('first').evaluate((map) => map.setAttribute('day', '2024-08-21'));
  await frame.seesDayDrawn('2024-08-21');
  await host.element('first').evaluate((map) => map.setAttribute('day', '2024-08-20'));
  await frame.seesDayDrawn('2024-08-20');
  expect((await host.heard()).map(({ day }) => day)).not.toContain('1999-01-01');
  expect((await host.element('first').boundingBox())?.height).toBe(before);

  // Another takes its place, at the height that suits it: it was out of sight when it said so.
  await host.scrollsTo('second');
  const second = reader.inFrame('#second');
  await second.seesDayDrawn('2024-08-20');
  await expect.poll(() => host.awake()).toEqual(['second']);
  const { width = 0, height } = (await host.element('second').boundingBox()) ?? {};
  expect([suitingHeight(width), 700]).toContain(height);

  await host.scrollsTo('third');
  await reader.inFrame('#third iframe').seesDayDrawn('2024-10-01');
  await expect(host.element('third').locator('iframe')).toHaveAttribute('title', 'خريطة');

  // The first one was left with its picture and wakes where it was.
  await host.scrollsTo('first');
  await frame.seesDayDrawn('2024-08-20');
  await expect.poll(() => host.awake()).toEqual(['first']);
  expect(await host.shifted()).toEqual([]);
  expect([...host.origins].sort()).toEqual([...OURS].sort());
});

test('six maps in sight: four are alive, the others rest as the picture of their day, and wake when meant', async ({
  page,
  reader,
}) => {
  // Six pages in one, four of them with graphics made by the processor.
  test.setTimeout(150_000);
  const host = await HostPage.open(page, 'many.html');
  const ids = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
  await expect.poll(async () => (await host.awake()).length, { timeout: 60_000 }).toBe(4);
  const awake = await host.awake();
  const [resting = '', other = ''] = ids.filter((id) => !awake.includes(id));
  await host.element(resting).evaluate((map) => map.setAttribute('day', '2024-08-10'));
  await reader.inFrame(`#${resting} iframe`).seesPictureOf('2024-08-10');
  await expect(reader.inFrame(`#${other} iframe`).picture).toBeVisible();

  await host.element(resting).hover();
  await reader.inFrame(`#${resting} iframe`).seesDayDrawn('2024-08-10');
  await expect.poll(() => host.awake(), { timeout: 30_000 }).toHaveLength(4);
  expect(await host.shifted()).toEqual([]);
});

test('a hostile style sheet, a sandbox, 320 pixels and a fixed height leave the map whole', async ({
  page,
  reader,
}) => {
  const host = await HostPage.open(page, 'hostile.html');
  await host.scrollsTo('column');
  const frame = reader.inFrame();
  await frame.seesDayDrawn('2025-01-05');
  expect(await frame.tinted('ukraine')).toBeGreaterThan(0);
  await expect(frame.slider).toBeInViewport();
  await expect(frame.legend).toBeInViewport();
  await frame.goesToDay('2024-08-20');
  await page.context().setOffline(true);
  await frame.goesToDay('2024-09-10');
  await page.context().setOffline(false);
  expect(await host.shifted()).toEqual([]);
  expect([...host.origins].sort()).toEqual([...OURS].sort());
});

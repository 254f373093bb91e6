import { packDrawing } from '../src/state/pack-drawing.ts';
import { packedFile } from '../src/state/packed-drawing.ts';
import { en } from '../src/text/en.ts';
import { FirstPaint } from './first-paint.ts';
import { expect, Reader, test } from './reader.ts';
import { HOST_PORT, SITE_PORT } from './served.ts';

const HOST = `http://127.0.0.1:${HOST_PORT}`;
const SITE = `http://127.0.0.1:${SITE_PORT}`;

for (const [name, file] of [
  ['a frame', 'index.html'],
  ['a sandboxed frame without an origin', 'sandboxed.html'],
] as const) {
  test.describe(name, () => {
    test('draws the map and scrubs, on a page of another origin', async ({ reader }) => {
      await reader.visits(`${HOST}/${file}`);
      const frame = reader.inFrame();
      await frame.seesDayDrawn('2025-01-05');
      const before = await frame.shaded('ukraine');
      expect(before).toBeGreaterThan(0);
      await frame.goesToDay('2024-08-20');
      expect(await frame.shaded('ukraine')).toBeGreaterThan(before);
      await frame.choosesLens('russia');
      await frame.pressesOnSlider('ArrowRight');
      await frame.seesDayDrawn('2024-08-21');
    });

    test('opens the reports over the map and closes them again', async ({ reader }) => {
      await reader.visits(`${HOST}/${file}`);
      const frame = reader.inFrame();
      await frame.seesTheMap();
      await frame.presses(en.panel.open);
      await frame.findsPlace('Berdin');
      await expect(frame.reports.getByRole('heading', { name: 'Berdin' })).toBeVisible();
      await frame.presses(en.panel.close);
      await expect(frame.reports).toBeHidden();
    });

    test('leaves the wheel to the page around it, and zooms with Ctrl', async ({ reader, page }) => {
      await reader.visits(`${HOST}/${file}`);
      const frame = reader.inFrame();
      await frame.seesTheMap();
      const { zoom } = await frame.camera();
      await frame.turnsWheelOverMap(400);
      await expect(frame.text(en.map.locale['CooperativeGesturesHandler.WindowsHelpText'])).toBeVisible();
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
      expect((await frame.camera()).zoom).toBe(zoom);
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.keyboard.down('Control');
      await frame.turnsWheelOverMap(-400);
      await page.keyboard.up('Control');
      await expect.poll(async () => (await frame.camera()).zoom).toBeGreaterThan(zoom);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });
  });
}

test('on the full screen the wheel belongs to the map; where it is not allowed the full page opens', async ({
  reader,
  page,
}) => {
  await reader.visits(`${HOST}/index.html`);
  const frame = reader.inFrame();
  await frame.seesTheMap();
  await frame.presses(en.map.locale['FullscreenControl.Enter']);
  await expect(frame.button(en.map.locale['FullscreenControl.Exit'])).toBeVisible();
  const { zoom } = await frame.camera();
  await frame.turnsWheelOverMap(-400);
  await expect.poll(async () => (await frame.camera()).zoom).toBeGreaterThan(zoom);
  await frame.presses(en.map.locale['FullscreenControl.Exit']);
  await expect(frame.button(en.map.locale['FullscreenControl.Enter'])).toBeVisible();

  await reader.visits(`${HOST}/sandboxed.html`);
  await frame.seesTheMap();
  const link = frame.link(en.embed.openFull).first();
  await expect(link).toHaveAttribute('href', /day=2025-01-05/);
  await expect(link).toHaveAttribute('target', '_blank');
  await page.goto('about:blank');
});

test('a finger moves the page, two fingers the map, and the map says so', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 700 } });
  const reader = Reader.of(await context.newPage());
  await reader.visits(`${HOST}/index.html`);
  const frame = reader.inFrame();
  await frame.seesTheMap();
  const before = await frame.camera();
  await frame.dragsMapWithOneFinger(-80);
  await expect(frame.text(en.map.locale['CooperativeGesturesHandler.MobileHelpText'])).toBeVisible();
  expect((await frame.camera()).bounds).toEqual(before.bounds);
  await context.close();
});

test('a frame stays with the data that its article was written with, or says that it is gone', async ({
  reader,
}) => {
  const { version } = await reader.published<{ version: string }>('version.json');
  const asked: string[] = [];
  reader.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await reader.opens(`./embed.html?day=2024-08-20&data=${version}`);
  expect(
    asked.filter((path) => path.startsWith('/data/') && !path.startsWith(`/data/v/${version}/`)),
  ).toEqual([]);
  expect(await reader.shaded('ukraine')).toBeGreaterThan(0);

  // A former version, of a time at which nothing of this was known yet.
  const former = '00000000000000aa';
  await reader.page.route(`**/data/v/${former}/*`, async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (file === packedFile('all')) return route.fulfill({ json: packDrawing([], []) });
    return route.fulfill({ response: await route.fetch({ url: `${SITE}/data/${file}` }) });
  });
  await reader.opens(`./embed.html?day=2024-08-20&data=${former}`);
  expect(await reader.shaded('ukraine')).toBe(0);
  await expect(reader.link(en.embed.openFull)).toHaveAttribute('href', new RegExp(`data=${former}`));
  await expect(reader.text(/something unusable/)).toBeHidden();

  await reader.opens('./embed.html?day=2024-08-20&data=00000000deadbeef');
  await expect(reader.text(/something unusable \(version of the data\)/)).toBeVisible();
  expect(await reader.shaded('ukraine')).toBeGreaterThan(0);
  reader.complaints.length = 0;
});

test('a still frame is its HTML alone; of another day it fetches the data, but never the live map', async ({
  reader,
  page,
}) => {
  let asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const first = new FirstPaint(page);
  const { openingDay } = await reader.manifest();
  await reader.visits('./embed.html?ui=static&theme=light&title=off');
  await page.waitForLoadState('networkidle');
  await expect(first.picture).toHaveAccessibleName(en.map.label(openingDay, { lens: 'all' }));
  await expect(first.day).toBeVisible();
  await expect(reader.text(/according to all reports compared/).first()).toBeVisible();
  await expect(reader.link(en.embed.openFull)).toBeVisible();
  expect(asked.filter((path) => /maplibre|\/start-|\/data\//.test(path))).toEqual([]);

  asked = [];
  await reader.visits('./embed.html?day=2024-08-20&ui=static');
  await reader.seesPictureOf('2024-08-20');
  await expect(reader.slider).toBeHidden();
  await expect(reader.link(en.embed.openFull)).toBeVisible();
  expect(asked.filter((path) => path.includes('maplibre'))).toEqual([]);
});

test('where the browser takes the graphics memory, the picture stands until the map is back', async ({
  reader,
}) => {
  await reader.opens('./embed.html?day=2024-08-20&camera=35.2700,51.1900,9.00');
  const shaded = await reader.shaded('ukraine');
  await reader.losesGraphics();
  await expect(reader.text(en.notice.contextLost)).toBeVisible();
  await reader.seesPictureOf('2024-08-20');
  await reader.getsGraphicsBack();
  await expect(reader.text(en.notice.contextLost)).toBeHidden();
  await expect(reader.picture).toBeHidden();
  await reader.goesToDay('2024-08-21');
  expect(await reader.tinted('ukraine')).toBeGreaterThan(0);

  // Taken for good: a new map takes the place of the old one, where the reader was.
  await reader.losesGraphics();
  await reader.seesPictureOf('2024-08-21');
  await reader.seesDayDrawn('2024-08-21');
  await expect(reader.picture).toBeHidden();
  expect((await reader.camera()).zoom).toBe(9);
  expect(Math.abs((await reader.shaded('ukraine')) - shaded)).toBeLessThan(0.05);
  reader.complaints.length = 0;
});

test('the frame keeps to what its address says', async ({ reader, page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await reader.opens(
    './embed.html?from=2024-09-01&to=2024-09-30&day=2024-09-10&layers=none&ui=compact&title=off',
  );
  expect(await reader.drawnDay()).toBe('2024-09-10');
  expect(await reader.names()).not.toContain('Sudzha');
  expect(await reader.shaded('ukraine', 'reported')).toBeGreaterThan(0);
  expect(await reader.shaded('ukraine', 'inferred')).toBe(0);
  await expect(reader.legend).toBeHidden();
  await expect(reader.lens('all')).toBeHidden();
  await expect(reader.button(en.map.zoomIn)).toBeHidden();
  await reader.pressesOnSlider('Home');
  await reader.seesDayDrawn('2024-09-01');
  await reader.pressesOnSlider('End');
  await reader.seesDayDrawn('2024-09-30');
  expect(warnings.filter((text) => text.startsWith('kursk-map'))).toEqual([]);

  await reader.opens('./embed.html?day=2025-02-30&ui=huge&lens=russia');
  await expect(reader.lens('russia')).toBeChecked();
  await expect(reader.text(/something unusable/)).toBeHidden();
  expect(warnings.find((text) => text.startsWith('kursk-map'))).toContain('day, ui');
});

test('the frame has no page around the map, and leads to the full page', async ({ reader }) => {
  await reader.opens('./embed.html?day=2024-08-20');
  await expect(reader.text(en.site.subtitle)).toBeHidden();
  const link = reader.page.getByRole('link', { name: en.embed.openFull });
  await expect(link).toHaveAttribute('href', /\/index\.html\?day=2024-08-20/);
});

test('the frame leaves the history of the page around it alone', async ({ reader }) => {
  await reader.opens('./embed.html?day=2024-08-20');
  await reader.goesToDay('2024-09-01');
  await reader.seesTheMapAtRest();
  expect(reader.parameter('day')).toBe('2024-08-20');
});

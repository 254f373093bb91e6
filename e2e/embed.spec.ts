import { en } from '../src/text/en.ts';
import { expect, Reader, test } from './reader.ts';
import { HOST_PORT } from './served.ts';

const HOST = `http://127.0.0.1:${HOST_PORT}`;

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

  await reader.opens('./embed.html?day=2024-08-20&data=00000000deadbeef');
  await expect(reader.text(/something unusable \(version of the data\)/)).toBeVisible();
  expect(await reader.shaded('ukraine')).toBeGreaterThan(0);
  reader.complaints.length = 0;
});

test('a still frame shows the picture of its day and never loads the live map', async ({ reader }) => {
  const asked: string[] = [];
  reader.page.on('request', (request) => asked.push(request.url()));
  await reader.visits('./embed.html?day=2024-08-20&ui=static');
  await reader.seesPictureOf('2024-08-20');
  await expect(reader.slider).toBeHidden();
  await expect(reader.page.getByRole('link', { name: en.embed.openFull })).toBeVisible();
  expect(asked.filter((url) => url.includes('maplibre'))).toEqual([]);
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
  await expect(link).toHaveAttribute('href', /\/\?day=2024-08-20/);
});

test('the frame leaves the history of the page around it alone', async ({ reader }) => {
  await reader.opens('./embed.html?day=2024-08-20');
  await reader.goesToDay('2024-09-01');
  await reader.seesTheMapAtRest();
  expect(reader.parameter('day')).toBe('2024-08-20');
});

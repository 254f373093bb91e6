import { en } from '../src/text/en.ts';
import { FirstPaint } from './first-paint.ts';
import { HostPage } from './host-page.ts';
import { expect, test } from './reader.ts';
import { HOST_PORT, SITE_PORT } from './served.ts';

const OURS = [HOST_PORT, SITE_PORT].map((port) => `http://127.0.0.1:${port}`);

/** Whatever the page around it lacks: nothing moved, nobody else was asked. */
async function seesItCalm(host: HostPage): Promise<void> {
  expect(await host.shifted()).toEqual([]);
  expect([...host.origins].sort()).toEqual([...OURS].sort());
}

test('in a fixed frame in the manner of AMP, with storage refused; and on paper', async ({
  page,
  reader,
}) => {
  const host = await HostPage.open(page, 'amp.html', { noStorage: true });
  const frame = reader.inFrame();
  await frame.seesDayDrawn('2025-01-05');
  for (const part of [frame.slider, frame.legend, frame.link(en.embed.openFull)]) {
    await expect(part).toBeInViewport();
  }
  expect(await host.stored()).toEqual([]);
  await seesItCalm(host);

  await page.emulateMedia({ media: 'print' });
  await expect(frame.printedPicture).toHaveAccessibleName(en.map.label('2025-01-05', { lens: 'all' }));
  await expect(frame.printedPicture).toBeInViewport();
  await expect(frame.map).toBeHidden();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the frame is picture, day, marks, the way to the full map, and the day in words', async ({
    page,
  }) => {
    const host = await HostPage.open(page, 'index.html');
    const frame = page.frameLocator('iframe');
    const first = new FirstPaint(page, frame);
    await expect(first.picture).toBeVisible();
    await expect(first.day).toBeVisible();
    await seesItCalm(host);
    await frame.getByText(en.legend.title).click();
    await expect(frame.getByText(en.legend.mark.border).first()).toBeVisible();
    await expect(frame.getByRole('link', { name: en.embed.openFull })).toHaveAttribute('href', /day=/);
    await first.tables.first().scrollIntoViewIfNeeded();
    await expect(first.tables.first()).toBeInViewport();
  });
});

test.describe('with WebGL off', { tag: '@no-webgl' }, () => {
  test('the frame shows the picture of each day', async ({ page, reader }) => {
    const host = await HostPage.open(page, 'index.html');
    const frame = reader.inFrame();
    await expect(frame.text(en.notice.noWebGl)).toBeVisible();
    await frame.seesPictureOf('2025-01-05');
    await frame.goesToPictureOf('2024-08-20');
    expect(await frame.shadesInPicture('ukraine')).toBeGreaterThan(0);
    await seesItCalm(host);
  });
});

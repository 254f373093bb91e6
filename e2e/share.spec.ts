import { dayOf } from '../src/domain/day.ts';
import { dayInWords } from '../src/text/day-words.ts';
import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';
import { ShareDialog } from './share-dialog.ts';

const { share, lens, site } = en;
const DAY = '2025-01-05';

// As wide as the page shows its settings beside the title.
test.use({ viewport: { width: 1200, height: 700 } });

test('a reader copies the link, an editor the code, by keyboard too', async ({ reader, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = new ShareDialog(page);
  await reader.opens(`./?day=${DAY}&lens=russia`);
  await dialog.opens();

  await expect(dialog.field(share.link.label)).toHaveValue(/\/\?day=2025-01-05&lens=russia$/);
  await dialog.button(share.copy).click();
  await expect(dialog.said).toHaveText(share.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/day=2025-01-05&lens=russia$/);

  await dialog.tab('link').press('ArrowRight');
  await expect(dialog.tab('embed')).toBeFocused();
  await expect(dialog.field(share.embed.frame)).toHaveValue(
    /^<iframe src="[^"]*embed\.html\?day=2025-01-05&amp;lens=russia" title="Kursk: [^"]*5 January 2025, according to Russia"/,
  );
  await expect(dialog.field(share.embed.element)).toHaveValue(/<kursk-map day="2025-01-05" lens="russia">/);
  await dialog.choice(lens.label).selectOption({ label: lens.name.ukraine });
  await dialog.choice(share.embed.day).selectOption({ label: share.embed.latestDay });
  await expect(dialog.field(share.embed.scripted)).toHaveValue(/embed\.html\?lens=ukraine"[\s\S]*embed\.js/);
  const { version } = await reader.published<{ version: string }>('version.json');
  await dialog.choice(share.embed.data).selectOption({ label: share.embed.dataName.kept });
  await dialog.box(share.embed.title).uncheck();
  await dialog.box(share.embed.layerName.names).uncheck();
  await dialog.dayField(share.embed.from).fill('2024-09-01');
  await expect(dialog.box(en.legend.asKnownThen)).toBeDisabled();
  await expect(dialog.field(share.embed.element)).toHaveValue(
    `<kursk-map from="2024-09-01" lens="ukraine" layers="inferred,fighting" title="off" data="${version}"></kursk-map>\n` +
      `<script async src="${new URL('embed.js', page.url()).href}"></script>`,
  );

  await dialog.tab('embed').press('End');
  const today = dayInWords(dayOf(new Date()), 'en');
  await expect(dialog.field(share.cite.text)).toHaveValue(new RegExp(`accessed ${today}`));
  await expect(dialog.field('BibTeX')).toHaveValue(
    /title = \{\{Kursk: .*5 January 2025, according to Russia\}\}/,
  );

  await page.keyboard.press('Escape');
  await expect(dialog.dialog).toBeHidden();
  await expect(reader.button(share.open)).toBeFocused();
});

test('what is taken away says who said it, where it was published, and what the marks mean', async ({
  reader,
  page,
}) => {
  const dialog = new ShareDialog(page);
  await reader.opens(`./?day=${DAY}`);
  await dialog.opens();
  await dialog.tab('download').click();

  const svg = await dialog.takes('SVG');
  const text = svg.bytes.toString();
  expect(svg.name).toBe(`kursk-${DAY}-all.svg`);
  for (const words of [site.title, '5 January 2025', 'OpenStreetMap', 'data-claims="', 'font/woff2']) {
    expect(text).toContain(words);
  }

  const png = await dialog.takes('PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)];
  expect(width).toBeGreaterThan(1200);
  expect(height).toBeGreaterThan(800);
  expect(png.bytes.length).toBeGreaterThan(50_000);
  expect(await dialog.inkInTitle(png.bytes)).toBeGreaterThan(0.02);

  const geojson = JSON.parse(
    (await dialog.takes(`${share.download.areasOfDay} (GeoJSON)`)).bytes.toString(),
  ) as { day: string; features: { properties: { claims: { articles: { url: string }[] }[] } }[] };
  expect(geojson.day).toBe(DAY);
  expect(geojson.features.length).toBeGreaterThan(0);
  for (const { properties } of geojson.features) {
    expect(properties.claims[0]?.articles[0]?.url).toMatch(/^https?:/);
  }

  const csv = (await dialog.takes(`${share.download.claimsOfAll} (CSV)`)).bytes.toString();
  const { counts } = await reader.manifest();
  expect(csv.split('\r\n').length).toBeGreaterThan(counts.claims);
});

test('on paper: title, day, picture, marks, the day in words, sources and link', async ({ reader, page }) => {
  await reader.opens(`./?day=${DAY}`);
  const { words, shapes } = await new ShareDialog(page).printed();
  for (const each of [
    site.title,
    share.moment(DAY, lens.name.all),
    en.legend.mark.border,
    en.twin.reportedCaption,
    'OpenStreetMap',
    `/?day=${DAY}`,
  ]) {
    expect(words).toContain(each);
  }
  expect(shapes).toBeGreaterThan(10);
});

test('in a frame the same dialog is a button away', async ({ reader, page }) => {
  const dialog = new ShareDialog(page);
  await reader.opens(`./embed.html?day=${DAY}`);
  await dialog.opens();
  await expect(dialog.field(share.link.label)).toHaveValue(/\/index\.html\?day=2025-01-05/);
});

import type { Article } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import type { Place } from '../src/domain/place.ts';
import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';
import { ShareDialog } from './share-dialog.ts';

const { share } = en;

test.use({ viewport: { width: 1200, height: 700 } });

/** Tells who holds which villages, as many other articles do. */
const ARTICLE = 'kyiv-post-2025-03-11';

test('read alone, an article is all that is searched, told, compared, cited and taken away', async ({
  reader,
  page,
}) => {
  await reader.opens(`./?article=${ARTICLE}&compare=2025-03-20`);
  const articles = await reader.published<Article[]>('articles.json');
  const { url, publisher } = articles.find(({ id }) => id === ARTICLE) ?? { url: '', publisher: '' };
  const claims = await reader.published<Claim[]>('claims.json');
  const its = new Set(claims.filter(({ articleIds }) => articleIds.includes(ARTICLE)).map(({ id }) => id));
  const drawn = await reader.claimsDrawn();
  expect(drawn.size).toBeGreaterThan(0);
  expect([...drawn, ...(await reader.claimsDrawnInB())].filter((id) => !its.has(id))).toEqual([]);
  await expect(reader.dayInWords).toContainText(`one article (${publisher})`);
  await reader.search.fill('Berdin');
  await expect(reader.answers.first()).toContainText(en.search.never);
  await reader.search.press('Escape');

  const dialog = new ShareDialog(page);
  await dialog.opens();
  await dialog.tab('cite').click();
  await expect(dialog.field(share.cite.text)).toHaveValue(new RegExp(`${publisher}.*from 1\\sarticle\\.`));
  await dialog.tab('download').click();
  const table = await dialog.takes(`${share.download.claimsOfAll} (CSV)`);
  const rows = table.bytes.toString().trimEnd().split('\r\n').slice(1);
  expect(table.name).toContain(ARTICLE);
  expect(rows).toHaveLength(its.size);
  expect(rows.filter((row) => !row.includes(url))).toEqual([]);
  const areas = (await dialog.takes(`${share.download.areasOfDay} (GeoJSON)`)).bytes.toString();
  expect(JSON.parse(areas)).toMatchObject({ article: ARTICLE });
  expect(new Set(areas.match(/"url": "[^"]+"/g))).toEqual(new Set([`"url": "${url}"`]));
  expect((await dialog.takes('SVG')).bytes.toString()).toContain(publisher);
});

/** The first day that a claim about a place speaks of, and the first by which one of them had been published. */
function firstDays(
  { id }: Place,
  claims: ReadonlyMap<string, Claim>,
  articles: readonly Article[],
): { ofDay: string; known: string } {
  const about = [...claims.values()].filter(
    ({ status, placeIds }) => status === 'live' && placeIds.includes(id),
  );
  const days = about.map(({ valid }) => valid.from).sort();
  const known = about.map(({ valid, articleIds }) => {
    const appeared = articles
      .filter((article) => articleIds.includes(article.id))
      .map(({ published }) => published.through);
    return [valid.from, appeared.sort()[0] ?? ''].sort()[1] ?? '';
  });
  return { ofDay: days[0] ?? '', known: known.sort()[0] ?? '' };
}

test('as known then, the second drawing and the answers of the search count no later article either', async ({
  reader,
}) => {
  const [a, b] = ['2024-08-08', '2024-08-20'];
  await reader.opens(`./?day=${a}&known=1&compare=${b}`);
  await reader.seesB(b);
  const claims = new Map((await reader.published<Claim[]>('claims.json')).map((each) => [each.id, each]));
  const articles = await reader.published<Article[]>('articles.json');
  const by = new Set(articles.filter(({ published }) => published.through <= b).map(({ id }) => id));
  const inB = [...(await reader.claimsDrawnInB())];
  expect(inB.length).toBeGreaterThan(0);
  expect(inB.filter((id) => !claims.get(id)?.articleIds.some((article) => by.has(article)))).toEqual([]);
  const { features } = await reader.published<{ features: Place[] }>('places.geojson');
  const late = features.map((place) => ({ place, ...firstDays(place, claims, articles) }));
  const toldLater = late.find(({ place, ofDay, known }) => {
    const { en: name } = place.properties.names;
    const isAlone = features.every(
      ({ id, properties }) => id === place.id || !properties.names.en.startsWith(name),
    );
    return isAlone && ofDay > b && known > ofDay;
  });
  if (!toldLater) throw new Error('every place is told of on the very day');
  await reader.search.fill(toldLater.place.properties.names.en);
  await expect(reader.answers.first()).toContainText(en.search.later(toldLater.known));
});

/** What is taken away still says who said it: on the published data itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawnFrom } from '../../state/published.ts';
import { areasOn } from '../../state/select.ts';
import { type Settings, STANDARD_SETTINGS } from '../../state/settings.ts';
import { decodeLink } from '../../state/url-codec.ts';
import { LAYERS, STANDARD_VIEW, type ViewState } from '../../state/view.ts';
import { areasGeojson } from './areas-geojson.ts';
import { toBibtex, toCsl } from './citation.ts';
import { claimTable } from './claim-table.ts';
import { embedSnippets } from './embed-snippets.ts';

const { published, control } = drawnFrom(
  (file) => readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8'),
  'all',
);
const DAY = '2025-01-05';
const areas = areasOn(control, DAY);
const SITE = new URL('https://news.example/maps/kursk/');

describe('GeoJSON', () => {
  const collection = JSON.parse(
    areasGeojson({
      published,
      areas,
      lens: 'all',
      known: false,
      articleId: null,
      day: DAY,
      language: 'en',
      title: 'T',
      link: 'https://x/',
    }),
  );

  test('every area has its claims, their claimants and their articles with addresses', () => {
    expect(collection.features.length).toBe(areas.length);
    for (const { properties } of collection.features) {
      expect(properties.claims.length).toBeGreaterThan(0);
      for (const claim of properties.claims) {
        expect(claim.claimant).toMatch(/./);
        expect(claim.says).toContain(claim.claimant);
        expect(claim.articles.length).toBeGreaterThan(0);
        for (const { url } of claim.articles) expect(url).toMatch(/^https?:/);
      }
    }
  });

  test('rings are closed, and exterior rings run against the clock', () => {
    for (const { geometry } of collection.features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const [outer] of polygons as [number, number][][][]) {
        if (!outer) throw new Error('a polygon without a ring');
        expect(outer.at(-1)).toEqual(outer[0]);
        const area = outer.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = outer[(index + 1) % outer.length] ?? [x, y];
          return sum + x * nextY - nextX * y;
        }, 0);
        expect(area).toBeGreaterThan(0);
      }
    }
  });
});

test('the table has a row for each claim and article, and names the areas drawn from it', () => {
  const ids = new Set(areas.flatMap(({ properties }) => properties.claimIds));
  const claims = [...published.claims.values()].filter(({ id }) => ids.has(id));
  const lines = claimTable(claims, published, 'en', areas).trimEnd().split('\r\n');
  expect(lines.length - 1).toBe(claims.reduce((sum, { articleIds }) => sum + articleIds.length, 0));
  expect(lines.slice(1).every((line) => /https?:\/\//.test(line))).toBe(true);
  expect(lines.slice(1).every((line) => areas.some(({ id }) => line.includes(id)))).toBe(true);
});

describe('the code to paste', () => {
  const view: ViewState = {
    ...STANDARD_VIEW,
    day: DAY,
    lens: 'russia',
    selection: { kind: 'place', placeId: 'sudzha' },
    language: 'uk',
    theme: 'dark',
    layers: LAYERS,
  };
  const settings: Settings = {
    from: '2024-09-01',
    to: null,
    ui: 'compact',
    titled: false,
    data: '0123456789abcdef',
  };
  const choice = { view, settings, fixedDay: true, height: 480 };
  const TITLE = 'Курська "карта"';

  test('opens the view that it was made from', () => {
    const { address } = embedSnippets(choice, TITLE, SITE);
    expect(address).toMatch(/^https:\/\/news\.example\/maps\/kursk\/embed\.html\?/);
    const { first, last } = { first: '2024-08-06', last: '2025-08-31' };
    const link = decodeLink(new URL(address).search, {
      first,
      last,
      hasPlace: () => true,
      hasArticle: () => true,
      hasChapter: () => true,
    });
    expect(link.unusable).toEqual([]);
    expect({ ...view, ...link.view }).toEqual(view);
    expect({ ...STANDARD_SETTINGS, ...link.settings }).toEqual(settings);
  });

  test('without a fixed day it follows the data', () => {
    const { address, element } = embedSnippets({ ...choice, fixedDay: false }, TITLE, SITE);
    expect(new URL(address).searchParams.has('day')).toBe(false);
    expect(element).not.toContain('day=');
  });

  test('a title cannot break out of its attribute, and the element says the same as the frame', () => {
    const { frame, element, scripted } = embedSnippets(choice, TITLE, SITE);
    expect(frame).toContain('title="Курська &quot;карта&quot;"');
    expect(frame).toContain('height="480"');
    expect(element).toContain('<kursk-map day="2025-01-05" from="2024-09-01" lens="russia" place="sudzha"');
    expect(scripted).toContain('<script async src="https://news.example/maps/kursk/embed.js"></script>');
  });
});

test('a citation carries title, address and the day it was read', () => {
  const cited = {
    title: 'Kursk & Sudzha: 100 %',
    link: 'https://news.example/?day=2025-01-05',
    day: DAY,
    dataThrough: '2025-08-31',
    accessed: '2026-02-03',
    language: 'en',
  };
  expect(toBibtex(cited)).toContain('title = {{Kursk \\& Sudzha: 100 \\%}}');
  expect(toBibtex(cited)).toContain('urldate = {2026-02-03}');
  const [item] = JSON.parse(toCsl(cited));
  expect(item).toMatchObject({ URL: cited.link, accessed: { 'date-parts': [[2026, 2, 3]] } });
});

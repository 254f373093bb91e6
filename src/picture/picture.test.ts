/** The picture of the published data itself, on days spread over the whole timeline. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/names.ts';
import { drawnFrom } from '../state/published.ts';
import { INCURSION_AREA } from '../state/region.ts';
import { areasOn, contactOn, fightingOn } from '../state/select.ts';
import { LAYERS } from '../state/view.ts';
import { messagesFor } from '../text/messages-for.ts';
import { coloursOf, PAGE_COLOURS } from './colours.ts';
import { frameOnBounds } from './frame.ts';
import { drawPicture, type PictureScene, type PictureSettings } from './picture.ts';
import { escapeXml } from './svg.ts';
import { wellFormed } from './well-formed.ts';

const { published, control, contact } = drawnFrom(
  (file) => readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'),
  'all',
);
const DAYS = ['2024-08-06', '2024-08-20', '2025-01-05', '2025-03-12', published.manifest.openingDay];
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = frameOnBounds(INCURSION_AREA, { width: 640, height: 480 }, NONE);

function sceneOn(day: string, change: Partial<PictureScene> = {}): PictureScene {
  return {
    published,
    day,
    areas: areasOn(control, day),
    contact: contactOn(contact, day),
    fighting: fightingOn(published, 'all', day),
    selection: { kind: 'place', placeId: 'sudzha' },
    layers: LAYERS,
    language: 'en',
    countryNames: messagesFor('en').map.country,
    ...change,
  };
}

function draw(scene: PictureScene, settings: Partial<PictureSettings> = {}, label = 'A map'): string {
  return drawPicture(scene, { frame, colours: coloursOf('light'), prefix: 'test', ...settings }, label);
}

const { ukraine, russia } = coloursOf('light').holders;

test.each(DAYS)('%s: well-formed in every language, scheme and form, and the same each time', (day) => {
  for (const language of LANGUAGES) {
    expect(wellFormed(draw(sceneOn(day, { language })))).toBe(true);
  }
  expect(wellFormed(draw(sceneOn(day), { colours: PAGE_COLOURS, fluid: true }))).toBe(true);
  expect(wellFormed(draw(sceneOn(day), { colours: coloursOf('dark'), attributed: true }))).toBe(true);
  expect(draw(sceneOn(day))).toBe(draw(sceneOn(day)));
});

describe('nothing is shaded without a claim', () => {
  test('without areas the only traces of a holder are the unused hatches', () => {
    const svg = draw(sceneOn('2025-01-05', { areas: [], layers: [] })).replace(/<defs>.*?<\/defs>/, '');
    for (const colour of [ukraine.fill, ukraine.line, russia.fill, 'url(#test-']) {
      expect(svg).not.toContain(colour);
    }
  });

  test.each(DAYS)('%s: every area names claims that the data has', (day) => {
    const svg = draw(sceneOn(day), { attributed: true });
    const claims = [...svg.matchAll(/data-claims="([^"]*)"/g)].map(([, ids]) => (ids ?? '').split(' '));
    const standing = areasOn(control, day);
    expect(claims.length > 0).toBe(standing.length > 0);
    expect(claims.flat().every((id) => published.claims.has(id))).toBe(true);
  });

  test('the line of contact is drawn once it stands, and nothing of it otherwise', () => {
    const strokes = (svg: string) => svg.split(`stroke="${coloursOf('light').ink}"`).length;
    const scene = sceneOn('2025-01-05', { areas: [] });
    expect(scene.contact.length).toBeGreaterThan(0);
    expect(strokes(draw(scene))).toBe(strokes(draw({ ...scene, contact: [] })) + 1);
  });

  test('an inferred area is never drawn as a reported one, and goes with its layer', () => {
    const inferred = sceneOn('2025-01-05').areas.filter(
      ({ properties }) => properties.evidence === 'inferred' && properties.holder === 'ukraine',
    );
    const shades = (svg: string) =>
      [...svg.matchAll(/fill="#b8860b" fill-opacity="([\d.]+)"/g)].map(([, opacity]) => opacity);
    expect(shades(draw(sceneOn('2025-01-05', { areas: inferred })))).toEqual(['0.22']);
    expect(shades(draw(sceneOn('2025-01-05', { areas: inferred, layers: [] })))).toEqual([]);
  });

  test('an attack gets a ring without a fill', () => {
    const svg = draw(sceneOn('2025-01-05', { areas: [] }));
    expect(svg).toMatch(/<circle r="[\d.]+" fill="none"/);
    expect(svg).not.toMatch(/<circle [^>]*fill="(?!none)/);
  });
});

test('the border is drawn above all shading, names above the border', () => {
  const svg = draw(sceneOn('2025-01-05'));
  const border = svg.lastIndexOf(`stroke="${coloursOf('light').border}"`);
  expect(border).toBeGreaterThan(svg.lastIndexOf('fill-opacity="0.7"'));
  expect(svg.indexOf('>Sudzha<')).toBeGreaterThan(border);
});

test('words from outside never become markup', () => {
  const places = new Map(published.places);
  const sudzha = places.get('sudzha');
  if (!sudzha) throw new Error('Sudzha is gone');
  const hostile = '"><script>alert(1)</script>&\u0000\ud800';
  places.set('sudzha', {
    ...sudzha,
    properties: { ...sudzha.properties, names: { en: hostile, ru: null, uk: null } },
  });
  const svg = draw(sceneOn('2025-01-05', { published: { ...published, places } }), {}, hostile);
  expect(svg).not.toContain('<script');
  expect(svg).toContain(escapeXml(hostile));
  expect(wellFormed(svg)).toBe(true);
});

test('a stretched picture is small enough to be part of a page', () => {
  const size = { width: 600, height: 517 };
  for (const day of DAYS) {
    const svg = draw(sceneOn(day, { selection: null }), {
      frame: frameOnBounds(INCURSION_AREA, size, NONE),
      colours: PAGE_COLOURS,
      fluid: true,
    });
    expect(svg.length).toBeLessThan(48_000);
  }
});

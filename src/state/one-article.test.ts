import { describe, expect, it } from 'vitest';
import type { Article } from '../domain/article.ts';
import type { Claim, ControlClaim } from '../domain/claim.ts';
import { onDay, PLAIN } from '../domain/claim-fixtures.ts';
import type { Control } from '../domain/control.ts';
import type { Manifest } from '../domain/published.ts';
import { countedIn } from './counted.ts';
import { frameOf } from './frame.ts';
import { areasOfArticle, dayOf, placesOf } from './one-article.ts';
import { indexReports, type Published } from './published.ts';

const held = (id: string, articleIds: string[], day: string, holder: 'ukraine' | 'russia'): ControlClaim => ({
  ...PLAIN,
  id,
  articleIds,
  claimantId: 'somebody',
  placeIds: ['berdin'],
  valid: onDay(day),
  kind: 'control',
  change: 'held',
  holder,
  actor: null,
});

const article = (id: string, day: string): Article => ({
  id,
  publisher: id,
  url: 'https://example.org/',
  published: onDay(day),
  publishedBasis: 'stamp',
  written: null,
  language: 'en',
});

const area = (id: string, evidence: 'reported' | 'inferred', claimIds: string[]): Control => ({
  type: 'Feature',
  id,
  geometry: { type: 'Polygon', coordinates: [[]] },
  properties: {
    holder: 'contested',
    evidence,
    rule: 'named',
    basis: 'claimed',
    from: '2025-01-01',
    to: null,
    areaKm2: 1,
    claimIds,
  },
});

function published(claims: readonly Claim[]): Published {
  const reports = indexReports({
    claims,
    articles: [article('first', '2025-01-03'), article('second', '2025-01-07')],
    claimants: [],
    relations: [],
    places: [],
  });
  return {
    ...reports,
    manifest: { firstDay: '2024-08-06', lastDay: '2025-04-30' } as Manifest,
    border: { type: 'FeatureCollection', features: [] },
  };
}

const claims = [
  held('a', ['first', 'second'], '2025-01-02', 'ukraine'),
  held('b', ['second'], '2025-01-05', 'russia'),
  held('c', ['second'], '2025-02-01', 'russia'),
];
const view = { day: '2025-01-06', known: false, articleId: null };

describe('one article', () => {
  it('alone keeps its own claims, which then lead to it alone', () => {
    const alone = countedIn(published(claims), { ...view, articleId: 'first' });
    expect([...alone.claims.keys()]).toEqual(['a']);
    expect(alone.claims.get('a')?.articleIds).toEqual(['first']);
    expect(alone.claimsByPlace.get('berdin')?.map(({ id }) => id)).toEqual(['a']);
  });

  it('has its day where it last speaks of one, never after its own', () => {
    expect(dayOf(published(claims), 'first')).toBe('2025-01-02');
    expect(dayOf(published(claims), 'second')).toBe('2025-01-05');
    expect(dayOf(published([]), 'second')).toBe('2025-01-07');
    expect(placesOf(published(claims), 'second')).toEqual(['berdin']);
  });

  it('draws as held by whom it says, and nothing that it does not report or that is inferred', () => {
    const areas = [
      area('named', 'reported', ['a', 'b']),
      area('inferred', 'inferred', ['a']),
      area('other', 'reported', ['b']),
    ];
    const alone = countedIn(published(claims), { ...view, articleId: 'first' });
    const drawn = areasOfArticle(areas, alone);
    expect(drawn.map(({ id, properties }) => [id, properties.holder, properties.claimIds])).toEqual([
      ['named', 'ukraine', ['a']],
    ]);
    const both = areasOfArticle(areas, countedIn(published(claims), { ...view, articleId: 'second' }));
    expect(both.map(({ properties }) => properties.holder)).toEqual(['contested', 'russia']);
  });
});

describe('what was known then', () => {
  it('is what an article had carried by the day, and leads to those articles alone', () => {
    const known = (day: string) => countedIn(published(claims), { ...view, known: true, day }).claims;
    expect([...known('2025-01-02').keys()]).toEqual([]);
    expect(known('2025-01-03').get('a')?.articleIds).toEqual(['first']);
    expect(known('2025-01-07').get('a')?.articleIds).toEqual(['first', 'second']);
    expect([...known('2025-01-07').keys()]).toEqual(['a', 'b', 'c']);
  });

  it('stays the same object while nothing of it changes', () => {
    const all = published(claims);
    expect(countedIn(all, view)).toBe(all);
    const alone = { ...view, articleId: 'first' };
    expect(countedIn(all, alone)).toBe(countedIn(all, { ...alone, day: '2025-02-01' }));
  });
});

describe('a frame', () => {
  it('holds all places with room around them, and is none for none', () => {
    expect(frameOf([])).toBeNull();
    const [west, south, east, north] = frameOf([[35.5, 51.3]]) ?? [0, 0, 0, 0];
    expect(west < 35.45 && east > 35.55 && south < 51.25 && north > 51.35).toBe(true);
    const wide = frameOf([
      [34.9, 51],
      [35.9, 51.5],
    ]) ?? [0, 0, 0, 0];
    expect(wide[0] < 34.9 && wide[2] > 35.9 && wide[1] < 51 && wide[3] > 51.5).toBe(true);
  });
});

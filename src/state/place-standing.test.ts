import { describe, expect, test } from 'vitest';
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Place } from '../domain/place.ts';
import type { Manifest } from '../domain/published.ts';
import { articlesCounted } from './counted.ts';
import { nearestReportDay, standingOf } from './place-standing.ts';
import { indexReports, type Published } from './published.ts';

const on = (day: string) => ({ from: day, through: day, precision: 'day' as const });

const article = (id: string, day: string) =>
  ({ id, publisher: id, published: on(day) }) as unknown as Article;

const named = (id: string, articleIds: readonly string[], day: string): Claim =>
  ({
    id,
    articleIds,
    claimantId: 'ministry',
    placeIds: ['berdin'],
    kind: 'attack',
    status: 'live',
    valid: on(day),
  }) as unknown as Claim;

const BERDIN = {
  id: 'berdin',
  geometry: { type: 'Point', coordinates: [35.4, 51.3] },
  properties: { id: 'berdin', kind: 'settlement' },
} as unknown as Place;

/** Of August it was told in August and, by another, in January only. */
const published: Published = {
  manifest: { counts: { articles: 3 } } as Manifest,
  border: { features: [] } as unknown as Published['border'],
  ...indexReports({
    places: [BERDIN],
    claims: [named('early', ['august'], '2024-08-10'), named('late', ['january', 'march'], '2024-08-20')],
    claimants: [{ id: 'ministry', side: 'russia' } as never],
    articles: [
      article('august', '2024-08-12'),
      article('january', '2025-01-07'),
      article('march', '2025-03-01'),
    ],
    relations: [],
  }),
};
const view = { day: '2024-09-01', lens: 'all', articleId: null, known: false } as const;
const standing = (change: object) => standingOf(published, { ...view, ...change }, [], BERDIN);

describe('what is known of a place', () => {
  test('is the latest that was published by the day, where only that counts', () => {
    expect(standing({})).toMatchObject({ kind: 'named', claim: { id: 'late' } });
    expect(standing({ known: true })).toMatchObject({ kind: 'named', claim: { id: 'early' } });
    expect(standing({ known: true, day: '2025-01-07' })).toMatchObject({ claim: { id: 'late' } });
  });

  test('is what the one article says that counts', () => {
    expect(standing({ articleId: 'august' })).toMatchObject({ claim: { id: 'early' } });
    expect(standing({ articleId: 'march', day: '2024-08-15' })).toEqual({
      kind: 'later',
      nearest: '2024-08-20',
    });
    expect(standing({ articleId: 'another' })).toEqual({ kind: 'never' });
  });
});

describe('the nearest day with a report', () => {
  const nearest = (change: object) => nearestReportDay(published, { ...view, ...change }, 'berdin');

  test('is the day by which the report had appeared, where only what was known then counts', () => {
    expect(nearest({ day: '2024-08-09' })).toBe('2024-08-10');
    expect(nearest({ day: '2024-08-09', known: true })).toBe('2024-08-12');
    expect(nearest({ day: '2025-01-01', known: true })).toBe('2025-01-07');
  });

  test('is a day of the one article that counts', () => {
    expect(nearest({ day: '2024-08-09', articleId: 'march' })).toBe('2024-08-20');
    expect(nearest({ articleId: 'another' })).toBeNull();
  });
});

test('the articles that count are those of the view', () => {
  expect(articlesCounted(published, view)).toBe(3);
  expect(articlesCounted(published, { ...view, known: true })).toBe(1);
  expect(articlesCounted(published, { ...view, articleId: 'march' })).toBe(1);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../domain/article.ts';
import type { FigureClaim } from '../domain/claim.ts';
import { onDay, PLAIN } from '../domain/claim-fixtures.ts';
import type { Claimant } from '../domain/claimant.ts';
import { addDays } from '../domain/day.ts';
import type { Manifest } from '../domain/published.ts';
import { onScale, type RivalFigures, repeatedFrom, rivalFigures } from './figures.ts';
import { indexReports, type Published } from './published.ts';

const figure = (id: string, day: string, change: Partial<FigureClaim> = {}): FigureClaim => ({
  ...PLAIN,
  id,
  kind: 'figure',
  articleIds: ['of-the-day'],
  claimantId: 'moscow',
  placeIds: [],
  valid: onDay(day),
  metric: 'losses',
  whose: 'ukraine',
  low: 100,
  high: 100,
  bound: 'exactly',
  unit: 'person',
  definition: 'lost',
  scope: 'total',
  period: null,
  ...change,
});

const claimant = (id: string, side: Claimant['side']): Claimant => ({
  id,
  side,
  kind: 'government',
  names: { en: id, uk: null, ru: null },
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

function published(claims: readonly FigureClaim[]): Published {
  const reports = indexReports({
    claims,
    articles: [article('of-the-day', '2024-08-20'), article('much-later', '2025-01-07')],
    claimants: [claimant('moscow', 'russia'), claimant('kyiv', 'ukraine')],
    relations: [],
    places: [],
  });
  return {
    ...reports,
    manifest: { firstDay: '2024-08-06' } as Manifest,
    border: { type: 'FeatureCollection', features: [] },
  };
}

const idsOf = ({ running }: Pick<RivalFigures, 'running'>) =>
  running.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures.map(({ claim }) => claim.id)));

describe('rival figures', () => {
  it('keep the latest of each claimant and definition, whatever their order', () => {
    const claims = [
      figure('old', '2024-08-20'),
      figure('new', '2024-09-20'),
      figure('killed', '2024-08-25', { definition: 'killed' }),
      figure('kyivs', '2024-08-21', { claimantId: 'kyiv' }),
      figure('future', '2024-10-20'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        const ids = idsOf(rivalFigures(published(shuffled), 'all', '2024-10-01'));
        expect(ids).toEqual(['new', 'kyivs', 'killed']);
      }),
    );
  });

  it('of one lens are of its claimants alone', () => {
    const claims = [figure('moscows', '2024-08-20'), figure('kyivs', '2024-08-20', { claimantId: 'kyiv' })];
    expect(idsOf(rivalFigures(published(claims), 'russia', '2024-10-01'))).toEqual(['moscows']);
    expect(idsOf(rivalFigures(published(claims), 'independent', '2024-10-01'))).toEqual([]);
  });

  it('with different definitions or units never share a scale; square miles share one with km²', () => {
    const area = { metric: 'area', definition: 'controlled' } as const;
    const { running } = rivalFigures(
      published([
        figure('km2', '2024-08-20', { ...area, unit: 'km2', low: 900, high: 900 }),
        figure('sq-mi', '2024-08-20', { ...area, unit: 'sq-mi', low: 350, high: 350, claimantId: 'kyiv' }),
        figure('peak', '2024-08-20', { ...area, unit: 'km2', scope: 'peak' }),
        figure('share', '2024-08-20', { ...area, unit: 'percent' }),
      ]),
      'all',
      '2024-08-21',
    );
    const groups = running.flatMap((measure) =>
      measure.groups.map(({ figures }) => figures.map((f) => f.claim.id).sort()),
    );
    expect(running).toHaveLength(1);
    expect(groups.sort()).toEqual([['km2', 'sq-mi'], ['peak'], ['share']]);
    expect(onScale(figure('x', '2024-08-20', { unit: 'sq-mi', low: 350, high: 350 }))[0]).toBeCloseTo(
      906.5,
      1,
    );
  });

  it('of a single day or of a short span stand for a week and never push a running total aside', () => {
    const claims = [
      figure('total', '2024-08-20'),
      figure('daily', '2024-09-20', { scope: 'daily' }),
      figure('span', '2024-09-20', {
        period: { from: '2024-09-13', through: '2024-09-20', precision: 'range' },
      }),
    ];
    const standing = (day: string) => rivalFigures(published(claims), 'all', day);
    const passing = (day: string) => idsOf({ running: standing(day).passing });
    expect(idsOf(standing('2024-09-26'))).toEqual(['total']);
    expect(passing('2024-09-26').sort()).toEqual(['daily', 'span']);
    expect(passing('2024-09-27')).toEqual([]);
  });

  it('say how old they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (days) => {
        const { running } = rivalFigures(
          published([figure('a', '2024-08-20')]),
          'all',
          addDays('2024-08-20', days),
        );
        expect(running[0]?.groups[0]?.figures[0]?.age).toBe(days);
      }),
    );
  });

  it('are not there before their as-of day has surely come', () => {
    const month = { from: '2024-08-01', through: '2024-08-31', precision: 'month' as const };
    const standing = (day: string) =>
      idsOf(rivalFigures(published([figure('august', '', { valid: month })]), 'all', day));
    expect(standing('2024-08-30')).toEqual([]);
    expect(standing('2024-08-31')).toEqual(['august']);
  });
});

describe('an article of much later', () => {
  const carried = { articleIds: ['of-the-day', 'much-later'] };

  it('repeats a claim; an article of its time does not', () => {
    const claim = figure('a', '2024-08-20', carried);
    expect(repeatedFrom(published([claim]), claim, 'much-later')).toBe('2024-08-20');
    expect(repeatedFrom(published([claim]), claim, 'of-the-day')).toBeNull();
  });

  it('does not repeat what was said only then of an earlier day', () => {
    const said = figure('a', '2024-08-20', { ...carried, said: onDay('2025-01-06') });
    const peak = figure('b', '2024-08-20', { ...carried, scope: 'peak' });
    expect(repeatedFrom(published([said]), said, 'much-later')).toBeNull();
    expect(repeatedFrom(published([peak]), peak, 'much-later')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { FigureClaim } from '../domain/claim.ts';
import { PLAIN } from '../domain/claim-fixtures.ts';
import type { Manifest } from '../domain/published.ts';
import { areaFigures } from './area-figures.ts';
import { indexReports, type Published } from './published.ts';

const figure = (
  id: string,
  from: string,
  through: string,
  change: Partial<FigureClaim> = {},
): FigureClaim => ({
  ...PLAIN,
  id,
  kind: 'figure',
  claimantId: 'kyiv',
  placeIds: [],
  valid: { from, through, precision: from === through ? 'day' : 'range' },
  metric: 'area',
  whose: 'ukraine',
  low: 800,
  high: 900,
  bound: 'about',
  unit: 'km2',
  definition: 'controlled',
  scope: 'total',
  period: null,
  ...change,
});

function published(claims: readonly FigureClaim[]): Published {
  const reports = indexReports({
    claims,
    articles: [],
    relations: [],
    places: [],
    claimants: [
      { id: 'kyiv', side: 'ukraine', kind: 'government', names: { en: 'Kyiv', uk: null, ru: null } },
    ],
  });
  return { ...reports, manifest: {} as Manifest, border: { type: 'FeatureCollection', features: [] } };
}

describe('the figures of area', () => {
  it('stand in the middle of what is claimed, in km², in order of their days', () => {
    const claims = [
      figure('later', '2024-09-06', '2024-09-06', { low: 350, high: 350, unit: 'sq-mi' }),
      figure('august', '2024-08-01', '2024-08-31'),
    ];
    const found = areaFigures(published(claims), 'all');
    expect(found.map(({ claim, day, km2 }) => [claim.id, day, Math.round(km2)])).toEqual([
      ['august', '2024-08-16', 850],
      ['later', '2024-09-06', 906],
    ]);
  });

  it('tell ground held from ground regained, and leave shares, other measures and other lenses out', () => {
    const day = '2024-09-06';
    const claims = [
      figure('held', day, day),
      figure('regained', day, day, { scope: 'regained' }),
      figure('share', day, day, { unit: 'percent' }),
      figure('depth', day, day, { metric: 'depth', unit: 'km' }),
    ];
    const all = areaFigures(published(claims), 'all');
    expect(all.map(({ claim, isHeld }) => [claim.id, isHeld])).toEqual([
      ['held', true],
      ['regained', false],
    ]);
    expect(areaFigures(published(claims), 'russia')).toEqual([]);
  });
});

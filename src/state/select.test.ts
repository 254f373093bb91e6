import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import { onDay, PLAIN } from '../domain/claim-fixtures.ts';
import type { Claimant } from '../domain/claimant.ts';
import type { Control } from '../domain/control.ts';
import { indexReports, type Published } from './published.ts';
import { areasOn, claimsAt, fightingOn, isOld, latestClaims, summarise } from './select.ts';

const claimant = (id: string, side: Claimant['side']): Claimant => ({
  id,
  side,
  kind: 'government',
  names: { en: id, uk: null, ru: null },
});

const common = { ...PLAIN, placeIds: ['berdin'], placeRelation: 'near' as const };

const attack = (id: string, day: string, claimantId = 'moscow'): Claim => ({
  ...common,
  id,
  claimantId,
  valid: onDay(day),
  kind: 'attack',
  actor: 'ukraine',
  action: 'assault',
  outcome: 'ongoing',
});

const held = (id: string, day: string, claimantId = 'kyiv'): Claim => ({
  ...common,
  id,
  claimantId,
  valid: onDay(day),
  kind: 'control',
  change: 'held',
  holder: 'ukraine',
  actor: null,
});

function published(claims: readonly Claim[]): Published {
  const reports = indexReports({
    claims,
    articles: [],
    relations: [],
    claimants: [claimant('kyiv', 'ukraine'), claimant('moscow', 'russia')],
    places: [
      {
        type: 'Feature',
        id: 'berdin',
        geometry: { type: 'Point', coordinates: [35.5, 51.3] },
        properties: {
          id: 'berdin',
          names: { en: 'Berdin', ru: null, uk: null },
          aliases: [],
          kind: 'settlement',
          country: 'russia',
          oblast: null,
          district: null,
          population: null,
          precisionM: 1000,
          source: 'a test',
          secondSource: null,
          weak: false,
          note: null,
        },
      },
    ],
  });
  return { ...reports, manifest: {} as Published['manifest'], border: {} as Published['border'] };
}

const area = (from: string, to: string | null, change: Partial<Control['properties']>): Control => ({
  type: 'Feature',
  id: `${from}-${change.evidence}`,
  geometry: { type: 'Polygon', coordinates: [] },
  properties: {
    holder: 'ukraine',
    evidence: 'reported',
    rule: 'named',
    basis: 'claimed',
    from,
    to,
    areaKm2: 10,
    claimIds: ['c'],
    ...change,
  },
});

describe('what stands on a day', () => {
  it('is what began by then and has not ended: the last day of an interval is not in it', () => {
    const control = [area('2024-08-20', '2024-09-01', {})];
    expect(areasOn(control, '2024-08-19')).toHaveLength(0);
    expect(areasOn(control, '2024-08-20')).toHaveLength(1);
    expect(areasOn(control, '2024-08-31')).toHaveLength(1);
    expect(areasOn(control, '2024-09-01')).toHaveLength(0);
  });

  it('sums what is drawn as held by Ukraine, without the uncertain edge and without what others hold', () => {
    const areas = [
      area('2024-08-20', null, {}),
      area('2024-08-20', null, { evidence: 'inferred', areaKm2: 30 }),
      area('2024-08-20', null, { evidence: 'band', areaKm2: 500 }),
      area('2024-08-20', null, { holder: 'russia', areaKm2: 70 }),
      area('2024-08-20', null, { holder: 'contested', areaKm2: 5 }),
    ];
    expect(summarise(areas)).toEqual({ reportedKm2: 10, drawnKm2: 40, disputedAreas: 1 });
  });
});

describe('an area', () => {
  it('is old once every claim that it leans on is more than thirty days old', () => {
    const data = published([held('old', '2024-12-01'), held('new', '2025-01-05')]);
    const leansOn = (claimIds: string[]) => area('2024-12-01', null, { claimIds });
    expect(isOld(data, leansOn(['old']), '2024-12-31')).toBe(false);
    expect(isOld(data, leansOn(['old']), '2025-01-01')).toBe(true);
    expect(isOld(data, leansOn(['old', 'new']), '2025-01-20')).toBe(false);
  });
});

describe('what was said of a place', () => {
  const data = published([
    held('older', '2024-12-01'),
    attack('newer', '2025-01-05'),
    attack('later', '2025-01-20'),
    { ...held('taken-back', '2025-01-01'), status: 'withdrawn' },
  ]);

  it('comes latest first, nothing from after the day, nothing withdrawn', () => {
    expect(claimsAt(data, 'all', 'berdin', '2025-01-10').map(({ id }) => id)).toEqual(['newer', 'older']);
  });

  it('is only what the lens admits', () => {
    expect(claimsAt(data, 'russia', 'berdin', '2025-01-10').map(({ id }) => id)).toEqual(['newer']);
    expect(claimsAt(data, 'independent', 'berdin', '2025-01-10')).toEqual([]);
  });

  it('puts who holds before who attacks, of one day', () => {
    const sameDay = published([attack('a', '2025-01-05'), held('b', '2025-01-05')]);
    expect(latestClaims(sameDay, 'all', '2025-01-05', 5).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(latestClaims(sameDay, 'all', '2025-01-05', 1)).toHaveLength(1);
  });
});

describe('reported fighting', () => {
  it('keeps its ring for three days', () => {
    const data = published([attack('a', '2025-01-05')]);
    expect([...fightingOn(data, 'all', '2025-01-04').keys()]).toEqual([]);
    expect([...fightingOn(data, 'all', '2025-01-05').keys()]).toEqual(['berdin']);
    expect([...fightingOn(data, 'all', '2025-01-07').keys()]).toEqual(['berdin']);
    expect([...fightingOn(data, 'all', '2025-01-08').keys()]).toEqual([]);
  });

  it('is not drawn where only the month is known', () => {
    const vague = {
      ...attack('a', '2025-01-01'),
      valid: { from: '2025-01-01', through: '2025-01-31', precision: 'month' as const },
    };
    expect(fightingOn(published([vague]), 'all', '2025-01-31').size).toBe(0);
  });
});

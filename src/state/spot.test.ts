import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Control } from '../domain/control.ts';
import { areasAt, contactClaimIdsNear, directionOf } from './spot.ts';

const square = (evidence: Control['properties']['evidence'], size: number): Control => ({
  type: 'Feature',
  id: evidence,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [35 - size, 51 - size],
        [35 + size, 51 - size],
        [35 + size, 51 + size],
        [35 - size, 51 + size],
        [35 - size, 51 - size],
      ],
    ],
  },
  properties: {
    holder: 'ukraine',
    evidence,
    rule: 'named',
    basis: 'claimed',
    from: '2024-08-06',
    to: null,
    areaKm2: 1,
    claimIds: ['c'],
  },
});

describe('a spot', () => {
  const areas = [square('band', 0.3), square('inferred', 0.2), square('reported', 0.1)];

  it('is told the firmest ground first, and the uncertain edge only where nothing firmer is', () => {
    expect(areasAt(areas, [35, 51]).map(({ id }) => id)).toEqual(['reported', 'inferred']);
    expect(areasAt(areas, [35.25, 51]).map(({ id }) => id)).toEqual(['band']);
  });

  it('near the line of contact is told the claims on both sides of it, further off none', () => {
    const line = {
      type: 'Feature' as const,
      id: 'a-village-2024-09-20',
      geometry: {
        type: 'MultiLineString' as const,
        coordinates: [
          [
            [35, 51],
            [35.1, 51],
          ] as [number, number][],
        ],
      },
      properties: { from: '2024-09-20', to: null, ukraine: ['held'], facing: ['lost', 'fought-over'] },
    };
    expect(contactClaimIdsNear([line], [35.05, 51.01])).toEqual(['held', 'lost', 'fought-over']);
    expect(contactClaimIdsNear([line], [35.05, 51.03])).toEqual([]);
  });

  it('on empty land has no area', () => {
    expect(areasAt(areas, [36, 51])).toEqual([]);
  });

  it('knows the eighths of the compass', () => {
    expect([0, 44, 90, 135, 180, -180, -135, -90, -45, -10].map(directionOf)).toEqual([
      'n',
      'ne',
      'e',
      'se',
      's',
      's',
      'sw',
      'w',
      'nw',
      'n',
    ]);
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (degrees) => {
        expect(directionOf(degrees)).toMatch(/^(n|s)?(e|w)?$/);
      }),
    );
  });
});

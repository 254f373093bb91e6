import { describe, expect, it } from 'vitest';
import type { Control } from '../domain/control.ts';
import type { Position } from '../domain/place.ts';
import { type ReferenceShape, scoreControl, scoreTable } from './scoring.ts';

/** A box of the given width and height in hundredths of a degree, from 35.0° E 51.0° N eastwards by `shift`. */
function box(shift: number, width: number, height = 10) {
  const [west, east] = [35 + shift / 100, 35 + (shift + width) / 100];
  const north = 51 + height / 100;
  const ring: Position[] = [
    [west, 51],
    [east, 51],
    [east, north],
    [west, north],
    [west, 51],
  ];
  return { type: 'Polygon' as const, coordinates: [ring] };
}

function drawn(geometry: Control['geometry'], more: Partial<Control['properties']> = {}): Control {
  return {
    type: 'Feature',
    id: JSON.stringify([geometry, more]),
    geometry,
    properties: {
      holder: 'ukraine',
      evidence: 'reported',
      rule: 'named',
      basis: 'claimed',
      from: '2024-09-01',
      to: null,
      areaKm2: 1,
      claimIds: ['a-claim'],
      ...more,
    },
  };
}

const reference: ReferenceShape[] = [
  { date: '2024-09-08', category: 'majority', geometry: box(0, 20) },
  { date: '2024-09-08', category: 'core', geometry: box(0, 10) },
  { date: '2024-09-08', category: 'envelope', geometry: box(0, 25) },
];

describe('a score', () => {
  it('is whole where the drawn and the reference agree', () => {
    const [score] = scoreControl([drawn(box(0, 12)), drawn(box(12, 8), { evidence: 'inferred' })], reference);
    expect(score).toMatchObject({ day: '2024-09-08', outsideEnvelope: 0 });
    expect(score?.iou).toBeCloseTo(1, 6);
    expect(score?.coreInside).toBeCloseTo(1, 6);
    expect(score?.areaError).toBeCloseTo(0, 3);
  });

  it('counts what is missing, what is too much, and what no mapper drew', () => {
    const [score] = scoreControl([drawn(box(5, 25))], reference);
    expect(score?.iou).toBeCloseTo(15 / 30, 2);
    expect(score?.coreInside).toBeCloseTo(0.5, 2);
    expect(score?.outsideEnvelope).toBeCloseTo(5 / 25, 2);
    expect(score?.areaError).toBeGreaterThan(0);
  });

  it('leaves out the band, other holders and other days', () => {
    const others = [
      drawn(box(30, 5), { evidence: 'band', rule: 'edge' }),
      drawn(box(40, 5), { holder: 'russia' }),
      drawn(box(50, 5), { holder: 'contested' }),
      drawn(box(60, 5), { from: '2024-09-09' }),
      drawn(box(70, 5), { to: '2024-09-08' }),
    ];
    expect(scoreControl([drawn(box(0, 20)), ...others], reference)[0]?.iou).toBeCloseTo(1, 6);
  });

  it('is nought where nothing is drawn, and stands in the table by day, by month and in the mean', () => {
    const scores = scoreControl([], reference);
    expect(scores[0]?.iou).toBe(0);
    const lines = scoreTable('Nothing drawn', scores).split('\n');
    expect(lines.slice(2).map((line) => line.slice(0, 10).trim())).toEqual(['2024-09-08', '2024-09', 'mean']);
  });
});

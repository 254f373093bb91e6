import { describe, expect, it } from 'vitest';
import type { Control } from '../domain/control.ts';
import type { Place } from '../domain/place.ts';
import { differenceOf } from './comparison.ts';

function square(west: number, more: Partial<Control['properties']> = {}): Control {
  const ring = [
    [west, 51],
    [west + 0.1, 51],
    [west + 0.1, 51.1],
    [west, 51.1],
    [west, 51],
  ] as [number, number][];
  return {
    type: 'Feature',
    id: `${west}`,
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: {
      holder: 'ukraine',
      evidence: 'reported',
      rule: 'named',
      basis: 'claimed',
      from: '2024-08-06',
      to: null,
      areaKm2: 78,
      claimIds: ['a-claim'],
      ...more,
    },
  };
}

const village = (id: string, longitude: number) =>
  ({
    id,
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, 51.05] },
    properties: { id },
  }) as unknown as Place;

const places = [village('west-village', 35.05), village('east-village', 35.25), village('far-village', 36)];

describe('a comparison', () => {
  it('names the places that are drawn differently, and how', () => {
    const { places: changed, drawnKm2 } = differenceOf(
      [square(35), square(35.2)],
      [square(35), square(35.2, { holder: 'russia' })],
      places,
    );
    expect(changed.map(({ place, a, b }) => [place.id, a, b])).toEqual([
      ['east-village', 'ukraine', 'russia'],
    ]);
    expect(drawnKm2).toEqual([156, 78]);
  });

  it('finds nothing between a drawing and itself', () => {
    const areas = [square(35), square(35.2, { holder: 'contested' })];
    expect(differenceOf(areas, areas, places).places).toEqual([]);
  });

  it('lets a dispute go before what it lies over, and takes the uncertain edge for nothing', () => {
    const { places: changed } = differenceOf(
      [square(35), square(35, { holder: 'contested' })],
      [square(35, { evidence: 'band' })],
      places,
    );
    expect(changed.map(({ place, a, b }) => [place.id, a, b])).toEqual([
      ['west-village', 'contested', 'none'],
    ]);
  });
});

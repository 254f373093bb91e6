import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, kinks } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { Border } from '../domain/border.ts';
import type { Position } from '../domain/place.ts';
import { cutBorder } from './border.ts';
import { formatCollection } from './format.ts';

const border = cutBorder();
const [line, russia, ukraine] = border.features;
if (line?.id !== 'border' || russia?.id !== 'russia' || ukraine?.id !== 'ukraine')
  throw new Error('features missing');

function ring(country: typeof russia): Position[] {
  return country?.geometry.type === 'Polygon' ? (country.geometry.coordinates[0] ?? []) : [];
}

function signedArea(positions: readonly Position[]): number {
  return positions.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = positions[i] as Position;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

describe('the border', () => {
  it('is the committed one', () => {
    expect(formatCollection(Border.parse(border))).toBe(readFileSync('data/border.geojson', 'utf8'));
  });

  it('is one line, and both countries share every vertex of it', () => {
    expect(line.geometry.coordinates).toHaveLength(1);
    const positions = line.geometry.coordinates[0] ?? [];
    expect(positions.length).toBeGreaterThan(3000);
    expect(ring(ukraine).slice(0, positions.length)).toEqual(positions);
    expect(ring(russia).slice(0, positions.length)).toEqual(positions.toReversed());
  });

  it('leaves neither gap nor overlap between the countries, and both rings run counter-clockwise', () => {
    const [ofUkraine, ofRussia] = [signedArea(ring(ukraine)), signedArea(ring(russia))];
    expect(ofUkraine).toBeGreaterThan(0);
    expect(ofRussia).toBeGreaterThan(0);
    expect(ofUkraine + ofRussia).toBeCloseTo((37.8 - 32.5) * (52.9 - 50), 9);
    expect(kinks({ type: 'Polygon', coordinates: [ring(ukraine)] }).features).toEqual([]);
  });

  it.each([
    ['Sudzha', 35.272, 51.19, russia],
    ['Kursk', 36.19, 51.73, russia],
    ['Belgorod', 36.59, 50.6, russia],
    ['Sumy', 34.8, 50.91, ukraine],
    ['Kharkiv', 36.23, 50.0, ukraine],
    ['Shostka', 33.48, 51.87, ukraine],
  ])('has %s on its own side', (_, x, y, country) => {
    expect(booleanPointInPolygon([x, y], country.geometry)).toBe(true);
  });
});

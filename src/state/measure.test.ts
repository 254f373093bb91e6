import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../domain/place.ts';
import { measured } from './measure.ts';

const A: Position = [35, 51];
const B: Position = [35.1, 51];
const C: Position = [35.1, 51.1];
const D: Position = [35, 51.1];

describe('measuring', () => {
  it('tells nothing of one point, a distance of two, an area of three', () => {
    expect(measured([A])).toEqual({ km: 0, km2: null });
    expect(measured([A, B]).km).toBeCloseTo(7.0, 1);
    expect(measured([A, B]).km2).toBeNull();
    expect(measured([A, B, C, D]).km2).toBeCloseTo(7.0 * 11.1, -1);
  });

  it('tells no area of a path that crosses itself', () => {
    expect(measured([A, C, B, D]).km2).toBeNull();
  });

  it('measures the same in either direction', () => {
    const position = fc.tuple(
      fc.double({ min: 34, max: 36, noNaN: true }),
      fc.double({ min: 50.8, max: 51.8, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), (points) => {
        expect(measured(points.toReversed()).km).toBeCloseTo(measured(points).km, 6);
      }),
    );
  });
});

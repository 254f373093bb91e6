import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../domain/place.ts';
import { decodeOutlines, encodeOutlines } from './outlines.ts';

const point = fc
  .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }))
  .map(([x, y]): Position => [35 + x / 10_000, 51 + y / 10_000]);
// Coordinates as a file writes them: the nearest number to four decimals.
const written = point.map(
  ([x, y]): Position => [Math.round(x * 10_000) / 10_000, Math.round(y * 10_000) / 10_000],
);
const line = fc.array(written, { minLength: 1, maxLength: 12 });
const ring = line.map((points) => [...points, ...points.slice(0, 1)]);

describe('outlines', () => {
  it('come back as they were, to the last digit, whatever they share', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, ring), { maxLength: 12 }), (paths) => {
        expect(decodeOutlines(encodeOutlines(paths, 10_000))).toEqual(paths);
      }),
    );
  });

  it('write a shared edge once: a second ring over known points needs no coordinates', () => {
    const square: Position[] = [
      [35, 51],
      [35.1, 51],
      [35.1, 51.1],
      [35, 51.1],
      [35, 51],
    ];
    const once = encodeOutlines([square], 10_000);
    const twice = encodeOutlines([square, square.toReversed()], 10_000);
    expect(twice.ways).toBe(once.ways);
  });

  it('are refused where a coordinate is finer than the scale', () => {
    expect(() => encodeOutlines([[[35.00001, 51]]], 10_000)).toThrow('35.00001');
  });

  it.each([
    { scale: 10_000, steps: 'D', jumps: '', ways: '' },
    { scale: 10_000, steps: 'A', jumps: '', ways: '' },
    { scale: 10_000, steps: 'F', jumps: 'C', ways: '' },
    { scale: 10_000, steps: '<', jumps: '', ways: '' },
  ])('are refused where something is missing', (broken) => {
    expect(() => decodeOutlines(broken)).toThrow();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, splitAtTouches } from './valid.ts';

const path = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }));

describe('a ring that touches itself', () => {
  it('is cut into rings that touch each other', () => {
    const bowTie = path([0, 0], [2, 2], [4, 0], [4, 4], [2, 2], [0, 4]);
    expect(splitAtTouches([bowTie])).toEqual([path([2, 2], [4, 0], [4, 4]), path([0, 0], [2, 2], [0, 4])]);
  });

  it('is left alone where it is simple', () => {
    const square = path([0, 0], [4, 0], [4, 4], [0, 4]);
    expect(splitAtTouches([square])).toEqual([square]);
  });

  it('never yields a ring that passes a point twice', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        for (const ring of splitAtTouches([points])) {
          expect(new Set(ring.map(({ x, y }) => `${x},${y}`)).size).toBe(ring.length);
          expect(ring.length).toBeGreaterThan(2);
        }
      }),
    );
  });
});

describe('an area', () => {
  it('crosses itself where two edges meet away from a corner', () => {
    expect(crosses([path([0, 0], [4, 4], [4, 0], [0, 4])])).toBe(true);
    expect(crosses([path([0, 0], [4, 0], [4, 4], [0, 4])])).toBe(false);
  });

  it('may have rings that touch in a point, but none that runs along another', () => {
    const square = path([0, 0], [4, 0], [4, 4], [0, 4]);
    expect(crosses([square, path([4, 4], [6, 4], [6, 6])])).toBe(false);
    expect(crosses([square, path([4, 1], [6, 1], [4, 3])])).toBe(true);
  });
});

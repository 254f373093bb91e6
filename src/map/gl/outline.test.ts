import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './mercator.ts';
import { openRing, outlineOf, turning } from './outline.ts';

const square: readonly Point[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
];

describe('the outline of a ring', () => {
  it('comes back to where it began, with its whole length behind it', () => {
    const outline = outlineOf(square);
    expect(outline).toHaveLength(5);
    expect(outline.at(-1)?.at).toEqual(outline[0]?.at);
    expect(outline.at(-1)?.aside).toEqual(outline[0]?.aside);
    expect(outline.map(({ along }) => along)).toEqual([0, 2, 4, 6, 8]);
  });

  it('widens at a corner so that a line of half-width 1 keeps it along both edges', () => {
    const [first] = outlineOf(square);
    expect(first?.aside).toEqual([1, 1]);
  });

  it('never widens to more than twice the half-width, at the sharpest corner either', () => {
    const grid = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.array(grid, { minLength: 3, maxLength: 9 }), (points) => {
        const open = openRing([...points, points[0] ?? [0, 0]]);
        fc.pre(open.length >= 3 && open.at(-1)?.join() !== open[0]?.join());
        for (const { aside } of outlineOf(open)) expect(Math.hypot(...aside)).toBeLessThan(2.001);
      }),
    );
  });

  it('tells the way around, and leaves out points that repeat the one before', () => {
    expect(turning(square)).toBe(8);
    expect(turning([...square].reverse())).toBe(-8);
    expect(
      openRing([
        [0, 0],
        [2, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ]),
    ).toEqual(square);
  });
});

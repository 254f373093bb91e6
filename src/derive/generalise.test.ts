import { describe, expect, it } from 'vitest';
import { cutCorners, simplify } from './generalise.ts';
import type { PlanePoint } from './projection.ts';

/** A round outline with a wiggle of 20 m; `dent` pushes one side of it in. */
const outline = (dent: number): PlanePoint[] =>
  Array.from({ length: 120 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 120;
    const radius = 10 + (i % 2 === 0 ? 0.02 : 0) - (i > 50 && i < 60 ? dent : 0);
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

describe('generalisation', () => {
  it('leaves the far side of a ring as it was when one side moves', () => {
    const kept = (ring: readonly PlanePoint[]) =>
      new Set(
        simplify(ring, 0.5)
          .filter(([x]) => x > 0)
          .map((point) => point.join(' ')),
      );
    expect(kept(outline(3))).toEqual(kept(outline(0)));
  });

  it('keeps a ring a ring, with fewer points', () => {
    const simple = simplify(outline(0), 0.5);
    expect(simple.length).toBeGreaterThanOrEqual(3);
    expect(simple.length).toBeLessThan(60);
    expect(simplify(outline(0), 100).length).toBe(3);
  });

  it('rounds corners without leaving the outline', () => {
    const square: PlanePoint[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    const round = cutCorners(square, 2);
    expect(round).toHaveLength(16);
    for (const [x, y] of round) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThanOrEqual(4);
      expect(Math.hypot(x - 2, y - 2)).toBeLessThan(2.5);
    }
  });
});

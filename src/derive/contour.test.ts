import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contourRings } from './contour.ts';
import { gridAround } from './grid.ts';
import type { PlanePoint } from './projection.ts';

const grid = gridAround([[0, 0]], 1, 8);

/** Even-odd area of rings that do not cross. */
function area(rings: readonly (readonly PlanePoint[])[]): number {
  const signed = rings.map((ring) =>
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] as PlanePoint;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
  return Math.abs(signed.reduce((a, b) => a + b, 0));
}

describe('a contour', () => {
  it('encloses less ground the higher its threshold', () => {
    const value = fc.double({ min: -1, max: 1, noNaN: true });
    const field = fc.array(value, { minLength: grid.active.length, maxLength: grid.active.length });
    fc.assert(
      fc.property(field, fc.double({ min: -0.9, max: 0.8, noNaN: true }), (values, threshold) => {
        const low = area(contourRings(Float64Array.from(values), grid, threshold));
        const high = area(contourRings(Float64Array.from(values), grid, threshold + 0.1));
        expect(high).toBeLessThanOrEqual(low + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('lies where the field crosses the threshold', () => {
    const cone = Float64Array.from(grid.active, (cell) => {
      const x = grid.west + ((cell % grid.columns) + 0.5) * grid.step;
      const y = grid.south + (Math.floor(cell / grid.columns) + 0.5) * grid.step;
      return 1 - Math.hypot(x, y) / 4;
    });
    const [ring = []] = contourRings(cone, grid, 0);
    expect(ring.length).toBeGreaterThan(8);
    for (const [x, y] of ring) expect(Math.abs(Math.hypot(x, y) - 4)).toBeLessThan(0.3);
  });

  it('is the same whatever the last digits of the field', () => {
    const wave = (noise: number) =>
      Float64Array.from(
        grid.xs,
        (x, i) => Math.sin(x / 3) + Math.cos((grid.ys[i] ?? 0) / 2) + noise * (i % 7),
      );
    const rings = contourRings(wave(0), grid, 0);
    expect(rings.flat().length).toBeGreaterThan(20);
    expect(contourRings(wave(1e-13), grid, 0)).toEqual(rings);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing, isInside } from './clip.ts';
import { frameOnBounds, frameOnCamera } from './frame.ts';
import { areaPath, linePath } from './outline.ts';
import { simplify } from './simplify.ts';

const SIZE = { width: 600, height: 400 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const BOX = { left: 0, top: 0, right: 100, bottom: 100 };
const point = fc.record({ x: fc.integer({ min: -200, max: 300 }), y: fc.integer({ min: -200, max: 300 }) });

describe('the frame', () => {
  test('shows its bounds inside its padding, the tighter side from edge to edge', () => {
    const padding = { top: 10, right: 250, bottom: 20, left: 30 };
    const { project } = frameOnBounds([34.7, 50.9, 35.7, 51.5], SIZE, padding);
    const [a, b] = [project([34.7, 51.5]), project([35.7, 50.9])];
    expect(a.x).toBeGreaterThanOrEqual(30 - 1e-6);
    expect(b.x).toBeLessThanOrEqual(350 + 1e-6);
    expect(a.y).toBeGreaterThanOrEqual(10 - 1e-6);
    expect(b.y).toBeLessThanOrEqual(380 + 1e-6);
    expect(Math.min(a.x - 30, a.y - 10)).toBeCloseTo(0);
  });

  test('a camera’s centre is the middle of the picture, and a zoom more doubles distances', () => {
    const near = frameOnCamera({ longitude: 35.2, latitude: 51.2, zoom: 10 }, SIZE);
    const nearer = frameOnCamera({ longitude: 35.2, latitude: 51.2, zoom: 11 }, SIZE);
    expect(near.project([35.2, 51.2])).toEqual({ x: 300, y: 200 });
    const away = (frame: typeof near) => frame.project([35.3, 51.2]).x - 300;
    expect(away(nearer)).toBeCloseTo(2 * away(near));
  });
});

test('nothing of a cut ring lies outside of the box, and a ring inside of it stays whole', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (ring) => {
      const cut = clipRing(ring, BOX);
      const rim = { left: -1e-6, top: -1e-6, right: 100 + 1e-6, bottom: 100 + 1e-6 };
      expect(cut.every((each) => isInside(each, rim))).toBe(true);
      if (ring.every((each) => isInside(each, BOX))) expect(cut).toEqual(ring);
    }),
  );
});

test('a line that leaves the box and comes back becomes two', () => {
  const xs = [10, 50, 300, 301, 302, 60, 20];
  const runs = clipLine(
    xs.map((x) => ({ x, y: 50 })),
    BOX,
  );
  expect(runs.map((run) => run.map(({ x }) => x))).toEqual([
    [10, 50, 300],
    [302, 60, 20],
  ]);
});

test('a simplified line stays near every point of the original and keeps its ends', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
      const kept = simplify(points, 5);
      expect(kept[0]).toBe(points[0]);
      expect(kept.at(-1)).toBe(points.at(-1));
      expect(simplify(points, 0).length).toBeGreaterThanOrEqual(kept.length);
    }),
  );
});

describe('paths', () => {
  const frame = frameOnBounds([35, 51, 36, 51.5], SIZE, NONE);
  const stage = { frame, seen: { left: 0, top: 0, right: 600, bottom: 400 } };
  const square = (west: number, size: number) => [
    [west, 51.2] as const,
    [west + size, 51.2] as const,
    [west + size, 51.2 + size] as const,
    [west, 51.2 + size] as const,
    [west, 51.2] as const,
  ];
  const polygon = (west: number, size: number) => ({
    type: 'Polygon' as const,
    coordinates: [square(west, size).map(([x, y]) => [x, y] as [number, number])],
  });

  test('are closed steps in whole pixels', () => {
    expect(areaPath(polygon(35.4, 0.1), stage)).toMatch(/^M\d+ \d+l(-?\d+[ -]?)+z$/);
  });

  test('leave out what cannot be seen or told from a point', () => {
    expect(areaPath(polygon(37, 0.1), stage)).toBe('');
    expect(areaPath(polygon(35.4, 0.0001), stage)).toBe('');
    expect(
      linePath(
        [
          [
            [40, 51],
            [41, 51],
          ],
        ],
        stage,
      ),
    ).toBe('');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fadeFor, shareOf } from './fade.ts';

describe('a fade', () => {
  it('lasts less than a quarter of a second, and is over before the next change of the same pace', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (since) => {
        const fade = fadeFor(1000, since);
        expect(fade?.length ?? 0).toBeLessThan(Math.min(250, since + 1));
      }),
    );
    expect(fadeFor(0, Number.POSITIVE_INFINITY)?.length).toBeGreaterThan(150);
  });

  it('is none where days follow each other as fast as under a finger', () => {
    for (const since of [0, 16, 33, 62]) expect(fadeFor(1000, since)).toBeNull();
    expect(fadeFor(1000, 250)).not.toBeNull();
  });

  it('goes from nothing to all, and never back', () => {
    const fade = { start: 100, length: 200 };
    expect([shareOf(fade, 90), shareOf(fade, 100), shareOf(fade, 200), shareOf(fade, 300)]).toEqual([
      0, 0, 0.5, 1,
    ]);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (now, later) => {
          expect(shareOf(fade, now + later)).toBeGreaterThanOrEqual(shareOf(fade, now));
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayNumber } from '../domain/day.ts';
import { FIRST_DAY, spanOf } from './belief.ts';
import { advance, claim, places, QUICK, recordOf } from './made-up.ts';
import { asKnownThen } from './outlook.ts';
import { sitesOf } from './sites.ts';

const sites = sitesOf(places);

it('sees nothing of what was published later: the future could have been another', () => {
  const claims = advance();
  const record = recordOf(claims, 2);
  const span = spanOf(record, QUICK);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 240 }), (days) => {
      const today = addDays(FIRST_DAY, days);
      const published = claims.filter(({ valid }) => addDays(valid.through, 2) <= today);
      const seenWith = (of: typeof record) => {
        const { believed, silent } = asKnownThen(of, sites, span, QUICK).on(dayNumber(today));
        const probabilities = [...believed].map(([id, { ukraine }]) => [id, ukraine[days]]);
        return { probabilities, silent };
      };
      expect(seenWith(record)).toEqual(seenWith({ ...record, claims: published }));
    }),
    { numRuns: 30 },
  );
});

it('knows the same whether it followed the news day by day or read all of it at once', () => {
  // Corrections, confirmations, a second place, and a report that comes to light after later ones.
  const claims = [
    ...advance(),
    claim('kyiv', 'malaya-loknya', '2024-08-21', 'held', { status: 'corrected' }),
    claim('observer', 'malaya-loknya', '2024-10-22', 'recaptured'),
    claim('moscow', 'sverdlikovo', '2024-08-30', 'held', { holder: 'russia' }),
    claim('kyiv', 'sverdlikovo', '2024-08-08', 'entered', { placeIds: ['sverdlikovo', 'guyevo'] }),
  ];
  const record = recordOf(claims, 3);
  const span = spanOf(record, QUICK);
  const followed = asKnownThen(record, sites, span, QUICK);
  let before = followed.on(span.first);
  for (let day = span.first; day <= span.end; day++) {
    const seen = followed.on(day);
    if (seen === before) continue;
    expect(seen, `on day ${day}`).toEqual(asKnownThen(record, sites, span, QUICK).on(day));
    before = seen;
  }
  expect(before.believed.size).toBeGreaterThan(4);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayNumber } from '../domain/day.ts';
import { FIRST_DAY, spanOf } from './belief.ts';
import { advance, places, QUICK, recordOf } from './made-up.ts';
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

/** For tests: what most claims have in common. */
import type { Claim } from './claim.ts';
import type { Day } from './day.ts';

/** The fields of any claim that a test seldom cares about. */
export const PLAIN = {
  articleIds: ['an-article'],
  placeRelation: 'at',
  said: null,
  basis: 'claimed',
  verification: 'unstated',
  recordConfidence: 'high',
  span: null,
  status: 'live',
  supersededBy: null,
} as const satisfies Partial<Claim>;

/** One day, as a claim carries it. */
export const onDay = (day: Day) => ({ from: day, through: day, precision: 'day' as const });

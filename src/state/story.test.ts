import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import { addDays } from '../domain/day.ts';
import type { Published } from './published.ts';
import { storyOf } from './story.ts';

const FIRST = '2024-08-06';

function claim(day: string, count: number, more: object = {}): Claim {
  return {
    id: `claim-${day}-${count}`,
    kind: 'control',
    status: 'live',
    change: 'recaptured',
    placeIds: Array.from({ length: count }, (_, i) => `village-${i}`),
    valid: { from: day, through: day, precision: 'day' },
    ...more,
  } as unknown as Claim;
}

function published(claims: readonly Claim[]): Published {
  const place = (id: string) => [id, { geometry: {}, properties: { id, kind: 'settlement' } }] as const;
  return {
    manifest: { firstDay: FIRST },
    claims: new Map(claims.map((each) => [each.id, each])),
    places: new Map(Array.from({ length: 20 }, (_, i) => place(`village-${i}`))),
  } as unknown as Published;
}

describe('the story', () => {
  it('tells the weightiest days in order, at most twelve, and always the first', () => {
    const days = Array.from({ length: 20 }, (_, i) => addDays(FIRST, 7 * i));
    const chapters = storyOf(published(days.map((day, i) => claim(day, i + 1))));
    expect(chapters.map(({ day }) => day)).toEqual([FIRST, ...days.slice(-11)]);
  });

  it('takes of days close together the one on which more places changed hands', () => {
    const [a, b] = [addDays(FIRST, 30), addDays(FIRST, 33)];
    expect(storyOf(published([claim(a, 2), claim(b, 5)])).map(({ day }) => day)).toEqual([b]);
  });

  it('is not made of attacks, of withdrawn claims, or of days that nobody knows', () => {
    const day = addDays(FIRST, 9);
    const others = [
      claim(day, 3, { kind: 'attack' }),
      claim(day, 4, { status: 'withdrawn' }),
      claim(day, 5, { valid: { from: FIRST, through: day, precision: 'month' } }),
    ];
    expect(storyOf(published(others))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ControlClaim } from '../domain/claim.ts';
import { onDay, PLAIN } from '../domain/claim-fixtures.ts';
import { addDays } from '../domain/day.ts';
import { relationsOf } from './relations.ts';

function claim(
  id: string,
  claimantId: string,
  day: string,
  change: Partial<ControlClaim> = {},
): ControlClaim {
  return {
    ...PLAIN,
    id,
    claimantId,
    kind: 'control',
    placeIds: ['sudzha'],
    change: 'captured',
    holder: 'ukraine',
    actor: 'ukraine',
    valid: onDay(day),
    ...change,
  };
}

describe('claims of control', () => {
  it('agree where two claimants name the same holder of a place within three days', () => {
    const relations = relationsOf([claim('a', 'kyiv', '2024-08-15'), claim('b', 'isw', '2024-08-18')]);
    expect(relations).toEqual([
      { claimId: 'a', agreesWith: ['b'], contradicts: [] },
      { claimId: 'b', agreesWith: ['a'], contradicts: [] },
    ]);
  });

  it('contradict each other where they name different holders, and not four days later', () => {
    const lost = (day: string) => claim('b', 'moscow', day, { holder: 'russia', change: 'recaptured' });
    expect(relationsOf([claim('a', 'kyiv', '2025-03-12'), lost('2025-03-13')])).toMatchObject([
      { claimId: 'a', contradicts: ['b'] },
      { claimId: 'b', contradicts: ['a'] },
    ]);
    expect(relationsOf([claim('a', 'kyiv', '2025-03-12'), lost('2025-03-16')])).toEqual([]);
  });

  it.each<[string, ControlClaim]>([
    ['of the same claimant', claim('b', 'kyiv', '2024-08-15', { holder: 'russia' })],
    ['of another place', claim('b', 'isw', '2024-08-15', { placeIds: ['berdin'] })],
    ['that was withdrawn', claim('b', 'isw', '2024-08-15', { status: 'withdrawn' })],
    ['that takes no side', claim('b', 'isw', '2024-08-15', { holder: 'contested', change: 'contested' })],
  ])('have nothing to do with a claim %s', (_, other) => {
    expect(relationsOf([claim('a', 'kyiv', '2024-08-15'), other])).toEqual([]);
  });

  it('are related both ways and the same in any order', () => {
    const some = fc.array(
      fc.record({
        claimant: fc.constantFrom('kyiv', 'moscow', 'isw'),
        day: fc.integer({ min: 0, max: 9 }),
        holder: fc.constantFrom('ukraine' as const, 'russia' as const),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (drafts) => {
        const claims = drafts.map(({ claimant, day, holder }, index) =>
          claim(`c${index}`, claimant, addDays('2025-01-01', day), { holder }),
        );
        const relations = relationsOf(claims);
        expect(relationsOf(claims.toReversed())).toEqual(relations);
        for (const { claimId, contradicts } of relations) {
          for (const other of contradicts) {
            expect(relations.find((relation) => relation.claimId === other)?.contradicts).toContain(claimId);
          }
        }
      }),
    );
  });
});

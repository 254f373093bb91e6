import { describe, expect, it } from 'vitest';
import type { ControlClaim } from '../domain/claim.ts';
import { onDay, PLAIN } from '../domain/claim-fixtures.ts';
import { addDays } from '../domain/day.ts';
import { duplicateOf } from './duplicate.ts';

const claim: ControlClaim = {
  ...PLAIN,
  id: 'a-c1',
  kind: 'control',
  articleIds: ['a'],
  claimantId: 'general-staff',
  placeIds: ['sudzha', 'guevo'],
  change: 'captured',
  holder: 'ukraine',
  actor: 'ukraine',
  valid: onDay('2024-08-15'),
};
const on = (days: number) => onDay(addDays('2024-08-15', days));

describe('a statement that the record has', () => {
  it('is found within three days, whatever the order of its places, the nearest first', () => {
    const far = { ...claim, id: 'far', valid: on(3) };
    const near = { ...claim, id: 'near', placeIds: ['guevo', 'sudzha'], valid: on(-1) };
    expect(duplicateOf(claim, [far, near])?.id).toBe('near');
    expect(duplicateOf(claim, [far])?.id).toBe('far');
    expect(duplicateOf(claim, [{ ...far, valid: on(4) }])).toBeNull();
  });

  it.each([
    ['another claimant', { claimantId: 'mayor' }],
    ['another change', { change: 'entered' as const }],
    ['another holder', { holder: 'contested' as const }],
    ['fewer places', { placeIds: ['sudzha'] }],
    ['a claim that was withdrawn', { status: 'withdrawn' as const }],
  ])('is not %s', (_, other) => {
    expect(duplicateOf(claim, [{ ...claim, id: 'other', ...other }])).toBeNull();
  });
});

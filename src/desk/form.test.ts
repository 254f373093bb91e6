import { describe, expect, it } from 'vitest';
import { basisOf, claimOf, clockOf, EMPTY_FORM, type Form, missingFields } from './form.ts';

const identity = { id: 'a-c1', articleIds: ['a'], span: null, side: 'russia' as const };
const attack: Form = {
  ...EMPTY_FORM,
  kind: 'attack',
  claimantId: 'russian-defence-ministry',
  placeIds: ['berdin'],
  placeRelation: 'near',
  valid: { from: '2025-01-05', through: '2025-01-05' },
  actor: 'ukraine',
  attack: 'assault',
};

describe('a form', () => {
  it('makes a claim with the fields of its kind alone, in the order of the record', () => {
    const claim = claimOf({ ...attack, change: 'captured', low: 5 }, identity);
    expect(Object.keys(claim ?? {})).toEqual(
      'id kind articleIds claimantId placeIds placeRelation actor action outcome valid said basis verification recordConfidence span status supersededBy'.split(
        ' ',
      ),
    );
    expect(claim).toMatchObject({ action: 'assault', basis: 'claimed', valid: { precision: 'day' } });
  });

  it('makes none while something is missing, and says what', () => {
    expect(missingFields({ ...attack, attack: null, valid: null })).toEqual(['valid', 'attack']);
    expect(missingFields({ ...attack, actor: null })).toEqual([]);
    expect(missingFields({ ...attack, kind: 'control', placeIds: [] })).toEqual([
      'placeIds',
      'change',
      'holder',
    ]);
    expect(missingFields({ ...attack, kind: 'movement', actor: null })).toEqual(['actor', 'movement']);
    expect(claimOf({ ...attack, attack: null }, identity)).toBeNull();
  });

  it('makes none of what does not fit: civilians attack nobody', () => {
    expect(claimOf({ ...attack, actor: 'civilians' }, identity)).toBeNull();
  });

  it.each([
    ['2025-01-05', '2025-01-05', 'day'],
    ['2024-08-01', '2024-08-31', 'month'],
    ['2024-02-01', '2024-02-29', 'month'],
    ['2024-08-01', '2024-09-30', 'range'],
    ['2024-08-01', '2024-08-30', 'range'],
  ])('takes %s to %s for a %s', (from, through, precision) => {
    expect(clockOf({ from, through })).toEqual({ from, through, precision });
  });

  it.each([
    ['independent', { kind: 'control', holder: 'russia' }, 'assessed'],
    ['ukraine', { kind: 'control', holder: 'ukraine' }, 'claimed'],
    ['ukraine', { kind: 'control', holder: 'russia' }, 'acknowledged'],
    ['ukraine', { kind: 'control', holder: 'contested' }, 'claimed'],
    ['russia', { kind: 'figure', metric: 'losses', whose: 'russia' }, 'acknowledged'],
    ['russia', { kind: 'figure', metric: 'losses', whose: 'ukraine' }, 'claimed'],
    [
      'russia',
      { kind: 'figure', metric: 'area', definition: 'controlled', whose: 'ukraine' },
      'acknowledged',
    ],
    ['ukraine', { kind: 'figure', metric: 'area', definition: 'controlled', whose: 'ukraine' }, 'claimed'],
  ] as const)('of %s, %o, is %s', (side, form, basis) => {
    expect(basisOf({ ...EMPTY_FORM, ...form }, side)).toBe(basis);
    expect(basisOf({ ...EMPTY_FORM, ...form, basis: 'claimed' }, side)).toBe('claimed');
  });
});

import { expect, it } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import { sameStatement } from './same-statement.ts';

const day = (from: string, through = from) => ({ from, through, precision: 'day' as const });

const claim = (id: string, more: Partial<Claim> = {}): Claim =>
  ({
    id,
    kind: 'control',
    articleIds: ['a'],
    claimantId: 'tass',
    placeIds: ['sudzha'],
    placeRelation: 'at',
    valid: day('2025-03-13'),
    said: null,
    basis: 'claimed',
    verification: 'unstated',
    recordConfidence: 'high',
    span: null,
    status: 'live',
    supersededBy: null,
    change: 'recaptured',
    holder: 'russia',
    actor: 'russia',
    ...more,
  }) as Claim;

const candidate = {
  kind: 'control',
  claimantId: 'tass',
  placeIds: ['sudzha'],
  change: 'recaptured',
  valid: day('2025-03-13'),
} as const;
const idsFor = (claims: Claim[]) => sameStatement(candidate, claims).map(({ id }) => id);

it('proposes the claim of the same claimant, place and change within three days, the nearest first', () => {
  const claims = [
    claim('c3', { valid: day('2025-03-16') }),
    claim('c4', { valid: day('2025-03-17') }),
    claim('c1'),
  ];
  expect(idsFor(claims)).toEqual(['c1', 'c3']);
});

it('counts days from the nearer end of a span', () => {
  expect(
    idsFor([claim('c1', { valid: { from: '2025-03-01', through: '2025-03-10', precision: 'range' } })]),
  ).toEqual(['c1']);
});

it('keeps claimants, places, changes and withdrawn claims apart', () => {
  const others = [
    claim('c1', { claimantId: 'rybar' }),
    claim('c2', { placeIds: ['goncharovka'] }),
    claim('c3', { change: 'entered' } as Partial<Claim>),
    claim('c4', { status: 'withdrawn' }),
  ];
  expect(idsFor(others)).toEqual([]);
});

it('prefers the claim that names the same places', () => {
  const wide = claim('c1', { placeIds: ['goncharovka', 'sudzha'] });
  expect(idsFor([wide, claim('c2')])).toEqual(['c2', 'c1']);
});

it('tells figures by what they count and how many', () => {
  const figure = claim('c1', { kind: 'figure', metric: 'area', low: 1000, high: 1000 } as Partial<Claim>);
  const statement = {
    kind: 'figure',
    claimantId: 'tass',
    placeIds: ['sudzha'],
    metric: 'area',
    valid: day('2025-03-13'),
  } as const;
  expect(sameStatement({ ...statement, low: 1000, high: 1000 }, [figure])).toHaveLength(1);
  expect(sameStatement({ ...statement, low: 1200, high: 1200 }, [figure])).toHaveLength(0);
});

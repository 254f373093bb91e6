/**
 * Reads the file system. A case is a folder named by the behaviour that it shows: `claims.json` holds made-up claims, and
 * `expected.json` who is then reported to hold a place on a day, by which claims; null where nobody is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Basis, Claim, ControlClaim, Holder } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import { covers } from '../domain/interval.ts';
import { derive } from './derive.ts';
import { attack, claim, figure, places, QUICK, recordOf } from './made-up.ts';

const CASES = join(import.meta.dirname, 'cases');

interface Row extends Partial<Pick<ControlClaim, 'status' | 'basis'>> {
  readonly id: string;
  readonly kind?: 'attack' | 'figure';
  readonly claimant: string;
  readonly place: string;
  readonly day: Day;
  readonly change?: ControlClaim['change'];
  readonly km2?: number;
}

interface Expectation {
  readonly place: string;
  readonly day: Day;
  readonly reported: Holder | null;
  readonly claims: readonly string[];
  readonly basis?: Basis;
}

function claimOf({ id, kind, claimant, place, day, change = 'held', km2 = 0, ...more }: Row): Claim {
  if (kind === 'attack') return { ...attack(claimant, place, day), id };
  if (kind === 'figure') return { ...figure(claimant, place, day, km2), id };
  return claim(claimant, place, day, change, { id, ...more });
}

const read = (name: string, file: string) => JSON.parse(readFileSync(join(CASES, name, file), 'utf8'));

describe('the derivation', () => {
  it.each(readdirSync(CASES))('%s', (name) => {
    const claims = (read(name, 'claims.json') as Row[]).map(claimOf);
    const expected: Expectation[] = read(name, 'expected.json');
    const { features } = derive(recordOf(claims), 'all', { tunables: QUICK }).control;
    const found = expected.map(({ place, day, basis }) => {
      const at = places.find(({ id }) => id === place)?.geometry?.coordinates;
      if (!at) throw new Error(`${place} has no position`);
      const [area] = features.filter(
        (each) =>
          each.properties.evidence === 'reported' &&
          covers(each.properties, day) &&
          booleanPointInPolygon([...at], each),
      );
      const { holder = null, claimIds = [] } = area?.properties ?? {};
      return {
        place,
        day,
        reported: holder,
        claims: claimIds,
        ...(basis && { basis: area?.properties.basis }),
      };
    });
    const inOrder = expected.map(({ place, day, reported, claims: ids, basis }) => ({
      place,
      day,
      reported,
      claims: ids,
      ...(basis && { basis }),
    }));
    expect(found).toEqual(inOrder);
  });
});

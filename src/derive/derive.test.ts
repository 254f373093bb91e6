import { booleanPointInPolygon, kinks, pointOnFeature } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import type { Control } from '../domain/control.ts';
import { type Day, dayNumber, daysBetween } from '../domain/day.ts';
import { covers } from '../domain/interval.ts';
import type { Drawing } from '../domain/lens.ts';
import { beliefs, FIRST_DAY, spanOf } from './belief.ts';
import { derive as deriveDrawing } from './derive.ts';
import { advance, attack, claim, figure, places, QUICK, recordOf } from './made-up.ts';
import { sitesOf } from './sites.ts';

function derive(claims: readonly Claim[], drawing: Drawing = 'all', lag = 0): Control[] {
  return deriveDrawing(recordOf(claims, lag), drawing, { tunables: QUICK }).control.features;
}

const on = (control: readonly Control[], day: Day) =>
  control.filter(({ properties }) => covers(properties, day));

/** The areas over a place on a day. */
function over(control: readonly Control[], placeId: string, day: Day): Control[] {
  const at = places.find(({ id }) => id === placeId)?.geometry?.coordinates;
  if (!at) throw new Error(`${placeId} has no position`);
  return on(control, day).filter((area) => booleanPointInPolygon([...at], area));
}

const heldKm2 = (control: readonly Control[], day: Day) =>
  on(control, day)
    .filter(({ properties: { holder, evidence } }) => holder === 'ukraine' && evidence !== 'band')
    .reduce((sum, { properties }) => sum + properties.areaKm2, 0);

describe('the derived control', () => {
  const claims = advance();
  const control = derive(claims);

  it('puts a place that is reported held inside an area reported held, with the claims that say so', () => {
    const area = over(control, 'sudzha', '2024-09-01').find(
      ({ properties }) => properties.evidence === 'reported',
    );
    expect(area?.properties).toMatchObject({ holder: 'ukraine', rule: 'named' });
    expect(area?.properties.claimIds).toEqual(expect.arrayContaining([claims[0]?.id, claims[1]?.id]));
  });

  it('shows nothing as held by Ukraine before the incursion, and nothing at all without a claim', () => {
    expect(control.filter(({ properties }) => properties.from < '2024-08-06')).toEqual([]);
    expect(derive([])).toEqual([]);
  });

  it('gives every area at least one claim that exists, and no area an empty interval', () => {
    const ids = new Set(claims.map(({ id }) => id));
    for (const { properties } of control) {
      expect(properties.claimIds.length).toBeGreaterThan(0);
      expect(properties.claimIds.every((id) => ids.has(id))).toBe(true);
      expect(properties.to === null || properties.from < properties.to).toBe(true);
    }
  });

  it('draws valid rings: closed, without self-crossings, the outer one counter-clockwise', () => {
    const signedArea = (ring: readonly (readonly number[])[]) =>
      ring
        .slice(1)
        .reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
    for (const area of control) {
      const polygons =
        area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates;
      for (const [outer = []] of polygons) {
        expect(outer.at(0)).toEqual(outer.at(-1));
        expect(signedArea(outer)).toBeGreaterThan(0);
      }
      expect(kinks(area as never).features).toEqual([]);
    }
  });

  it('takes a place out of the held area once its recapture is reported', () => {
    expect(over(control, 'malaya-loknya', '2024-10-01')[0]?.properties.holder).toBe('ukraine');
    const after = over(control, 'malaya-loknya', '2024-11-05').filter(
      ({ properties }) => properties.evidence === 'reported',
    );
    expect(after.map(({ properties }) => properties.holder)).toEqual(['russia']);
  });

  it('does not depend on the order of claims', () => {
    expect(JSON.stringify(derive(claims.toReversed()))).toBe(JSON.stringify(control));
  });

  it('is the same to the byte when it is derived again', () => {
    expect(JSON.stringify(derive(claims))).toBe(JSON.stringify(control));
  });

  it('forgets a claim that is taken out, and one that was withdrawn', () => {
    const [first] = claims;
    const mentions = (derived: readonly Control[]) =>
      derived.filter(({ properties }) => properties.claimIds.includes(first?.id ?? ''));
    expect(mentions(control).length).toBeGreaterThan(0);
    expect(mentions(derive(claims.slice(1)))).toEqual([]);
    const withdrawn = claims.map((each) =>
      each === first ? { ...each, status: 'withdrawn' as const } : each,
    );
    expect(mentions(derive(withdrawn))).toEqual([]);
  });

  it('believes a statement no more for being carried by ten articles', () => {
    const carried = claims.map((each) => ({
      ...each,
      articleIds: Array.from({ length: 10 }, (_, index) => `article-${index}`),
    }));
    expect(JSON.stringify(derive(carried))).toBe(JSON.stringify(control));
  });

  it('counts under a lens the claims of its side alone', () => {
    const russian = derive(claims, 'russia');
    const moscow = new Set(claims.filter(({ claimantId }) => claimantId === 'moscow').map(({ id }) => id));
    expect(russian.length).toBeGreaterThan(0);
    for (const { properties } of russian)
      expect(properties.claimIds.every((id) => moscow.has(id))).toBe(true);
  });

  it('is not moved by a figure, nor by an attack', () => {
    const others = [
      attack('moscow', 'berdin', '2024-09-10'),
      figure('moscow', 'kursk-oblast', '2024-09-10', 5000),
    ];
    expect(JSON.stringify(derive([...claims, ...others]))).toBe(JSON.stringify(control));
  });

  it('has every place that is surely held and reported held inside an area reported held', () => {
    const record = recordOf(claims);
    const believed = beliefs(record, 'all', sitesOf(places), spanOf(record, QUICK), QUICK);
    for (const day of ['2024-08-25', '2024-10-01', '2024-12-15', '2025-02-20']) {
      const index = daysBetween(FIRST_DAY, day);
      const sure = [...believed].filter(
        ([, { ukraine, events }]) =>
          (ukraine[index] ?? 0) > 0.8 &&
          events.some(({ holder, through }) => holder === 'ukraine' && through <= dayNumber(day)),
      );
      expect(sure.length).toBeGreaterThan(2);
      const outside = sure.filter(([placeId]) =>
        over(control, placeId, day).every(
          ({ properties }) => properties.holder !== 'ukraine' || properties.evidence !== 'reported',
        ),
      );
      expect(outside.map(([placeId]) => placeId)).toEqual([]);
    }
  });

  it('holds less ground the less is reported held', () => {
    expect(heldKm2(control, '2024-09-15')).toBeGreaterThan(heldKm2(control, '2024-11-05'));
    expect(heldKm2(control, '2024-09-15')).toBeGreaterThan(heldKm2(derive(claims.slice(0, 3)), '2024-09-15'));
  });
});

describe('ground that was given up', () => {
  const control = derive(advance());
  const retaken = control.filter(({ properties }) => properties.rule === 'retaken');
  const isUkrainian = ({ properties }: Control) =>
    properties.holder === 'ukraine' && properties.evidence !== 'band';

  it('is inferred as Russian from reports that name Russia', () => {
    expect(retaken.length).toBeGreaterThan(0);
    const recaptures = new Set(
      advance().flatMap(({ change, valid }) => (change === 'recaptured' ? valid.from : [])),
    );
    const [first] = [...recaptures].sort();
    for (const { properties } of retaken) {
      expect(properties).toMatchObject({ holder: 'russia', evidence: 'inferred' });
      expect(properties.from >= (first ?? '')).toBe(true);
    }
  });

  it('was drawn as held by Ukraine before, and is no longer', () => {
    for (const area of retaken) {
      const inside = pointOnFeature(area);
      const under = control.filter((other) => isUkrainian(other) && booleanPointInPolygon(inside, other));
      expect(under.some(({ properties }) => properties.from < area.properties.from)).toBe(true);
      expect(under.filter(({ properties }) => covers(properties, area.properties.from))).toEqual([]);
    }
  });

  it("is nobody's where no report names Russia", () => {
    const lost = advance().filter(({ change }) => change !== 'recaptured');
    expect(derive(lost).filter(({ properties }) => properties.holder === 'russia')).toEqual([]);
  });
});

describe('rival claims', () => {
  it('are drawn as a dispute on the days on which they stand against each other', () => {
    const control = derive([
      ...advance(),
      claim('kyiv', 'sudzha', '2024-10-25', 'held'),
      claim('moscow', 'sudzha', '2024-10-25', 'recaptured'),
    ]);
    const disputed = over(control, 'sudzha', '2024-10-26').find(
      ({ properties }) => properties.holder === 'contested',
    );
    expect(disputed?.properties.evidence).toBe('reported');
    expect(disputed?.properties.claimIds.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the drawing of what was known then', () => {
  const claims = advance();
  const known = derive(claims, 'known', 4);

  it('counts a claim from the day on which it was published, not from the one it speaks of', () => {
    const reported = (day: Day) =>
      over(known, 'sudzha', day).filter(({ properties: { evidence } }) => evidence === 'reported');
    expect(reported('2024-08-18')).toEqual([]);
    expect(reported('2024-08-19')[0]?.properties).toMatchObject({ holder: 'ukraine', rule: 'named' });
  });

  it('draws no ground as held for the sake of a later report of its loss', () => {
    const later = claim('moscow', 'plekhovo', '2024-12-06', 'recaptured');
    expect(derive([...claims, later]).some(({ properties }) => properties.rule === 'later-report')).toBe(
      true,
    );
    const drawn = derive([...claims, later], 'known');
    expect(drawn.some(({ properties }) => properties.rule === 'later-report')).toBe(false);
    const early = drawn.filter(({ properties }) => properties.claimIds.includes(later.id));
    expect(early.every(({ properties }) => properties.from >= '2024-12-06')).toBe(true);
  });

  it('keeps as held what nobody had reported lost', () => {
    const untold = derive(claims.slice(0, 6), 'known');
    expect(heldKm2(untold, '2025-02-01')).toBeGreaterThan(0.8 * heldKm2(untold, '2024-10-01'));
  });
});

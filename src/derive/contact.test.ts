import { distance, lineString, nearestPointOnLine } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../domain/contact.ts';
import { covers } from '../domain/interval.ts';
import { derive } from './derive.ts';
import { advance, claim, places, QUICK, recordOf } from './made-up.ts';

/** Sudzha is held once more, then its neighbour is lost. */
const HELD = '2024-11-10';
const LOST = '2024-11-12';
const held = claim('observer', 'sudzha', HELD, 'held');
const lost = claim('moscow', 'goncharovka', LOST, 'recaptured');
const drawn = derive(recordOf([...advance(), held, lost]), 'all', { tunables: QUICK });

const on = (day: string): Contact[] =>
  drawn.contact.features.filter(({ properties }) => covers(properties, day));

describe('the line of contact', () => {
  it('is not there while the other side of the edge is only inferred', () => {
    expect(on(HELD)).toEqual([]);
  });

  it('runs between neighbours reported held and lost, with the claims of both', () => {
    const stretches = on('2024-11-20');
    expect(stretches.length).toBeGreaterThan(0);
    for (const { properties } of stretches) {
      expect(properties.ukraine).toContain(held.id);
      expect(properties.facing).toEqual([lost.id]);
    }
  });

  it('keeps within reach of both claims, on the edge of what is drawn as held', () => {
    const edges = drawn.control.features
      .filter(({ properties }) => covers(properties, '2024-11-20') && properties.holder === 'ukraine')
      .filter(({ properties }) => properties.evidence !== 'band')
      .flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      );
    for (const [lon, lat] of on('2024-11-20').flatMap(({ geometry }) => geometry.coordinates.flat())) {
      const at = [lon ?? 0, lat ?? 0];
      for (const placeId of ['sudzha', 'goncharovka']) {
        const site = places.find(({ id }) => id === placeId)?.geometry?.coordinates ?? [0, 0];
        expect(distance(at, [...site])).toBeLessThan(QUICK.reachHeld * 1.05);
      }
      const away = edges.map((ring) => nearestPointOnLine(lineString(ring), at).properties.pointDistance);
      expect(Math.min(...away.map((km) => km ?? 1))).toBeLessThan(0.03);
    }
  });
});

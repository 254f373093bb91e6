/** Reads the file system: what is published, as a reader's program would check it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { latticeArea } from '../derive/lattice.ts';
import { crosses } from '../derive/valid.ts';
import type { Claim } from '../domain/claim.ts';
import { ContactCollection } from '../domain/contact.ts';
import { ControlCollection } from '../domain/control.ts';
import { DRAWINGS } from '../domain/lens.ts';
import type { Position } from '../domain/place.ts';
import { contactFile, controlFile } from '../domain/published.ts';
import { FIRST_DAY } from './period.ts';

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const claims = new Set((read('claims.json') as Claim[]).map(({ id }) => id));

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => {
    const [x0, y0] = ring[i] as Position;
    return sum + (x0 * y - x * y0) / 2;
  }, 0);
}

describe.each(DRAWINGS)('the published drawing %s', (drawing) => {
  const { features } = ControlCollection.parse(read(controlFile(drawing)));

  it('has simple, closed rings, outer ones anticlockwise, holes clockwise', () => {
    expect(features.length).toBeGreaterThan(0);
    const broken = features.filter(({ geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const turned = polygons.some(([outer = [], ...holes]) => {
        const open = [outer, ...holes].some((ring) => String(ring.at(0)) !== String(ring.at(-1)));
        return open || signedArea(outer) <= 0 || holes.some((hole) => signedArea(hole) >= 0);
      });
      return turned || crosses(latticeArea(geometry));
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  it('rests on claims that are published, and on days of the incursion', () => {
    const stretches = ContactCollection.parse(read(contactFile(drawing))).features;
    const cited = [
      ...features.flatMap(({ properties }) => properties.claimIds),
      ...stretches.flatMap(({ properties }) => [...properties.ukraine, ...properties.facing]),
    ];
    expect(cited.filter((id) => !claims.has(id))).toEqual([]);
    const days = [...features, ...stretches].map(({ properties }) => properties.from);
    expect(days.every((day) => day >= FIRST_DAY)).toBe(true);
  });
});

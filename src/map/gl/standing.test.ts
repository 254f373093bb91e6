import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ContactCollection } from '../../domain/contact.ts';
import type { Control, ControlCollection } from '../../domain/control.ts';
import { areasOn, contactOn } from '../../state/select.ts';
import { PALETTES } from '../palette.ts';
import { GROUPS, groupOf, isInferred, looksOf, MARKS, markOf } from './marks.ts';
import { type Mesh, meshOf } from './mesh.ts';
import { OLD, ROW, standingOf } from './standing.ts';
import { NUMBERS, PART } from './vertices.ts';

const read = <T>(file: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8')) as T;
const control = read<ControlCollection>('control.all.geojson').features;
const contact = read<ContactCollection>('contact.all.geojson').features;
const drawing = { control, contact };
const mesh = meshOf(drawing);
const DAYS = ['2024-08-06', '2024-08-20', '2024-12-01', '2025-03-16'];
const never = () => false;

/** The ids that a table names. */
function named({ shapes }: Mesh, table: Uint8Array): string[] {
  return [...shapes].flatMap(([id, index]) => (table[index] ? [id] : []));
}

describe('the table of what stands', () => {
  it.each(DAYS)('names on %s exactly the areas and stretches of the day’s slice', (day) => {
    const [areas, stretches] = [areasOn(control, day), contactOn(contact, day)];
    const table = standingOf(mesh, { areas, contact: stretches, isOld: never, inferred: true });
    expect(named(mesh, table).sort()).toEqual([...areas, ...stretches].map(({ id }) => id).sort());
    expect(table.length % ROW).toBe(0);
  });

  it('leaves out what is inferred where the reader switched it off, and nothing else', () => {
    const areas = areasOn(control, '2024-12-01');
    const table = standingOf(mesh, { areas, contact: [], isOld: never, inferred: false });
    const reported = areas.filter(({ properties }) => properties.evidence === 'reported');
    expect(named(mesh, table).sort()).toEqual(reported.map(({ id }) => id).sort());
  });

  it('carries the mark of each area, as its slice has it, and whether its reports are old', () => {
    const [area] = areasOn(control, '2024-12-01').filter(
      ({ properties }) => properties.evidence === 'reported',
    );
    const turned = { ...area, properties: { ...area?.properties, holder: 'contested' } } as Control;
    const slice = { areas: [turned], contact: [], isOld: () => true, inferred: true };
    const table = standingOf(mesh, slice);
    expect(table[mesh.shapes.get(turned.id) ?? -1]).toBe((MARKS.indexOf('disputed') + 1) | OLD);
  });

  it('refuses an area of another drawing', () => {
    const slice = { areas: control.slice(0, 1), contact: [], isOld: never, inferred: true };
    expect(() => standingOf(meshOf({ control: [], contact: [] }), slice)).toThrow(/not in the drawing/);
  });
});

describe('the mesh of a drawing', () => {
  const shapeOf = (corner: number) => Math.floor((mesh.corners[corner * NUMBERS + 5] ?? 0) / 16);
  const positionOf = (corner: number) => mesh.corners.slice(corner * NUMBERS, corner * NUMBERS + 2);
  const partOf = (corner: number) => (mesh.corners[corner * NUMBERS + 5] ?? 0) % 8;

  it('covers each area exactly: its triangles add up to its polygon', () => {
    const sums = new Map<number, number>();
    for (let at = 0; at < mesh.triangles.length; at += 3) {
      const [a = 0, b = 0, c = 0] = mesh.triangles.slice(at, at + 3);
      if (partOf(a) !== PART.fill) continue;
      const [ax = 0, ay = 0] = positionOf(a);
      const [bx = 0, by = 0] = positionOf(b);
      const [cx = 0, cy = 0] = positionOf(c);
      const size = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
      sums.set(shapeOf(a), (sums.get(shapeOf(a)) ?? 0) + size);
    }
    // Of the mercator square: 1 is the earth's girth squared, stretched by 1 / cos² of the latitude.
    const km2 = (40_075.016686 * Math.cos((51.2 * Math.PI) / 180)) ** 2;
    for (const { id, properties } of control) {
      const drawn = (sums.get(mesh.shapes.get(id) ?? -1) ?? 0) * km2;
      expect(Math.abs(drawn - properties.areaKm2), id).toBeLessThan(0.1 + 0.03 * properties.areaKm2);
    }
  });

  it('is in the order of drawing: groups from the uncertain edge up, then the line of contact', () => {
    const groups = new Map(
      control.map((area) => [mesh.shapes.get(area.id), GROUPS.indexOf(groupOf(area.properties))]),
    );
    const ranks = Array.from(
      mesh.triangles,
      (corner) => groups.get(shapeOf(corner)) ?? GROUPS.length + partOf(corner),
    );
    expect(ranks.findIndex((rank, at) => rank < (ranks[at - 1] ?? 0))).toBe(-1);
  });
});

describe('the looks', () => {
  it('give a line to what is reported alone', () => {
    const looks = looksOf(PALETTES.light, 'light');
    for (const { properties } of control) {
      const look = looks[MARKS.indexOf(markOf(properties))];
      expect(look?.line === null).toBe(isInferred(groupOf(properties)));
    }
  });
});

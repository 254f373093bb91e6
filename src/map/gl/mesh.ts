/** All areas and the line of contact of a drawing as triangles, whatever their day, in the order of drawing. Pure. */
import earcut from 'earcut';
import type { Contact } from '../../domain/contact.ts';
import type { Control } from '../../domain/control.ts';
import type { LoadedDrawing } from '../../state/load.ts';
import { GROUPS, type Group, groupOf, isInferred } from './marks.ts';
import { mercator, type Point } from './mercator.ts';
import { openRing, outlineOf, turning } from './outline.ts';
import { info, PART, type Part, Triangles } from './vertices.ts';

export interface Mesh {
  /** Corners lie relative to this point of the mercator square, so that single precision serves at every zoom. */
  readonly origin: Point;
  /** `NUMBERS` to a corner. */
  readonly corners: Float32Array;
  /** Three corners to a triangle. */
  readonly triangles: Uint32Array;
  /** Id of an area or a stretch of the line → its place in the table of what stands. */
  readonly shapes: ReadonlyMap<string, number>;
}

/** The middle of the land that is drawn. */
const ORIGIN = mercator(35.2, 51.2);

const made = new WeakMap<readonly Control[], Mesh>();

/** The mesh of a drawing, made once. */
export function meshOf({ control, contact }: LoadedDrawing): Mesh {
  const known = made.get(control);
  if (known) return known;
  const mesh = build(control, contact);
  made.set(control, mesh);
  return mesh;
}

interface Shape {
  readonly index: number;
  /** The rings of each of its polygons, the outer one first. */
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

function build(control: readonly Control[], contact: readonly Contact[]): Mesh {
  const shapes = new Map<string, number>();
  const index = (id: string) => {
    shapes.set(id, shapes.size);
    return shapes.size - 1;
  };
  const groups = new Map<Group, Shape[]>(GROUPS.map((group) => [group, []]));
  for (const area of control) {
    groups.get(groupOf(area.properties))?.push({ index: index(area.id), polygons: polygonsOf(area) });
  }
  const triangles = new Triangles();
  for (const [group, members] of groups) {
    for (const shape of members) addFill(triangles, shape);
    if (isInferred(group)) continue;
    for (const part of [PART.fringe, PART.line]) {
      for (const shape of members) addOutline(triangles, shape, part);
    }
  }
  const stretches = contact.map((stretch) => ({ stretch, index: index(stretch.id) }));
  for (const part of [PART.casing, PART.core]) {
    for (const { stretch, index: at } of stretches) addContact(triangles, stretch, at, part);
  }
  return { origin: ORIGIN, corners: triangles.corners(), triangles: triangles.places(), shapes };
}

function project([longitude, latitude]: readonly [number, number]): Point {
  const [x, y] = mercator(longitude, latitude);
  return [x - ORIGIN[0], y - ORIGIN[1]];
}

function polygonsOf({ geometry }: Control): Shape['polygons'] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) =>
    rings.map((ring) => openRing(ring.map(project))).filter((ring) => ring.length >= 3),
  );
}

const NOWHERE: Point = [0, 0];

function addFill(triangles: Triangles, { index, polygons }: Shape): void {
  const of = info(index, PART.fill, false);
  for (const rings of polygons) {
    const flat: number[] = [];
    const holes: number[] = [];
    let first = -1;
    for (const [at, ring] of rings.entries()) {
      if (at > 0) holes.push(flat.length / 2);
      for (const point of ring) {
        const place = triangles.corner(point, NOWHERE, 0, of);
        if (first < 0) first = place;
        flat.push(point[0], point[1]);
      }
    }
    const found = earcut(flat, holes);
    for (let at = 0; at + 2 < found.length; at += 3) {
      triangles.triangle(
        first + (found[at] ?? 0),
        first + (found[at + 1] ?? 0),
        first + (found[at + 2] ?? 0),
      );
    }
  }
}

/** A strip along every ring: a line to both sides of it, or the fringe that softens the edge of the fill, outside of it. */
function addOutline(triangles: Triangles, { index, polygons }: Shape, part: Part): void {
  const [inner, outer] = [info(index, part, false), info(index, part, true)];
  for (const rings of polygons) {
    for (const [at, ring] of rings.entries()) {
      const outside = turning(ring) > 0 === (at === 0) ? -1 : 1;
      let before = -1;
      for (const point of outlineOf(ring)) {
        const outward: Point = [point.aside[0] * outside, point.aside[1] * outside];
        const inward: Point = part === PART.fringe ? NOWHERE : [-outward[0], -outward[1]];
        const next = triangles.corner(point.at, inward, point.along, inner);
        triangles.corner(point.at, outward, point.along, outer);
        if (before >= 0) triangles.quad(before, before + 1, next, next + 1);
        before = next;
      }
    }
  }
}

/** Each straight piece of the line as a box around it: the shader rounds its ends. Negative lengths mark where it begins. */
function addContact(triangles: Triangles, { geometry }: Contact, shape: number, part: Part): void {
  const [near, far] = [info(shape, part, false), info(shape, part, true)];
  for (const line of geometry.coordinates) {
    const points = line.map(project);
    for (const [at, end] of points.entries()) {
      const start = points[at - 1];
      if (!start) continue;
      const [x, y] = [end[0] - start[0], end[1] - start[1]];
      const length = Math.hypot(x, y);
      if (length === 0) continue;
      const [aside, other]: [Point, Point] = [
        [-y / length, x / length],
        [y / length, -x / length],
      ];
      triangles.quad(
        triangles.corner(start, other, -length, near),
        triangles.corner(start, aside, -length, far),
        triangles.corner(end, other, length, near),
        triangles.corner(end, aside, length, far),
      );
    }
  }
}

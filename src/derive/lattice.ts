/**
 * Areas on the lattice of published coordinates, half a thousandth of a degree (35 by 55 metres): finer than any report of a
 * village, and a digit less to load. All clipping is done here in whole numbers (Clipper2), so that what is published is
 * exactly what was clipped: no rounding afterwards can make a ring cross itself.
 */
import { Clipper, Clipper64, ClipType, FillRule, type Path64, type Paths64, type Point64 } from 'clipper2-ts';
import type { AreaGeometry } from '../domain/control.ts';
import type { Position } from '../domain/place.ts';
import { distance, type PlanePoint, toPlane, toPosition } from './projection.ts';
import { crosses, snapEdges, splitAtTouches } from './valid.ts';

/** Rings in lattice units; read by the even-odd rule. */
export type LatticeArea = Paths64;

const PER_DEGREE = 2_000;

/** The ring on every `grain`-th point of the lattice in either direction. */
export function latticeRing(ring: readonly PlanePoint[], grain = 1): Path64 {
  return ring.map((point) => {
    const { x, y } = latticePoint(toPosition(point));
    return { x: Math.round(x / grain) * grain, y: Math.round(y / grain) * grain };
  });
}

export function latticeArea(geometry: AreaGeometry): LatticeArea {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => ring.slice(0, -1).map(latticePoint)));
}

function latticePoint([lon, lat]: Position): Point64 {
  return { x: Math.round(lon * PER_DEGREE), y: Math.round(lat * PER_DEGREE) };
}

export function intersection(a: LatticeArea, b: LatticeArea): LatticeArea {
  return a.length && b.length ? Clipper.booleanOp(ClipType.Intersection, a, b, FillRule.EvenOdd) : [];
}

export function difference(a: LatticeArea, b: LatticeArea): LatticeArea {
  return a.length && b.length ? Clipper.booleanOp(ClipType.Difference, a, b, FillRule.EvenOdd) : a;
}

/** Square kilometres that belong to one of two areas and not to the other. */
export function apartKm2(a: LatticeArea, b: LatticeArea): number {
  return areaKm2(Clipper.booleanOp(ClipType.Xor, a, b, FillRule.EvenOdd));
}

export function union(a: LatticeArea, b: LatticeArea = []): LatticeArea {
  return Clipper.booleanOp(ClipType.Union, a, b, FillRule.EvenOdd);
}

/** The stretches of open lines that lie inside the area. */
export function linesInside(lines: Paths64, area: LatticeArea): Paths64 {
  const inside: Paths64 = [];
  if (lines.length === 0 || area.length === 0) return inside;
  const clipper = new Clipper64();
  clipper.addOpenSubject(lines);
  clipper.addClip(area);
  clipper.execute(ClipType.Intersection, FillRule.EvenOdd, [], inside);
  return inside;
}

/** Kilometres along an open line. */
export function lengthKm(line: Path64): number {
  const points = line.map(planePoint);
  return points.slice(1).reduce((sum, point, i) => sum + distance(point, points[i] as PlanePoint), 0);
}

/** Open lines as GeoJSON coordinates, each from its western end, and in order from west to east. */
export function toLines(lines: Paths64): Position[][] {
  return lines
    .map((line) => {
      const positions = line.map(position);
      return compare(positions, positions.toReversed()) > 0 ? positions.toReversed() : positions;
    })
    .sort(compare);
}

function planePoint(point: Point64): PlanePoint {
  return toPlane(position(point));
}

function position({ x, y }: Point64): Position {
  return [x / PER_DEGREE, y / PER_DEGREE];
}

/** Square kilometres. */
export function areaKm2(area: LatticeArea): number {
  return Math.abs(area.reduce((sum, ring) => sum + signedKm2(ring), 0));
}

function signedKm2(ring: Path64): number {
  const points = ring.map(planePoint);
  let sum = 0;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] as PlanePoint;
    sum += x1 * y2 - x2 * y1;
  });
  return sum / 2;
}

/** Leaves out parts and holes smaller than `km2`. */
export function withoutSmall(area: LatticeArea, km2: number): LatticeArea {
  return area.filter((ring) => Math.abs(signedKm2(ring)) >= km2);
}

/** True where the point of the plane lies inside the area. */
export function contains(area: LatticeArea, point: PlanePoint): boolean {
  return encloses(area, latticePoint(toPosition(point)));
}

/** True where the lattice point lies inside the area, by the even-odd rule. */
export function encloses(area: LatticeArea, { x, y }: Point64): boolean {
  let inside = false;
  for (const ring of area) {
    ring.forEach((a, i) => {
      const b = ring[(i + 1) % ring.length] as Point64;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    });
  }
  return inside;
}

/** Passes after which a neck that still crosses itself is given up as thinner than the lattice. */
const PASSES = 6;

/**
 * The area's rings, each simple: split where they touch themselves, without parts and holes smaller than `smallest` km²,
 * and with its edges bent through the corners that they all but touch while a neck still crosses itself by a hair.
 */
function validRings(area: LatticeArea, smallest: number): LatticeArea {
  const settle = (rough: LatticeArea) => withoutSmall(splitAtTouches(union(rough)), smallest);
  let rings = settle(area);
  for (let pass = 0; pass < PASSES && crosses(rings); pass++) rings = settle(snapEdges(rings));
  return rings;
}

/**
 * The area as GeoJSON: simple rings, outer ones anticlockwise, holes clockwise (RFC 7946, 3.1.6), each starting at its
 * westernmost point, the parts from west to east, so that equal areas are equal texts. Null for an empty area.
 * @param smallest parts and holes smaller than this, in km², are traces of cutting and are left out
 */
export function toGeometry(area: LatticeArea, smallest = 0): AreaGeometry | null {
  const rings = validRings(area, smallest);
  const shells = rings.filter((ring) => signedKm2(ring) > 0);
  const holes = rings.filter((ring) => signedKm2(ring) < 0);
  const polygons = shells.map((shell) => [
    closedRing(shell, true),
    ...holes
      .filter((hole) => innermost(shells, hole) === shell)
      .map((hole) => closedRing(hole, false))
      .sort(compare),
  ]);
  const [first] = polygons;
  if (!first) return null;
  if (polygons.length === 1) return { type: 'Polygon', coordinates: first };
  return { type: 'MultiPolygon', coordinates: polygons.sort(fromWest) };
}

/** The smallest of the shells around a hole. An edge's middle is asked for, because a corner may lie on the shell. */
function innermost(shells: readonly Path64[], hole: Path64): Path64 | undefined {
  const [a, b] = hole as [Point64, Point64];
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return shells
    .filter((shell) => encloses([shell], middle))
    .sort((one, other) => signedKm2(one) - signedKm2(other))[0];
}

function closedRing(path: Path64, anticlockwise: boolean): Position[] {
  const ring = signedKm2(path) > 0 === anticlockwise ? [...path] : [...path].reverse();
  let start = 0;
  ring.forEach(({ x, y }, i) => {
    const best = ring[start] as Point64;
    if (x < best.x || (x === best.x && y < best.y)) start = i;
  });
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  return turned.map(position);
}

function compare(a: readonly Position[], b: readonly Position[]): number {
  const [x1, y1] = a[0] as Position;
  const [x2, y2] = b[0] as Position;
  return x1 - x2 || y1 - y2;
}

function fromWest(a: Position[][], b: Position[][]): number {
  return compare(a[0] as Position[], b[0] as Position[]);
}

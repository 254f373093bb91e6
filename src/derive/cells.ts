/**
 * Cells: the ground nearer to one site than to any other (Voronoi). Every placed settlement has one, whether named by a
 * claim or not, so that a claim's ground ends where the next village's begins. Cells never change with the day.
 */
import { Delaunay } from 'd3-delaunay';
import type { Id } from '../domain/id.ts';
import { intersection, type LatticeArea, latticeRing } from './lattice.ts';
import type { PlanePoint } from './projection.ts';
import type { Site } from './sites.ts';
import type { Tunables } from './tunables.ts';

export interface Cell {
  /** The places at the cell's site: more than one where places share a position. */
  readonly placeIds: readonly Id[];
  readonly point: PlanePoint;
  /** Russian land nearer to this site than to any other. */
  readonly whole: LatticeArea;
  /** The part within reach of a claim of ground held by Ukraine. */
  readonly near: LatticeArea;
  /** The part within reach of a claim of ground held by Russia, or contested. */
  readonly close: LatticeArea;
}

/** Corners of the polygon that stands for a circle. */
const CORNERS = 24;

/** The cells of `sites` on `land`, within the box `west, south, east, north` of the plane. */
export function cellsOf(
  sites: readonly Site[],
  box: readonly [number, number, number, number],
  land: LatticeArea,
  tunables: Tunables,
): Cell[] {
  const distinct = new Map<string, Site[]>();
  for (const site of sites) {
    const key = site.point.join(' ');
    distinct.set(key, [...(distinct.get(key) ?? []), site]);
  }
  const groups = [...distinct.values()];
  const points = groups.map(([first]) => first?.point as PlanePoint);
  const voronoi = Delaunay.from(
    points,
    ([x]) => x,
    ([, y]) => y,
  ).voronoi([...box]);
  const cells: Cell[] = [];
  groups.forEach((group, index) => {
    const ring = voronoi.cellPolygon(index);
    if (!ring) return;
    const point = points[index] as PlanePoint;
    const whole = intersection([latticeRing(ring.slice(0, -1) as [number, number][])], land);
    cells.push({
      placeIds: group.map(({ placeId }) => placeId),
      point,
      whole,
      near: intersection(whole, [circle(point, tunables.reachHeld)]),
      close: intersection(whole, [circle(point, tunables.reachOther)]),
    });
  });
  return cells;
}

function circle([x, y]: PlanePoint, radius: number): LatticeArea[number] {
  const angles = Array.from({ length: CORNERS }, (_, i) => (2 * Math.PI * i) / CORNERS);
  return latticeRing(angles.map((angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]));
}

/**
 * Cells: the ground nearer to one named place than to any other (Voronoi). What a claim itself speaks for is less: it ends
 * where the next village's ground begins, whether or not a claim ever named that village. Cells never change with the day.
 */
import { Delaunay } from 'd3-delaunay';
import type { Id } from '../domain/id.ts';
import { Cutter } from './cutter.ts';
import { intersection, type LatticeArea, latticeRing } from './lattice.ts';
import type { PlanePoint } from './projection.ts';
import type { Site } from './sites.ts';
import type { Tunables } from './tunables.ts';

export interface Cell {
  /** The named places at the cell's site: more than one where places share a position. */
  readonly placeIds: readonly Id[];
  readonly point: PlanePoint;
  /** Russian land nearer to this site than to any other site of a named place. */
  readonly whole: LatticeArea;
  /** The part nearer to it than to any other settlement, within reach of a claim that Ukraine holds the place. */
  readonly near: LatticeArea;
  /** The same within reach of a claim that Russia holds it, or that it is contested. */
  readonly close: LatticeArea;
  /** Which other cells, by their place in the list, have no settlement between them and this one. */
  readonly beside: readonly number[];
}

/** Corners of the polygon that stands for a circle. */
const CORNERS = 24;

/** A rectangle of the plane: west, south, east, north. */
export type Box = readonly [number, number, number, number];

/** The cells of the `named` sites among all `sites`, on `land` and within the box. */
export function cellsOf(
  sites: readonly Site[],
  named: ReadonlySet<Id>,
  box: Box,
  land: LatticeArea,
  tunables: Tunables,
): Cell[] {
  const wholes = voronoi(
    sites.filter(({ placeId }) => named.has(placeId)),
    box,
  );
  const tiles = voronoi(sites, box);
  const keys = [...wholes.keys()];
  const indices = new Map(keys.map((key, index) => [key, index]));
  const onLand = (of: ReadonlyMap<string, Tile>) =>
    new Cutter(keys.map((key) => [of.get(key)?.ring ?? []])).cut(land);
  const wholesOnLand = onLand(wholes);
  const tilesOnLand = onLand(tiles);
  return [...wholes].map(([key, { point, placeIds }], index) => {
    const tile = tilesOnLand[index] ?? [];
    return {
      placeIds,
      point,
      whole: wholesOnLand[index] ?? [],
      near: intersection(tile, [circle(point, tunables.reachHeld)]),
      close: intersection(tile, [circle(point, tunables.reachOther)]),
      beside: (tiles.get(key)?.beside ?? []).flatMap((other) => indices.get(other) ?? []),
    };
  });
}

interface Tile {
  readonly point: PlanePoint;
  readonly placeIds: readonly Id[];
  readonly ring: LatticeArea[number];
  /** The keys of the tiles that share an edge with it, in a fixed order. */
  readonly beside: readonly string[];
}

/** Voronoi tiles by position. */
function voronoi(sites: readonly Site[], box: Box): Map<string, Tile> {
  const placeIds = new Map<string, Id[]>();
  for (const { point, placeId } of sites) {
    const key = point.join(' ');
    placeIds.set(key, [...(placeIds.get(key) ?? []), placeId]);
  }
  const keys = [...placeIds.keys()];
  const points = keys.map((key) => key.split(' ').map(Number) as [number, number]);
  const triangles = Delaunay.from(points);
  const diagram = triangles.voronoi([...box]);
  const tiles = new Map<string, Tile>();
  points.forEach((point, index) => {
    const ring = diagram.cellPolygon(index);
    const key = point.join(' ');
    if (!ring) return;
    tiles.set(key, {
      point,
      placeIds: placeIds.get(key) ?? [],
      ring: latticeRing(ring.slice(0, -1) as [number, number][]),
      beside: [...triangles.neighbors(index)].map((other) => keys[other] as string).sort(),
    });
  });
  return tiles;
}

/** A circle of the radius, in kilometres, around the point. */
export function circle([x, y]: PlanePoint, radius: number): LatticeArea[number] {
  const angles = Array.from({ length: CORNERS }, (_, i) => (2 * Math.PI * i) / CORNERS);
  return latticeRing(angles.map((angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]));
}

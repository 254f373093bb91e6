/**
 * Pieces: a day's shapes cut along the cells, so that every piece of ground carries the claims that it rests on. The pieces
 * of the held ground, with the contested ones inside it, fill the contour and never overlap.
 */
import type { Basis, Holder } from '../domain/claim.ts';
import type { AreaGeometry, Evidence, Rule } from '../domain/control.ts';
import type { Id } from '../domain/id.ts';
import type { Cell } from './cells.ts';
import { type Ground, strongestBasis } from './grounds.ts';
import { areaKm2, contains, difference, intersection, type LatticeArea, toGeometry } from './lattice.ts';
import { distance, type PlanePoint } from './projection.ts';
import type { Tunables } from './tunables.ts';

export interface Piece {
  /** Holder, rule and place: what the piece is, whatever its outline. */
  readonly key: string;
  readonly holder: Holder;
  readonly evidence: Evidence;
  readonly rule: Rule;
  readonly claimIds: readonly Id[];
  readonly basis: Basis;
  readonly geometry: AreaGeometry;
  readonly areaKm2: number;
}

/** A cell with the day's parts of it: where Ukraine is the likelier holder, and the band of doubt. */
export interface CutCell {
  readonly cell: Cell;
  readonly held: LatticeArea;
  readonly doubtful: LatticeArea;
}

/** What a day is drawn from. */
export interface Drawing {
  readonly cells: readonly CutCell[];
  readonly groundOf: ReadonlyMap<Id, Ground>;
  readonly corridors: readonly PlanePoint[];
  readonly basisOf: ReadonlyMap<Id, Basis>;
}

interface Held {
  readonly point: PlanePoint;
  readonly claimIds: readonly Id[];
}

/** A ring smaller than this, in square kilometres, is an artefact of cutting and would not be seen. */
const SLIVER = 0.05;
/** How many neighbours a piece between places leans on; its edge leans on the nearest. */
const NEIGHBOURS = 2;

export function piecesOf(drawing: Drawing, tunables: Tunables): Piece[] {
  const { cells, groundOf, basisOf } = drawing;
  const heldPlaces = cells.flatMap(({ cell }): Held[] => {
    const ground = groundOfCell(cell, groundOf);
    return ground?.kind === 'held' ? [{ point: cell.point, claimIds: ground.firstClaimIds }] : [];
  });
  const pieces: Piece[] = [];
  const add = (
    cell: Cell,
    holder: Holder,
    evidence: Evidence,
    rule: Rule,
    claimIds: readonly Id[],
    area: LatticeArea,
  ) => {
    const size = areaKm2(area);
    const geometry = claimIds.length ? toGeometry(area, SLIVER) : null;
    if (!geometry) return;
    const key = `${holder}-${rule}-${cell.placeIds[0]}`;
    const basis = strongestBasis(claimIds, basisOf);
    pieces.push({
      key,
      holder,
      evidence,
      rule,
      claimIds,
      basis,
      geometry,
      areaKm2: Math.round(size * 10) / 10,
    });
  };

  for (const { cell, held, doubtful } of cells) {
    const ground = groundOfCell(cell, groundOf);
    const contested = ground?.kind === 'contested' ? cell.close : [];
    if (ground?.kind === 'contested') add(cell, 'contested', 'reported', 'named', ground.claimIds, contested);
    if (ground?.kind === 'russian') {
      add(cell, 'russia', 'reported', 'named', ground.claimIds, difference(cell.close, held));
    }
    const rest = difference(held, contested);
    const split = ground?.kind === 'held' ? splitCell(rest, cell, tunables) : { near: [], far: rest };
    if (ground?.kind === 'held') {
      const evidence = ground.rule === 'named' ? 'reported' : 'inferred';
      add(cell, 'ukraine', evidence, ground.rule, ground.claimIds, split.near);
    }
    const neighbours = nearest(cell.point, heldPlaces);
    const leanOn = [...new Set(neighbours.flatMap(({ claimIds }) => claimIds))].sort();
    const edgeOf = neighbours[0]?.claimIds ?? [];
    const joined = drawing.corridors.some((point) => contains(split.far, point));
    add(cell, 'ukraine', 'inferred', joined ? 'corridor' : 'between', leanOn, split.far);
    add(cell, 'ukraine', 'band', 'edge', edgeOf, difference(doubtful, contested));
  }
  return pieces;
}

/** Where places share a site, the one with the most to say speaks. */
export function groundOfCell(cell: Cell, groundOf: ReadonlyMap<Id, Ground>): Ground | undefined {
  const grounds = cell.placeIds.flatMap((placeId) => groundOf.get(placeId) ?? []);
  return grounds.find(({ kind }) => kind !== 'silent') ?? grounds[0];
}

/** The part of the cell that the claim speaks for, and the rest, unless that is too small to stand alone. */
function splitCell(
  area: LatticeArea,
  cell: Cell,
  tunables: Tunables,
): { near: LatticeArea; far: LatticeArea } {
  const far = difference(area, cell.near);
  if (areaKm2(far) < tunables.smallestPiece) return { near: area, far: [] };
  return { near: intersection(area, cell.near), far };
}

function nearest(point: PlanePoint, held: readonly Held[]): Held[] {
  return held.toSorted((a, b) => distance(a.point, point) - distance(b.point, point)).slice(0, NEIGHBOURS);
}

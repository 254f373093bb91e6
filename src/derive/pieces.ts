/**
 * Pieces: a day's shapes cut along the cells, so that every piece of ground carries the claims that it rests on. The pieces
 * of the held ground, with the contested ones inside it, fill the contour and never overlap.
 */
import type { Basis, Holder } from '../domain/claim.ts';
import type { AreaGeometry, Evidence, Rule } from '../domain/control.ts';
import type { Id } from '../domain/id.ts';
import type { Cell } from './cells.ts';
import { type Ground, strongestBasis } from './grounds.ts';
import {
  apartKm2,
  areaKm2,
  contains,
  difference,
  intersection,
  type LatticeArea,
  latticeArea,
  toGeometry,
  withoutSmall,
} from './lattice.ts';
import { distance, type PlanePoint } from './projection.ts';
import { OnceHeld, type RussianGround, russianGround } from './retaken.ts';
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
export interface DayGrounds {
  readonly cells: readonly CutCell[];
  readonly groundOf: ReadonlyMap<Id, Ground>;
  readonly corridors: readonly PlanePoint[];
  readonly basisOf: ReadonlyMap<Id, Basis>;
}

/** A place that one side is reported to hold. */
interface HeldPlace {
  readonly point: PlanePoint;
  readonly claimIds: readonly Id[];
}

/** A ring smaller than this, in square kilometres, is an artefact of cutting and would not be seen. */
const SLIVER = 0.05;
/** How many neighbours a piece between places leans on; its edge leans on the nearest. */
const NEIGHBOURS = 2;

/** What the pieces of one cell depend on, and what they came to. */
interface Made {
  readonly held: LatticeArea;
  readonly doubtful: LatticeArea;
  /** The ground and the claims of the places around it, as one text. */
  readonly words: string;
  readonly far: LatticeArea;
  readonly joined: boolean;
  readonly pieces: readonly Piece[];
}

/** Makes the pieces of day after day; a cell of which nothing has changed keeps its pieces. */
export class PieceMaker {
  readonly #tunables: Tunables;
  readonly #made = new Map<Cell, Made>();
  readonly #bands = new Map<Cell, LatticeArea>();
  readonly #onceHeld = new OnceHeld();

  constructor(tunables: Tunables) {
    this.#tunables = tunables;
  }

  piecesOf({ cells, groundOf, corridors, basisOf }: DayGrounds): Piece[] {
    const heldPlaces: HeldPlace[] = [];
    const russianPlaces: HeldPlace[] = [];
    for (const { cell } of cells) {
      const ground = groundOfCell(cell, groundOf);
      const { point } = cell;
      if (ground?.kind === 'held') heldPlaces.push({ point, claimIds: ground.firstClaimIds });
      if (ground?.kind === 'russian') russianPlaces.push({ point, claimIds: ground.claimIds });
    }
    return cells.flatMap((cut) => {
      const { cell, held, doubtful } = cut;
      const ground = groundOfCell(cell, groundOf);
      const neighbours = nearest(cell.point, heldPlaces);
      const russian = russianGround(cell, held, this.#onceHeld.upTo(cell, held), ground);
      const retakenBy =
        russian.inferred.length > 0 ? claimsBehind(ground, nearest(cell.point, russianPlaces)) : [];
      const words = JSON.stringify([ground, neighbours.map(({ claimIds }) => claimIds), retakenBy]);
      const before = this.#made.get(cell);
      const same = before?.held === held && before.doubtful === doubtful && before.words === words;
      const far = same ? before.far : farPart(cut, ground, this.#tunables);
      const joined = corridors.some((point) => contains(far, point));
      if (same && before.joined === joined) return before.pieces;
      const band = this.#band(cell, difference(doubtful, contestedPart(cell, ground)));
      const pieces = piecesOfCell(
        { cell, held, doubtful: band },
        { ...russian, retakenBy },
        ground,
        neighbours,
        joined,
        basisOf,
        this.#tunables,
      );
      this.#made.set(cell, { held, doubtful, words, far, joined, pieces });
      return pieces;
    });
  }

  /** The piece of the band that stands in a cell. */
  #band(cell: Cell, fresh: LatticeArea): LatticeArea {
    const standing = this.#bands.get(cell);
    const isMuch = areaKm2(fresh) * this.#tunables.bandChange;
    if (standing && fresh.length > 0 && apartKm2(standing, fresh) <= isMuch) return standing;
    this.#bands.set(cell, fresh);
    return fresh;
  }
}

function contestedPart(cell: Cell, ground: Ground | undefined): LatticeArea {
  return ground?.kind === 'contested' ? cell.close : [];
}

/** The held ground of a cell: what its claim speaks for, and the rest. */
function split({ cell, held }: CutCell, ground: Ground | undefined, tunables: Tunables) {
  const rest = difference(held, contestedPart(cell, ground));
  return ground?.kind === 'held' ? splitCell(rest, cell, tunables) : { near: [], far: rest };
}

function farPart(cut: CutCell, ground: Ground | undefined, tunables: Tunables): LatticeArea {
  return split(cut, ground, tunables).far;
}

function piecesOfCell(
  cut: CutCell,
  russian: RussianGround & { readonly retakenBy: readonly Id[] },
  ground: Ground | undefined,
  neighbours: readonly HeldPlace[],
  joined: boolean,
  basisOf: ReadonlyMap<Id, Basis>,
  tunables: Tunables,
): Piece[] {
  const { cell, doubtful } = cut;
  const pieces: Piece[] = [];
  const add = (
    holder: Holder,
    evidence: Evidence,
    rule: Rule,
    claimIds: readonly Id[],
    area: LatticeArea,
  ) => {
    const geometry = claimIds.length ? toGeometry(area, SLIVER) : null;
    if (!geometry) return;
    const size = Math.round(areaKm2(latticeArea(geometry)) * 10) / 10;
    const key = `${holder}-${rule}-${cell.placeIds[0]}`;
    const basis = strongestBasis(claimIds, basisOf);
    pieces.push({ key, holder, evidence, rule, claimIds, basis, geometry, areaKm2: size });
  };
  const contested = contestedPart(cell, ground);
  if (ground?.kind === 'contested') add('contested', 'reported', 'named', ground.claimIds, contested);
  if (ground?.kind === 'russian') add('russia', 'reported', 'named', ground.claimIds, russian.reported);
  add(
    'russia',
    'inferred',
    'retaken',
    russian.retakenBy,
    withoutSmall(russian.inferred, tunables.smallestPiece),
  );
  const { near, far } = split(cut, ground, tunables);
  if (ground?.kind === 'held') {
    add('ukraine', ground.rule === 'named' ? 'reported' : 'inferred', ground.rule, ground.claimIds, near);
  }
  const leanOn = claimsOf(neighbours);
  add('ukraine', 'inferred', joined ? 'corridor' : 'between', leanOn, far);
  add('ukraine', 'band', 'edge', neighbours[0]?.claimIds ?? [], doubtful);
  return pieces;
}

/** The claims of the place itself where it is Russia's, else those of the nearest places that are. */
function claimsBehind(ground: Ground | undefined, around: readonly HeldPlace[]): readonly Id[] {
  return ground?.kind === 'russian' ? ground.claimIds : claimsOf(around);
}

function claimsOf(places: readonly HeldPlace[]): Id[] {
  return [...new Set(places.flatMap(({ claimIds }) => claimIds))].sort();
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

function nearest(point: PlanePoint, held: readonly HeldPlace[]): HeldPlace[] {
  return held.toSorted((a, b) => distance(a.point, point) - distance(b.point, point)).slice(0, NEIGHBOURS);
}

/**
 * The line of contact: the stretches of the outline of held ground that run between neighbouring places, the one reported
 * held by Ukraine, the other reported held by Russia or contested, within reach of both claims. Where either side is only
 * inferred there is an edge, but no line. A settlement between the two that nobody names interrupts it.
 */
import type { Path64, Point64 } from 'clipper2-ts';
import type { Id } from '../domain/id.ts';
import type { Position } from '../domain/place.ts';
import { type Cell, circle } from './cells.ts';
import type { Ground } from './grounds.ts';
import {
  difference,
  intersection,
  type LatticeArea,
  lengthKm,
  linesInside,
  toLines,
  union,
} from './lattice.ts';
import { groundOfCell } from './pieces.ts';
import { distance } from './projection.ts';
import type { Tunables } from './tunables.ts';

export interface ContactStretch {
  /** The place in whose ground it runs. */
  readonly key: string;
  readonly lines: Position[][];
  readonly ukraine: readonly Id[];
  readonly facing: readonly Id[];
}

/** A stretch shorter than this, in kilometres, is a trace of cutting. */
const SHORTEST = 0.3;

type Side = 'ukraine' | 'facing' | null;

function sideOf(ground: Ground | undefined): Side {
  switch (ground?.kind) {
    case 'held':
      return ground.rule === 'named' ? 'ukraine' : null;
    case 'russian':
    case 'contested':
      return 'facing';
    default:
      return null;
  }
}

/** Finds the line of contact of one drawing, day after day. */
export class ContactFinder {
  readonly #cells: readonly Cell[];
  readonly #onBorder: ReadonlySet<string>;
  readonly #reach: number;
  /** The ground of one cell that lies within reach of another, by the two. */
  readonly #within = new Map<string, LatticeArea>();

  /** @param land what held ground is clipped to: its edge is the border, and no line of contact */
  constructor(cells: readonly Cell[], land: LatticeArea, tunables: Tunables) {
    this.#cells = cells;
    this.#onBorder = new Set(land.flat().map(({ x, y }) => `${x} ${y}`));
    this.#reach = tunables.reachHeld;
  }

  /** The line on a day with this held ground, and what is said of the cells. */
  find(held: LatticeArea, groundOf: ReadonlyMap<Id, Ground>): ContactStretch[] {
    const grounds = this.#cells.map((cell) => groundOfCell(cell, groundOf));
    const sides = grounds.map(sideOf);
    const contested = this.#cells.flatMap((cell, i) => (grounds[i]?.kind === 'contested' ? cell.close : []));
    const runs = this.#runs(difference(held, union(contested)));
    return this.#cells.flatMap((cell, i): ContactStretch[] => {
      const side = sides[i];
      const opposing = cell.beside.filter((j) => side && sides[j] && sides[j] !== side && this.#near(i, j));
      if (!side || opposing.length === 0) return [];
      const region = opposing.reduce<LatticeArea>((area, j) => union(area, this.#ground(i, j)), []);
      const lines = linesInside(runs, region).filter((line) => lengthKm(line) >= SHORTEST);
      if (lines.length === 0) return [];
      const idsOf = (cells: readonly number[]) =>
        [...new Set(cells.flatMap((j) => grounds[j]?.claimIds ?? []))].sort();
      const [ukraine, facing] = side === 'ukraine' ? [[i], opposing] : [opposing, [i]];
      return [
        {
          key: cell.placeIds[0] ?? '',
          lines: toLines(lines),
          ukraine: idsOf(ukraine),
          facing: idsOf(facing),
        },
      ];
    });
  }

  #near(i: number, j: number): boolean {
    const [a, b] = [this.#cells[i] as Cell, this.#cells[j] as Cell];
    return distance(a.point, b.point) < 2 * this.#reach;
  }

  #ground(i: number, j: number): LatticeArea {
    const key = `${i} ${j}`;
    const known = this.#within.get(key);
    if (known) return known;
    const [cell, other] = [this.#cells[i] as Cell, this.#cells[j] as Cell];
    const ground = intersection(cell.near, [circle(other.point, this.#reach)]);
    this.#within.set(key, ground);
    return ground;
  }

  /** The outline without the border, as open lines. */
  #runs(area: LatticeArea): Path64[] {
    const isOnBorder = ({ x, y }: Point64) => this.#onBorder.has(`${x} ${y}`);
    return area.flatMap((ring) => {
      const runs: Path64[] = [];
      let run: Path64 = [];
      for (const point of [...ring, ring[0] as Point64]) {
        if (isOnBorder(point)) {
          if (run.length > 1) runs.push(run);
          run = [];
        } else run.push(point);
      }
      if (run.length > 1) runs.push(run);
      return runs;
    });
  }
}

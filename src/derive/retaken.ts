/**
 * Retaken ground: what Ukraine held of a cell on any day before and holds nothing of any more. A report that Russia holds
 * the village speaks for as much of it as a report of its capture did. The rest is inferred, like ground between held places.
 */
import type { Cell } from './cells.ts';
import type { Ground } from './grounds.ts';
import { contains, difference, intersection, type LatticeArea, union } from './lattice.ts';

/** Keeps, day after day, what was held of each cell so far. */
export class OnceHeld {
  readonly #seen = new Map<Cell, { readonly held: LatticeArea; readonly once: LatticeArea }>();

  /** All that was held of the cell up to a day on which `held` is. */
  upTo(cell: Cell, held: LatticeArea): LatticeArea {
    const seen = this.#seen.get(cell);
    if (seen?.held === held) return seen.once;
    const once = seen ? union(seen.once, held) : held;
    this.#seen.set(cell, { held, once });
    return once;
  }
}

export interface RussianGround {
  /** What a report that Russia holds the place speaks for. */
  readonly reported: LatticeArea;
  /** Retaken ground that no report of the place speaks for. */
  readonly inferred: LatticeArea;
}

/** What of a cell is Russia's, by a report of its place or by what was held before. */
export function russianGround(
  cell: Cell,
  held: LatticeArea,
  once: LatticeArea,
  ground: Ground | undefined,
): RussianGround {
  const isGivenUp = held.length === 0 && ground?.kind !== 'held' && ground?.kind !== 'contested';
  const retaken = isGivenUp ? once : [];
  if (ground?.kind !== 'russian') return { reported: [], inferred: retaken };
  const reported = contains(retaken, cell.point)
    ? intersection(retaken, cell.near)
    : difference(cell.close, held);
  return { reported, inferred: difference(retaken, reported) };
}

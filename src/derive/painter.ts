/**
 * The painter keeps the shapes of one lens up to date from day to day. A new field is computed only when a place's value
 * has moved enough, and taken over only where it differs enough from what is drawn, so that ground without news stands still.
 */
import type { Id } from '../domain/id.ts';
import type { DataRecord } from '../domain/record.ts';
import type { PlaceBelief } from './belief.ts';
import type { BorderIndex } from './border-index.ts';
import { FieldSolver, meanByDepth } from './field.ts';
import type { Grid } from './grid.ts';
import type { LatticeArea } from './lattice.ts';
import { type Pin, pinPlaces } from './pins.ts';
import { type FieldPoint, fieldPoints } from './points.ts';
import type { PlanePoint } from './projection.ts';
import { shapeOf } from './shape.ts';
import type { Site } from './sites.ts';
import type { Span } from './timeline.ts';
import type { Tunables } from './tunables.ts';

/** The shapes that stand on a day. */
export interface Paint {
  /** Rises whenever the shapes change. */
  readonly version: number;
  readonly held: LatticeArea;
  readonly heldOrDoubtful: LatticeArea;
  readonly corridors: readonly PlanePoint[];
}

export class FieldPainter {
  readonly #sites: readonly Site[];
  readonly #believed: ReadonlyMap<Id, PlaceBelief>;
  readonly #silent: ReadonlySet<Id>;
  readonly #grid: Grid;
  readonly #land: LatticeArea;
  readonly #border: BorderIndex;
  readonly #span: Span;
  readonly #tunables: Tunables;
  readonly #solvers: { readonly long: FieldSolver; readonly short: FieldSolver };
  readonly #values = new Map<Id, number>();
  #field: Float64Array | null = null;
  #paint: Paint = { version: 0, held: [], heldOrDoubtful: [], corridors: [] };

  constructor(
    record: DataRecord,
    sites: readonly Site[],
    believed: ReadonlyMap<Id, PlaceBelief>,
    grid: Grid,
    land: LatticeArea,
    border: BorderIndex,
    span: Span,
    tunables: Tunables,
  ) {
    const named = new Set(record.claims.flatMap((claim) => (claim.kind === 'control' ? claim.placeIds : [])));
    this.#silent = new Set(
      sites.flatMap(({ placeId, settled }) => (settled && !named.has(placeId) ? placeId : [])),
    );
    this.#sites = sites;
    this.#believed = believed;
    this.#grid = grid;
    this.#land = land;
    this.#border = border;
    this.#span = span;
    this.#tunables = tunables;
    const mean = meanByDepth(border, tunables.meanSlope);
    this.#solvers = {
      long: new FieldSolver(grid, tunables.length, mean),
      short: new FieldSolver(grid, tunables.shortLength, mean),
    };
  }

  /** The shapes of `day` (days since 1970-01-01); days must be asked for in order. */
  paint(day: number): Paint {
    if (!this.#moved(day)) return this.#paint;
    const points = fieldPoints(this.#sites, this.#values, this.#silent, this.#border, this.#tunables);
    const fresh = this.#solve(points);
    this.#field = this.#field ? takeOver(this.#field, fresh, this.#tunables.fieldChange) : fresh;
    const { bandHalfWidth } = this.#tunables;
    this.#paint = {
      version: this.#paint.version + 1,
      held: shapeOf(this.#field, this.#grid, 0, this.#land, this.#tunables),
      heldOrDoubtful: shapeOf(this.#field, this.#grid, -bandHalfWidth, this.#land, this.#tunables),
      corridors: points.filter(({ kind }) => kind === 'corridor').map(({ point }) => point),
    };
    return this.#paint;
  }

  /** Takes over all values of the day where any has moved enough; true where it has. */
  #moved(day: number): boolean {
    const { keyframeChange } = this.#tunables;
    const values = [...this.#believed].map(([placeId, { ukraine }]): [Id, number] => [
      placeId,
      2 * (ukraine[Math.min(day - this.#span.first, ukraine.length - 1)] ?? 0) - 1,
    ]);
    const moved = values.some(([placeId, value]) => {
      const before = this.#values.get(placeId);
      return before === undefined || Math.abs(value - before) >= keyframeChange || value > 0 !== before > 0;
    });
    if (moved) for (const [placeId, value] of values) this.#values.set(placeId, value);
    return moved;
  }

  #solve(points: readonly FieldPoint[]): Float64Array {
    const pins = this.#pins();
    const solved = (solver: FieldSolver) => {
      const field = solver.evaluate(points);
      pinPlaces(field, this.#grid, pins, this.#tunables);
      return field;
    };
    const field = solved(this.#solvers.long);
    const cells = field.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
    return cells * this.#grid.step ** 2 < this.#tunables.smallArea ? solved(this.#solvers.short) : field;
  }

  #pins(): Pin[] {
    return this.#sites.flatMap(({ placeId, point }): Pin[] => {
      const side = sideOf(this.#values.get(placeId) ?? 0, this.#tunables.pinFrom);
      return side === 0 ? [] : [{ point, side }];
    });
  }
}

function sideOf(value: number, from: number): -1 | 0 | 1 {
  return Math.abs(value) < from ? 0 : value > 0 ? 1 : -1;
}

/** The old field, moved to the fresh one where the two differ by more than `least`; half way there it starts to move. */
function takeOver(old: Float64Array, fresh: Float64Array, least: number): Float64Array {
  return Float64Array.from(old, (value, i) => {
    const change = (fresh[i] as number) - value;
    const share = Math.min(1, Math.max(0, Math.abs(change) / least - 1));
    return value + change * share;
  });
}

/** The painter keeps the shapes of one lens up to date from day to day. */
import type { Id } from '../domain/id.ts';
import type { BorderIndex } from './border-index.ts';
import type { PlaceEvent } from './events.ts';
import { FieldSolver, meanByDepth, meanOn } from './field.ts';
import type { Grid } from './grid.ts';
import { difference, type LatticeArea } from './lattice.ts';
import type { Seen } from './outlook.ts';
import { type Pin, pinPlaces, valueAt } from './pins.ts';
import { type FieldPoint, fieldPoints } from './points.ts';
import type { PlanePoint } from './projection.ts';
import { renewed } from './renewal.ts';
import { shapeOf } from './shape.ts';
import type { Site } from './sites.ts';
import type { Span } from './timeline.ts';
import type { Tunables } from './tunables.ts';

/** The shapes that stand on a day. */
export interface Paint {
  /** Rises whenever the shapes change. */
  readonly version: number;
  /** Where Ukraine is the likelier holder. */
  readonly held: LatticeArea;
  /** The ground on both sides of that shape's edge where either may hold. */
  readonly doubtful: LatticeArea;
  readonly corridors: readonly PlanePoint[];
}

/** A field, and what it was computed from. */
interface Solved {
  readonly silent: Seen['silent'];
  readonly points: readonly FieldPoint[];
  readonly pins: readonly Pin[];
  readonly field: Float64Array;
}

export class FieldPainter {
  readonly #sites: readonly Site[];
  readonly #grid: Grid;
  readonly #land: LatticeArea;
  readonly #border: BorderIndex;
  readonly #span: Span;
  readonly #tunables: Tunables;
  readonly #solvers: { readonly long: FieldSolver; readonly short: FieldSolver };
  readonly #values = new Map<Id, number>();
  #last: Solved | null = null;
  #pinned = new Map<Id, Pin['side']>();
  #drawn: Float64Array | null = null;
  #drawnOn = Number.NEGATIVE_INFINITY;
  #late = false;
  #paint: Paint = { version: 0, held: [], doubtful: [], corridors: [] };

  constructor(
    sites: readonly Site[],
    grid: Grid,
    land: LatticeArea,
    border: BorderIndex,
    span: Span,
    tunables: Tunables,
  ) {
    this.#sites = sites;
    this.#grid = grid;
    this.#land = land;
    this.#border = border;
    this.#span = span;
    this.#tunables = tunables;
    const mean = meanByDepth(border, tunables.meanSlope);
    const meanField = meanOn(grid, mean);
    this.#solvers = {
      long: new FieldSolver(grid, tunables.length, mean, meanField),
      short: new FieldSolver(grid, tunables.shortLength, mean, meanField),
    };
  }

  /** The shapes of `day` (days since 1970-01-01) from what is seen on it; days must be asked for in order. */
  paint(day: number, { believed, silent }: Seen): Paint {
    const moved = this.#moved(day, believed);
    if (!moved && !this.#late) return this.#paint;
    const { points, pins, field: fresh } = this.#solved(day, { believed, silent }, moved);
    const turned = this.#turned(pins);
    // A shape that has just been drawn stands for some days, unless a place has turned.
    this.#late = turned.length === 0 && day - this.#drawnOn < this.#tunables.standDays;
    if (this.#late) return this.#paint;
    this.#pinned = new Map(pins.map(({ placeId, side }) => [placeId, side]));
    const field = this.#drawn ? renewed(this.#drawn, fresh, this.#grid, this.#tunables.shift, turned) : fresh;
    if (field === this.#drawn) return this.#paint;
    this.#drawn = field;
    this.#drawnOn = day;
    const corridors = points.filter(({ kind }) => kind === 'corridor').map(({ point }) => point);
    this.#paint = { version: this.#paint.version + 1, ...this.#shapes(field), corridors };
    return this.#paint;
  }

  #shapes(field: Float64Array): Pick<Paint, 'held' | 'doubtful'> {
    const { bandHalfWidth, bandDetail, detail, smallestPart } = this.#tunables;
    const shape = (threshold: number, finest: number) =>
      shapeOf(field, this.#grid, threshold, this.#land, finest, smallestPart);
    return {
      held: shape(0, detail),
      // The band is soft and needs no detail.
      doubtful: difference(shape(-bandHalfWidth, bandDetail), shape(bandHalfWidth, bandDetail)),
    };
  }

  /** Notes the day's values; true where any has moved enough since a field was last computed. */
  #moved(day: number, believed: Seen['believed']): boolean {
    const values = [...believed].map(([placeId, { ukraine }]): [Id, number] => [
      placeId,
      2 * (ukraine[Math.min(day - this.#span.first, ukraine.length - 1)] ?? 0) - 1,
    ]);
    const moved = values.some(
      ([placeId, value]) => Math.abs(value - (this.#values.get(placeId) ?? 9)) >= this.#tunables.valueChange,
    );
    if (moved) for (const [placeId, value] of values) this.#values.set(placeId, value);
    return moved;
  }

  /** The places that have become sure of their side since the last field and are drawn on the other one, or hardly on theirs. */
  #turned(pins: readonly Pin[]): PlanePoint[] {
    const drawn = this.#drawn;
    if (!drawn) return [];
    return pins.flatMap(({ placeId, side, point }) =>
      this.#pinned.get(placeId) !== side &&
      side * valueAt(drawn, this.#grid, point) < this.#tunables.pinMargin
        ? [point]
        : [],
    );
  }

  /** The field of the values noted last; computed once for as long as they and the silent places stay the same. */
  #solved(day: number, { believed, silent }: Seen, moved: boolean): Solved {
    if (!this.#last || moved || this.#last.silent !== silent) {
      const points = fieldPoints(this.#sites, this.#values, silent, this.#border, this.#tunables);
      const pins = this.#pins(day, believed);
      this.#last = { silent, points, pins, field: this.#solve(points, pins) };
    }
    return this.#last;
  }

  #solve(points: readonly FieldPoint[], pins: readonly Pin[]): Float64Array {
    const solved = (solver: FieldSolver) => {
      const field = solver.evaluate(points).map((value) => value - this.#tunables.burden);
      pinPlaces(field, this.#grid, pins, this.#tunables);
      return field;
    };
    const field = solved(this.#solvers.long);
    const cells = field.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
    return cells * this.#grid.step ** 2 < this.#tunables.smallArea ? solved(this.#solvers.short) : field;
  }

  #pins(day: number, believed: Seen['believed']): Pin[] {
    const { pinFrom, pinOtherDays } = this.#tunables;
    return this.#sites.flatMap(({ placeId, point }): Pin[] => {
      const side = sideOf(this.#values.get(placeId) ?? 0, pinFrom);
      if (side === 0) return [];
      const recent = side > 0 || daysToReport(believed.get(placeId)?.events ?? [], day) <= pinOtherDays;
      return recent ? [{ placeId, point, side }] : [];
    });
  }
}

/** Days from `day` to the nearest report, earlier or later. */
function daysToReport(events: readonly PlaceEvent[], day: number): number {
  return Math.min(...events.map(({ from, through }) => Math.max(from - day, day - through, 0)));
}

function sideOf(value: number, from: number): -1 | 0 | 1 {
  return Math.abs(value) < from ? 0 : value > 0 ? 1 : -1;
}

/**
 * Claims → control areas: who is reported, or by a stated rule inferred, to hold which ground on which days, and on which
 * claims each piece rests. `docs/method.md` explains the method. Pure and deterministic: equal records, in whatever
 * order, give equal bytes.
 */
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import type { Drawn } from '../domain/drawn.ts';
import type { Id } from '../domain/id.ts';
import type { Drawing } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import { type PlaceBelief, spanOf } from './belief.ts';
import { indexBorder, russianLand } from './border-index.ts';
import { type Box, cellsOf } from './cells.ts';
import { ContactFinder, type ContactStretch } from './contact.ts';
import { Cutter } from './cutter.ts';
import { type Grid, gridAround } from './grid.ts';
import { type Ground, groundOn } from './grounds.ts';
import { IntervalCollector } from './intervals.ts';
import { intersection, type LatticeArea, latticeArea, latticeRing } from './lattice.ts';
import { asKnownThen, inRetrospect } from './outlook.ts';
import { FieldPainter } from './painter.ts';
import { type Piece, PieceMaker } from './pieces.ts';
import { sitesOf } from './sites.ts';
import { TUNABLES, type Tunables } from './tunables.ts';

/** Kilometres of land kept around the box: a straight line of the plane bends by less on the globe. */
const AROUND = 5;

export interface DeriveOptions {
  readonly tunables?: Tunables;
  /** Called after each day, with the days done and all days. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** All control areas of a drawing and its line of contact. */
export function derive(
  record: DataRecord,
  drawing: Drawing,
  { tunables = TUNABLES, onProgress }: DeriveOptions = {},
): Drawn {
  const sites = sitesOf(record.places);
  const span = spanOf(record, tunables);
  const outlook =
    drawing === 'known'
      ? asKnownThen(record, sites, span, tunables)
      : inRetrospect(record, drawing, sites, span, tunables);
  const named = sites.filter(({ placeId }) => outlook.named.has(placeId));
  if (named.length === 0) return collections([], []);
  const grid = gridAround(
    named.map(({ point }) => point),
    tunables.gridStep,
    tunables.gridMargin,
  );
  const box = boxOf(grid, tunables.reachHeld);
  const land = landWithin(latticeArea(russianLand(record.border)), box);
  const cells = cellsOf(sites, outlook.named, box, land, tunables);
  const painter = new FieldPainter(sites, grid, land, indexBorder(record.border), span, tunables);
  const basisOf = new Map(record.claims.map(({ id, basis }) => [id, basis]));
  const pieceMaker = new PieceMaker(tunables);
  const contactFinder = new ContactFinder(cells, land, tunables);
  const areas = new IntervalCollector(areaFeature(tunables.bandProbability));
  const stretches = new IntervalCollector(contactFeature);
  const wholes = cells.map(({ whole }) => whole);
  const heldCutter = new Cutter(wholes);
  const doubtCutter = new Cutter(wholes);
  let before = '';
  // Beyond the end nothing is learnt; a shape that stood too short to be renewed then may still be.
  const last = span.end + tunables.standDays;
  for (let day = span.first; day <= last; day++) {
    const seen = outlook.on(day);
    const paint = painter.paint(day, seen);
    const groundOf = groundsOn(seen.believed, day, span.first, tunables);
    const inputs = JSON.stringify([paint.version, [...groundOf]]);
    if (inputs !== before) {
      const held = heldCutter.cut(paint.held);
      const doubtful = doubtCutter.cut(paint.doubtful);
      const cut = cells.map((cell, i) => ({ cell, held: held[i] ?? [], doubtful: doubtful[i] ?? [] }));
      areas.advance(day, pieceMaker.piecesOf({ ...paint, cells: cut, groundOf, basisOf }));
      stretches.advance(day, contactFinder.find(paint.held, groundOf));
    }
    before = inputs;
    onProgress?.(day - span.first + 1, last - span.first + 1);
  }
  return collections(areas.finish(), stretches.finish());
}

function collections(control: Control[], contact: Contact[]): Drawn {
  return {
    control: { type: 'FeatureCollection', features: control },
    contact: { type: 'FeatureCollection', features: contact },
  };
}

function areaFeature(bandProbability: number) {
  return (piece: Piece, id: string, from: Day, to: Day | null): Control => {
    const { holder, evidence, rule, basis, areaKm2, claimIds, geometry } = piece;
    const probability: [number, number] = [bandProbability, 1 - bandProbability];
    return {
      type: 'Feature',
      id,
      geometry,
      properties: {
        holder,
        evidence,
        rule,
        basis,
        from,
        to,
        areaKm2,
        claimIds: [...claimIds],
        ...(evidence === 'band' ? { probability } : {}),
      },
    };
  };
}

function contactFeature(stretch: ContactStretch, id: string, from: Day, to: Day | null): Contact {
  const { lines, ukraine, facing } = stretch;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'MultiLineString', coordinates: lines },
    properties: { from, to, ukraine: [...ukraine], facing: [...facing] },
  };
}

function groundsOn(
  believed: ReadonlyMap<Id, PlaceBelief>,
  day: number,
  first: number,
  tunables: Tunables,
): Map<Id, Ground> {
  const grounds = new Map<Id, Ground>();
  for (const [placeId, belief] of believed) grounds.set(placeId, groundOn(belief, day, first, tunables));
  return grounds;
}

/** The grid's rectangle, and as much around it as a claim may reach. */
function boxOf({ west, south, step, columns, rows }: Grid, reach: number): Box {
  return [west - reach, south - reach, west + columns * step + reach, south + rows * step + reach];
}

/** The land in and around the box: what lies beyond need not be looked at again and again. */
function landWithin(land: LatticeArea, [west, south, east, north]: Box): LatticeArea {
  const [w, s, e, n] = [west - AROUND, south - AROUND, east + AROUND, north + AROUND];
  const corners = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
  ] as const;
  return intersection(land, [latticeRing(corners)]);
}

/** Control: a drawn area with its holder, grounds, interval and the claims that support it. */
import * as z from 'zod/mini';
import { Basis, Holder } from './claim.ts';
import { Day } from './day.ts';
import { Id } from './id.ts';
import { Position } from './place.ts';

/** `reported`: a claim names a place of it · `inferred`: by the stated rule from neighbours · `band`: the uncertain edge. */
export const Evidence = z.enum(['reported', 'inferred', 'band']);
export type Evidence = z.infer<typeof Evidence>;

/**
 * The rule by which an area is drawn:
 * `named` a claim names a place of it · `later-report` a later report of its loss implies that it was held ·
 * `between` it lies between places reported held · `corridor` it joins a held place to the border ·
 * `retaken` it was held by Ukraine before, and the nearest reports name Russia · `edge` the uncertain edge.
 */
export const Rule = z.enum(['named', 'later-report', 'between', 'corridor', 'retaken', 'edge']);
export type Rule = z.infer<typeof Rule>;

const Ring = z.array(Position).check(z.minLength(4));
export const AreaGeometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring).check(z.minLength(1)) }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(Ring).check(z.minLength(1))).check(z.minLength(1)),
  }),
]);
export type AreaGeometry = z.infer<typeof AreaGeometry>;

/** The order of the fields is that of the files: the days beside the id, which ends in one, compress best. */
export const ControlProperties = z.object({
  from: Day,
  to: z.nullable(Day),
  holder: Holder,
  evidence: Evidence,
  rule: Rule,
  /** The strongest ground among the supporting claims. */
  basis: Basis,
  areaKm2: z.number().check(z.nonnegative()),
  claimIds: z.array(Id).check(z.minLength(1)),
  /** For a band: the range of the probability of being held by `holder`. */
  probability: z.optional(z.tuple([z.number(), z.number()])),
});
export type ControlProperties = z.infer<typeof ControlProperties>;

export const Control = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  properties: ControlProperties,
  geometry: AreaGeometry,
});
export type Control = z.infer<typeof Control>;

export const ControlCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(Control),
});
export type ControlCollection = z.infer<typeof ControlCollection>;

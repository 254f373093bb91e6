/** The line of contact: where the edge of held ground runs between neighbouring places that claims name on both sides. */
import * as z from 'zod/mini';
import { Day } from './day.ts';
import { Id } from './id.ts';
import { Position } from './place.ts';

const Line = z.array(Position).check(z.minLength(2));

export const ContactProperties = z.object({
  from: Day,
  to: z.nullable(Day),
  /** The claims that Ukraine holds the one side of it. */
  ukraine: z.array(Id).check(z.minLength(1)),
  /** The claims that Russia holds the other side, or that it is contested. */
  facing: z.array(Id).check(z.minLength(1)),
});
export type ContactProperties = z.infer<typeof ContactProperties>;

/** A stretch of the line, in the ground of one place. */
export const Contact = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.object({
    type: z.literal('MultiLineString'),
    coordinates: z.array(Line).check(z.minLength(1)),
  }),
  properties: ContactProperties,
});
export type Contact = z.infer<typeof Contact>;

export const ContactCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(Contact),
});
export type ContactCollection = z.infer<typeof ContactCollection>;

/** A place: an entry of the gazetteer. A place whose position no source gives has no geometry and is listed as unplaced. */
import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Names } from './names.ts';

/** Longitude and latitude in degrees (WGS 84). */
export const Position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);
export type Position = z.infer<typeof Position>;

export const PlaceProperties = z.strictObject({
  id: Id,
  names: Names,
  /** Other spellings met in articles, in any script. */
  aliases: z.array(z.string()),
  kind: z.enum(['settlement', 'district', 'oblast', 'facility', 'river']),
  country: z.enum(['russia', 'ukraine']),
  oblast: z.nullable(z.string()),
  district: z.nullable(z.string()),
  population: z.nullable(z.int()),
  /** Radius in metres within which the true position lies; null for a place without a position. */
  precisionM: z.nullable(z.number()),
  /** Where the coordinates come from. */
  source: z.string(),
  secondSource: z.nullable(z.string()),
  /** True where the sources leave real doubt; such a place is drawn as a ring. */
  weak: z.boolean(),
  note: z.nullable(z.string()),
});
export type PlaceProperties = z.infer<typeof PlaceProperties>;

export const Place = z.strictObject({
  type: z.literal('Feature'),
  id: Id,
  geometry: z.nullable(z.strictObject({ type: z.literal('Point'), coordinates: Position })),
  properties: PlaceProperties,
});
export type Place = z.infer<typeof Place>;

export const Places = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(Place) });
export type Places = z.infer<typeof Places>;

/** The ground's geometry: the international border and the two countries, cut to the region of the map. */
import * as z from 'zod/mini';
import { AreaGeometry } from './control.ts';
import { Position } from './place.ts';

const LineGeometry = z.strictObject({
  type: z.literal('MultiLineString'),
  coordinates: z.array(z.array(Position).check(z.minLength(2))),
});

export const BorderLine = z.object({
  type: z.literal('Feature'),
  id: z.literal('border'),
  geometry: LineGeometry,
  properties: z.object({ role: z.literal('border') }),
});

export const Country = z.object({
  type: z.literal('Feature'),
  id: z.enum(['ukraine', 'russia']),
  geometry: AreaGeometry,
  properties: z.object({ role: z.literal('country') }),
});

/** `border.geojson`: one border line and the two countries' land inside the region, from OpenStreetMap (ODbL). */
export const Border = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.union([BorderLine, Country])),
});
export type Border = z.infer<typeof Border>;

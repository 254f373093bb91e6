/** The short writing of border and land that the page loads instead of `border.geojson`: the shared line is written once. Nothing is lost. */
import * as z from 'zod/mini';
import type { Border } from '../domain/border.ts';
import { decodeOutlines, encodeOutlines } from './outlines.ts';

/** Coordinates have five decimals. */
const SCALE = 100_000;

/** A change of the writing takes a new file name. */
export const PACKED_BORDER = 'border.json';

export const PackedBorder = z.strictObject({
  /** The features without their coordinates, each with the counts of its paths: of each polygon, or of all lines. */
  features: z.array(
    z.strictObject({ id: z.string(), type: z.string(), properties: z.unknown(), paths: z.array(z.int()) }),
  ),
  outlines: z.strictObject({ scale: z.number(), steps: z.string(), jumps: z.string(), ways: z.string() }),
});
export type PackedBorder = z.infer<typeof PackedBorder>;

const pathsByPart = ({ type, coordinates }: Border['features'][number]['geometry']) =>
  type === 'MultiPolygon' ? coordinates : [coordinates];

/** @throws Error for a coordinate of more decimals */
export function packBorder({ features }: Border): PackedBorder {
  return {
    features: features.map(({ id, geometry, properties }) => ({
      id,
      type: geometry.type,
      properties,
      paths: pathsByPart(geometry).map((paths) => paths.length),
    })),
    outlines: encodeOutlines(
      features.flatMap(({ geometry }) => pathsByPart(geometry).flat()),
      SCALE,
    ),
  };
}

/** The published collection; still to be checked, as that of a file is. @throws Error for what was not packed here */
export function unpackBorder({ features, outlines }: PackedBorder): unknown {
  const paths = decodeOutlines(outlines).values();
  return {
    type: 'FeatureCollection',
    features: features.map(({ id, type, properties, paths: counts }) => {
      const parts = counts.map((count) => Array.from({ length: count }, () => paths.next().value));
      return {
        type: 'Feature',
        id,
        properties,
        geometry: { type, coordinates: type === 'MultiPolygon' ? parts : parts[0] },
      };
    }),
  };
}

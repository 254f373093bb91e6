/**
 * The short writing of a drawing that the page loads instead of the published GeoJSON, at about half its weight: outlines that
 * share points and edges (outlines.ts), and what is said of each area column by column, for little of it changes from one to the
 * next. Nothing is lost. pack-drawing.ts writes it when the site is built. A change of the writing takes a new file name.
 */

import * as z from 'zod/mini';
import { addDays, Day } from '../domain/day.ts';
import type { Drawing } from '../domain/lens.ts';
import type { Position } from '../domain/place.ts';
import { decodeOutlines } from './outlines.ts';
import { decodeNumbers } from './vlq.ts';

/** Whole numbers in Base64 VLQ. */
const Numbers = z.string();

const PackedFeatures = z.strictObject({
  /** The day that others are counted from. */
  since: Day,
  /** The ids without the day that ends them, and how many features in a row have each. */
  names: z.array(z.string()),
  rows: Numbers,
  /** Days from the end of the feature before to the beginning; from `since` where the name is new or there was no end. */
  gaps: Numbers,
  /** Days that a feature stands; 0 where it has no end. */
  lengths: Numbers,
  /** Properties that are lists of ids: -1 for the list of the feature before, or its length and the places of its ids in `ids`. */
  lists: z.record(z.string(), Numbers),
  ids: z.array(z.string()),
  /** Properties that are numbers, in parts of one. */
  amounts: z.record(z.string(), z.strictObject({ scale: z.number(), numbers: Numbers })),
  /** The type of the geometry with its counts of paths, and all other properties: each combination once, and each feature's. */
  kinds: z.array(
    z.strictObject({ type: z.string(), paths: z.array(z.int()), rest: z.record(z.string(), z.unknown()) }),
  ),
  kind: Numbers,
});
export type PackedFeatures = z.infer<typeof PackedFeatures>;

export const PackedDrawing = z.strictObject({
  control: PackedFeatures,
  contact: PackedFeatures,
  /** The paths of all areas, then of all stretches of the line of contact. */
  outlines: z.strictObject({ scale: z.number(), steps: Numbers, jumps: Numbers, ways: Numbers }),
});
export type PackedDrawing = z.infer<typeof PackedDrawing>;

export function packedFile(drawing: Drawing): string {
  return `drawing.${drawing}.json`;
}

/** Takes lists of ids off a column, one at each call. */
function listReader(column: string, ids: readonly string[]): () => readonly string[] {
  const numbers = decodeNumbers(column).values();
  let list: readonly string[] = [];
  const take = () => numbers.next().value ?? Number.NaN;
  return () => {
    const length = take();
    if (length !== -1) list = Array.from({ length }, () => ids[take()] ?? '');
    return list;
  };
}

function unpackFeatures(packed: PackedFeatures, takePaths: (count: number) => Position[][]): unknown[] {
  const [rows, gaps, lengths, kind] = [packed.rows, packed.gaps, packed.lengths, packed.kind].map(
    decodeNumbers,
  );
  const lists = Object.entries(packed.lists).map(
    ([key, column]) => [key, listReader(column, packed.ids)] as const,
  );
  const amounts = Object.entries(packed.amounts).map(([key, { scale, numbers }]) => ({
    key,
    scale,
    numbers: decodeNumbers(numbers),
  }));
  const features: unknown[] = [];
  packed.names.forEach((name, row) => {
    let end: Day | null = null;
    for (let left = rows?.[row] ?? 0; left > 0; left--) {
      const at = features.length;
      const found = packed.kinds[kind?.[at] ?? -1];
      if (!found) throw new Error(`${name} is of no kind`);
      const from: Day = addDays(end ?? packed.since, gaps?.[at] ?? Number.NaN);
      const length = lengths?.[at] ?? Number.NaN;
      end = length === 0 ? null : addDays(from, length);
      const parts = found.paths.map(takePaths);
      features.push({
        type: 'Feature',
        id: `${name}-${from}`,
        properties: {
          from,
          to: end,
          ...found.rest,
          ...Object.fromEntries(
            amounts.map(({ key, scale, numbers }) => [key, (numbers[at] ?? Number.NaN) / scale]),
          ),
          ...Object.fromEntries(lists.map(([key, take]) => [key, take()])),
        },
        geometry: { type: found.type, coordinates: found.type === 'MultiPolygon' ? parts : parts[0] },
      });
    }
  });
  return features;
}

/** The features as they are published; still to be checked, as those of a file are. @throws Error for what was not packed here */
export function unpackDrawing({ control, contact, outlines }: PackedDrawing): {
  control: unknown[];
  contact: unknown[];
} {
  const paths = decodeOutlines(outlines);
  let taken = 0;
  const take = (count: number) => {
    taken += count;
    return paths.slice(taken - count, taken);
  };
  return { control: unpackFeatures(control, take), contact: unpackFeatures(contact, take) };
}

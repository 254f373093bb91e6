/** Reads and writes the file system: what the published files weigh for a reader, compressed as hosts send them (brotli, 11). */
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { DRAWINGS } from '../domain/lens.ts';
import { controlFile } from '../domain/published.ts';
import type { PublishedTexts } from './publish.ts';

/** At most, in kB: the areas of all lenses together, and those of what was known then. */
export const WEIGHT_BUDGET = { lenses: 150, known: 60 };

/** File name → bytes. */
export type Weights = ReadonlyMap<string, number>;

const compress = promisify(brotliCompress);

/** Hash of a text → its compressed bytes. */
type Known = Readonly<Record<string, number>>;

async function recalled(file: string): Promise<Known> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Weighs the files, schemas left out. What `memoryFile` knows of is not compressed again, for that takes seconds. */
export async function weigh(texts: PublishedTexts, memoryFile: string): Promise<Weights> {
  const known = await recalled(memoryFile);
  const weighed = await Promise.all(
    [...texts]
      .filter(([name]) => !name.startsWith('schema/'))
      .map(async ([name, text]) => {
        const hash = createHash('sha256').update(text).digest('hex');
        return { name, hash, bytes: known[hash] ?? (await compress(text)).length };
      }),
  );
  await fs.mkdir(dirname(memoryFile), { recursive: true });
  await fs.writeFile(memoryFile, JSON.stringify(Object.fromEntries(weighed.map((w) => [w.hash, w.bytes]))));
  return new Map(weighed.map(({ name, bytes }) => [name, bytes]));
}

/** The areas of all lenses together, and those of what was known then, in kB. */
export function areaWeights(weights: Weights): { readonly lenses: number; readonly known: number } {
  const kb = (drawings: readonly (typeof DRAWINGS)[number][]) =>
    drawings.reduce((sum, drawing) => sum + (weights.get(controlFile(drawing)) ?? 0), 0) / 1000;
  return { lenses: kb(DRAWINGS.filter((drawing) => drawing !== 'known')), known: kb(['known']) };
}

/** The weights as a table, heaviest first, with what they come to and what they may. */
export function weightTable(weights: Weights): string {
  const line = (name: string, kb: number, most?: number) =>
    `${name.padEnd(32)}${kb.toFixed(1).padStart(7)}${most ? ` of ${most}${kb > most ? ': OVER BUDGET' : ''}` : ''}`;
  const files = [...weights].sort(([, a], [, b]) => b - a);
  const { lenses, known } = areaWeights(weights);
  return [
    'published, compressed (br)           kB',
    ...files.map(([name, bytes]) => line(name, bytes / 1000)),
    line('all', files.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000),
    line('areas of all lenses', lenses, WEIGHT_BUDGET.lenses),
    line('areas as known then', known, WEIGHT_BUDGET.known),
  ].join('\n');
}

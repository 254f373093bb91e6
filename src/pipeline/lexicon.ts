/** Reads the file system: the lexicon of `data/lexicon`, checked, with every fault at once. */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { DataRecord } from '../domain/record.ts';
import { type Lexicon, makeLexicon } from '../ingest/lexicon.ts';
import { LEXICON_FILES, type LexiconFiles } from '../ingest/lexicon-files.ts';
import { decode } from './decode.ts';
import { describeIssues } from './describe-issue.ts';
import type { Fault } from './fault.ts';
import { readJson } from './json.ts';

export type LexiconRead =
  | { readonly ok: true; readonly lexicon: Lexicon }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** One file's value, or its faults. */
function parse(file: string, bytes: Uint8Array, schema: z.ZodMiniType): { value: unknown } | Fault[] {
  const fault = (problem: string, remedy: string): Fault => ({ file, recordId: null, problem, remedy });
  const decoded = decode(bytes);
  if (!decoded.ok) return [fault(decoded.problem, decoded.remedy)];
  const reading = readJson(decoded.text);
  if (!reading.ok) {
    const { line, column, problem, remedy } = reading.misreading;
    return [fault(`line ${line}, column ${column}: ${problem}`, remedy)];
  }
  const parsed = schema.safeParse(reading.value);
  if (parsed.success) return { value: parsed.data };
  return describeIssues(reading.value, parsed.error).map(({ problem, remedy }) => fault(problem, remedy));
}

/** The lexicon under the data folder `dir`, with the places and claimants on record. Never rejects. */
export async function readLexicon(
  dir: string,
  { places, claimants }: Pick<DataRecord, 'places' | 'claimants'>,
): Promise<LexiconRead> {
  const faults: Fault[] = [];
  const files: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(LEXICON_FILES)) {
    const file = `lexicon/${name}.json`;
    try {
      const parsed = parse(file, await fs.readFile(join(dir, file)), schema);
      if ('value' in parsed) files[name] = parsed.value;
      else faults.push(...parsed);
    } catch (error) {
      const problem = `the file cannot be read (${error instanceof Error ? error.message : error})`;
      faults.push({ file, recordId: null, problem, remedy: 'restore the file' });
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, lexicon: makeLexicon(files as unknown as LexiconFiles, places, claimants) };
}

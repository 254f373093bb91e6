/** Reads the file system: a data folder, read and checked. */
import type { DataRecord } from '../domain/record.ts';
import { checkRecord } from './check.ts';
import { type Fault, sortFaults } from './fault.ts';
import { readSources } from './sources.ts';

export type ReadResult =
  | { readonly ok: true; readonly record: DataRecord }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Everything that stands in the data folder `dir` (`articles/`, `claims/`, `claimants.json`, `places.geojson`,
 * `reliability.json`, `border.geojson`), or every fault in it at once: those of form and, among the records that can
 * be read, those of sense. Never rejects.
 */
export async function readRecord(dir: string): Promise<ReadResult> {
  const sources = await readSources(dir);
  const faults = sortFaults([...sources.faults, ...checkRecord(sources)]);
  return faults.length === 0 ? { ok: true, record: sources.record } : { ok: false, faults };
}

/** Reads and writes the file system: the schemas that editors complete from, beside the data that they describe. */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { DataRecord } from '../domain/record.ts';
import { dataSchemas, idsSchema } from './data-schemas.ts';

/** The schemas of `dataFolder/schema` that are not what the code and the record say: path → what it should hold. */
export async function outdatedSchemas(
  dataFolder: string,
  record: DataRecord,
): Promise<ReadonlyMap<string, string>> {
  const outdated = new Map<string, string>();
  for (const [name, text] of [...dataSchemas(), idsSchema(record)]) {
    const path = join(dataFolder, 'schema', name);
    if ((await fs.readFile(path, 'utf8').catch(() => null)) !== text) outdated.set(path, text);
  }
  return outdated;
}

/** Brings the schemas of a data folder up to its record. */
export async function writeSchemas(dataFolder: string, record: DataRecord): Promise<void> {
  await fs.mkdir(join(dataFolder, 'schema'), { recursive: true });
  for (const [path, text] of await outdatedSchemas(dataFolder, record)) await fs.writeFile(path, text);
}

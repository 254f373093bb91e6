/**
 * Reads and writes the file system: remembers what was last derived for each drawing, so that what has not changed is not
 * derived again. A result is known by all that it depends on: what the drawing takes from the record, and the code.
 */
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { essentials } from '../derive/essentials.ts';
import { Drawn } from '../domain/drawn.ts';
import type { Drawing } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';

/** What the derivation consists of, from the project's root. */
const CODE = ['src/derive', 'src/domain', 'package-lock.json'];

async function filesUnder(path: string): Promise<string[]> {
  if (!(await fs.stat(path)).isDirectory()) return [path];
  const names = (await fs.readdir(path)).filter((name) => !name.includes('.test.')).sort();
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat();
}

/** A name for the code that derives and the packages it uses. */
export async function codeKey(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const path of CODE) {
    for (const file of await filesUnder(join(root, path)))
      hash.update(`\n${file}\n`).update(await fs.readFile(file));
  }
  return hash.digest('hex');
}

/** The last result of each drawing, in files of `folder`. */
export class DerivationMemory {
  private readonly folder: string;
  private readonly code: string;
  private readonly record: DataRecord;

  /** @param code the key of the code that derives: another code, another result */
  constructor(folder: string, code: string, record: DataRecord) {
    this.folder = folder;
    this.code = code;
    this.record = record;
  }

  private file(drawing: Drawing): string {
    const hash = createHash('sha256').update(this.code).update(essentials(this.record, drawing));
    return join(this.folder, `${drawing}-${hash.digest('hex').slice(0, 32)}.json`);
  }

  /** What was derived for `drawing` from the same essentials by the same code; null where that is not known or not readable. */
  async recall(drawing: Drawing): Promise<Drawn | null> {
    try {
      return Drawn.parse(JSON.parse(await fs.readFile(this.file(drawing), 'utf8')));
    } catch {
      return null;
    }
  }

  /** Remembers a result in place of the drawing's last one. */
  async keep(drawing: Drawing, drawn: Drawn): Promise<void> {
    const file = this.file(drawing);
    await fs.mkdir(this.folder, { recursive: true });
    const others = (await fs.readdir(this.folder)).filter((name) => name.startsWith(`${drawing}-`));
    await fs.writeFile(`${file}.partial`, JSON.stringify(drawn));
    await fs.rename(`${file}.partial`, file);
    for (const name of others) {
      if (join(this.folder, name) !== file) await fs.rm(join(this.folder, name), { force: true });
    }
  }
}

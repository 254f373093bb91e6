/**
 * Reads and writes the file system: remembers what was last derived for each drawing, so that what has not changed is not
 * derived again. The key covers all that the result depends on: the record, the drawing, the code and the packages it uses.
 */
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
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

/** A name for the derivation of this record by this code: equal names, equal results. */
export async function derivationKey(record: DataRecord, root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(record));
  for (const path of CODE) {
    for (const file of await filesUnder(join(root, path)))
      hash.update(`\n${file}\n`).update(await fs.readFile(file));
  }
  return hash.digest('hex').slice(0, 32);
}

/** The last result of each drawing, in files of `folder`. */
export class DerivationMemory {
  private readonly folder: string;
  private readonly key: string;

  constructor(folder: string, key: string) {
    this.folder = folder;
    this.key = key;
  }

  private file(drawing: Drawing): string {
    return join(this.folder, `${drawing}-${this.key}.json`);
  }

  /** What was derived for `drawing` from the same record by the same code; null where that is not known or not readable. */
  async recall(drawing: Drawing): Promise<Drawn | null> {
    try {
      return Drawn.parse(JSON.parse(await fs.readFile(this.file(drawing), 'utf8')));
    } catch {
      return null;
    }
  }

  /** Remembers a result in place of the drawing's last one. */
  async keep(drawing: Drawing, drawn: Drawn): Promise<void> {
    await fs.mkdir(this.folder, { recursive: true });
    const others = (await fs.readdir(this.folder)).filter((name) => name.startsWith(`${drawing}-`));
    await fs.writeFile(`${this.file(drawing)}.partial`, JSON.stringify(drawn));
    await fs.rename(`${this.file(drawing)}.partial`, this.file(drawing));
    for (const name of others) {
      if (join(this.folder, name) !== this.file(drawing))
        await fs.rm(join(this.folder, name), { force: true });
    }
  }
}

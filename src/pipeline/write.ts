/** Writes and reads the file system: the published folder, replaced as a whole, or compared with what it should hold. */
import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedTexts } from './publish.ts';

/** Names that only the pipeline gives: a file of such a name that is no longer published is left over from an earlier run. */
const OURS =
  /^(?:(?:control|contact)\.[^/]+\.geojson|schema\/[^/]+\.schema\.json|(?:schema\/)?[^/]+\.partial)$/;

async function present(folder: string, subfolder = ''): Promise<string[]> {
  const entries = await fs.readdir(join(folder, subfolder), { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(subfolder, entry.name));
}

async function leftovers(folder: string, texts: PublishedTexts): Promise<string[]> {
  const names = [...(await present(folder)), ...(await present(folder, 'schema'))];
  return names.filter((name) => OURS.test(name) && !texts.has(name));
}

/**
 * Makes `folder` hold exactly the published files. All are written beside their places first and then renamed, so that
 * a run that is broken off leaves the earlier files whole. Files that the pipeline did not make are left alone.
 */
export async function writePublished(folder: string, texts: PublishedTexts): Promise<void> {
  for (const [name, text] of texts) {
    const path = join(folder, name);
    await fs.mkdir(dirname(path), { recursive: true });
    await fs.writeFile(`${path}.partial`, text);
  }
  for (const name of texts.keys()) await fs.rename(join(folder, `${name}.partial`), join(folder, name));
  for (const name of await leftovers(folder, texts)) await fs.rm(join(folder, name));
}

export interface Difference {
  readonly name: string;
  readonly kind: 'missing' | 'different' | 'left over';
}

/** The files in which `folder` is not, byte for byte, what is to be published. */
export async function comparePublished(folder: string, texts: PublishedTexts): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [name, text] of texts) {
    const bytes = await fs.readFile(join(folder, name)).catch(() => null);
    if (!bytes) differences.push({ name, kind: 'missing' });
    else if (!bytes.equals(Buffer.from(text))) differences.push({ name, kind: 'different' });
  }
  for (const name of await leftovers(folder, texts)) differences.push({ name, kind: 'left over' });
  return differences;
}

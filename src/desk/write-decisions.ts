/** Effect: the file system. Writes a session's decisions into the record, checked as a whole before a byte of it changes. */
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Day } from '../domain/day.ts';
import { fiveWordsOf } from '../ingest/five-words.ts';
import { buildData } from '../pipeline/build-data.ts';
import { formatFault } from '../pipeline/fault.ts';
import { readRecord } from '../pipeline/read.ts';
import type { DeskFolders } from './desk-folders.ts';
import { changesOf } from './record-changes.ts';
import { changedTexts, type DataTexts } from './record-texts.ts';
import type { Session } from './session.ts';
import type { SavedSession } from './session-file.ts';

export type WriteResult =
  | { readonly kind: 'refused'; readonly faults: readonly string[] }
  | {
      readonly kind: 'written' | 'not-derived';
      readonly claimIds: Readonly<Record<string, string>>;
      /** The days that the new claims speak of, in order. */
      readonly days: readonly Day[];
    };

/** The texts of the lists that the desk may change. */
async function readTexts(folder: string): Promise<DataTexts> {
  const texts = new Map<string, string>();
  const put = async (file: string) => {
    const text = await fs.readFile(join(folder, file), 'utf8').catch(() => null);
    if (text !== null) texts.set(file, text);
  };
  for (const subfolder of ['articles', 'claims']) {
    for (const name of await fs.readdir(join(folder, subfolder))) {
      if (name.endsWith('.json')) await put(`${subfolder}/${name}`);
    }
  }
  await put('left-out.json');
  return texts;
}

async function writeTexts(folder: string, texts: DataTexts): Promise<void> {
  for (const [file, text] of texts) {
    const path = join(folder, file);
    await fs.mkdir(dirname(path), { recursive: true });
    await fs.writeFile(`${path}.partial`, text);
  }
  for (const file of texts.keys()) await fs.rename(join(folder, `${file}.partial`), join(folder, file));
}

/** The faults that the record would have with the changed texts, found in a copy. */
async function faultsWith(folder: string, changed: DataTexts): Promise<string[]> {
  const copy = await fs.mkdtemp(join(tmpdir(), 'desk-'));
  try {
    await fs.cp(folder, copy, { recursive: true });
    await writeTexts(copy, changed);
    const read = await readRecord(copy);
    return read.ok ? [] : read.faults.map((fault) => formatFault(fault));
  } finally {
    await fs.rm(copy, { recursive: true, force: true });
  }
}

/** The texts inside the records that are new or changed. */
function newTexts(before: DataTexts, changed: DataTexts): string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const [file, text] of changed) {
    const old = new Set((before.get(file) ?? '').split('\n'));
    for (const line of text.split('\n')) {
      if (!old.has(line) && line.trim().startsWith('{')) collect(JSON.parse(line.trim().replace(/,$/, '')));
    }
  }
  return texts;
}

/** Writes and derives. Refuses, with all reasons and nothing written, whatever the record must not hold. */
export async function writeDecisions(
  { text, drafted }: SavedSession,
  session: Session,
  folders: DeskFolders,
  say: (line: string) => void,
): Promise<WriteResult> {
  const { data: dataFolder, published: publishedFolder, memory: memoryFolder } = folders;
  const read = await readRecord(dataFolder);
  if (!read.ok)
    return { kind: 'refused', faults: read.faults.map((fault) => formatFault(fault, dataFolder)) };
  const changes = changesOf(drafted, session, read.record);
  const before = await readTexts(dataFolder);
  const changed = changedTexts(before, changes, drafted.article.publishedOn.slice(0, 7));
  if (changed.size === 0)
    return { kind: 'refused', faults: ['Nothing was decided that the record does not have.'] };
  const { start, end } = drafted.article.body;
  const quoted = fiveWordsOf(text.slice(start, end), newTexts(before, changed));
  if (quoted !== null) {
    return { kind: 'refused', faults: [`Five words of the article would stand in the record: “${quoted}”.`] };
  }
  const faults = await faultsWith(dataFolder, changed);
  if (faults.length > 0) return { kind: 'refused', faults };
  await writeTexts(dataFolder, changed);
  for (const file of changed.keys()) say(`Wrote ${join(dataFolder, file)}`);
  const derived = await buildData({ dataFolder, publishedFolder, memoryFolder, say });
  const days = [...new Set(changes.claims.map(({ valid }) => valid.through))].sort();
  return { kind: derived ? 'written' : 'not-derived', claimIds: changes.claimIds, days };
}

/** Reads the file system: the faults of a data folder as an editor wants them told, file by file, with lines to jump to. */
import { promises as fs } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { DataRecord } from '../domain/record.ts';
import { checkRecord } from './check.ts';
import { type Fault, plain, sortFaults } from './fault.ts';
import { readLexicon } from './lexicon.ts';
import { lineOf } from './locate.ts';
import { readSources } from './sources.ts';

export interface Validation {
  readonly ok: boolean;
  /** The whole report, ready to be printed. */
  readonly text: string;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A fault as three short lines: where, what, what to do. */
function tell(fault: Fault, folder: string, text: string): string {
  const line = lineOf(fault, text);
  const where = `${join(folder, fault.file)}${line === null ? '' : `:${line}`}`;
  const record = fault.recordId === null ? '' : `  ${fault.recordId}`;
  return plain(`${where}${record}`, `   ${fault.problem}`, `   → ${fault.remedy}`);
}

/** The asked-for files as paths inside the data folder, and those that are none of its files. */
async function insideFolder(folder: string, files: readonly string[]): Promise<[string[], string[]]> {
  const inside: string[] = [];
  const outside: string[] = [];
  for (const file of files) {
    const path = relative(resolve(folder), resolve(file)).split(sep).join('/');
    const exists = await fs.stat(file).then(
      (stat) => stat.isFile(),
      () => false,
    );
    const ours =
      exists && /^(?:(?:articles|claims|lexicon)\/[^/]+\.json|[^/.]+\.(?:json|geojson))$/.test(path);
    (ours ? inside : outside).push(ours ? path : file);
  }
  return [inside, outside];
}

/** The faults of the lexicon, where the folder has one. */
async function lexiconFaults(folder: string, record: DataRecord): Promise<readonly Fault[]> {
  const there = await fs.stat(join(folder, 'lexicon')).catch(() => null);
  if (!there) return [];
  const read = await readLexicon(folder, record);
  return read.ok ? [] : read.faults;
}

/**
 * Checks a data folder. The whole of it is read, for records name each other; with `files` only the faults in those are
 * told, and the others counted. Derives nothing.
 */
export async function validate(folder: string, files: readonly string[] = []): Promise<Validation> {
  const [inside, outside] = await insideFolder(folder, files);
  if (outside.length > 0) {
    const names = outside.map((file) => plain(`${file}: not a file of ${folder}`));
    return {
      ok: false,
      text: [...names, `→ name files such as ${join(folder, 'claims', '2024-08.json')}`].join('\n'),
    };
  }
  const sources = await readSources(folder);
  const all = sortFaults([
    ...sources.faults,
    ...checkRecord(sources),
    ...(await lexiconFaults(folder, sources.record)),
  ]);
  const told = inside.length === 0 ? all : all.filter(({ file }) => inside.includes(file));
  const texts = new Map<string, string>();
  for (const { file } of told) {
    if (!texts.has(file)) texts.set(file, await fs.readFile(join(folder, file), 'utf8').catch(() => ''));
  }
  const { articles, claims, claimants, places } = sources.record;
  const read = `${counted(claims.length, 'claim')}, ${counted(articles.length, 'article')}, ${counted(claimants.length, 'claimant')}, ${counted(places.length, 'place')}`;
  const elsewhere = all.length - told.length;
  const end = [
    told.length === 0
      ? `No fault${inside.length ? ` in ${inside.join(', ')}` : ''} (${read}).`
      : `${counted(told.length, 'fault')} (${read}).`,
    ...(elsewhere > 0 ? [`${counted(elsewhere, 'fault')} in other files: npm run validate tells them.`] : []),
  ];
  const faults = told.map((fault) => tell(fault, folder, texts.get(fault.file) ?? ''));
  return { ok: told.length === 0, text: [...faults, end.join('\n')].join('\n\n') };
}

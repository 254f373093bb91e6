/** Reads and writes the file system and measures time: the whole of `npm run data`, as a function that `npm start` calls too. */
import { DRAWINGS, type Drawing } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import { codeKey, DerivationMemory } from './derivation-memory.ts';
import { deriveDrawings } from './derive-drawings.ts';
import { formatFault } from './fault.ts';
import { type PublishedTexts, publish } from './publish.ts';
import { readRecord } from './read.ts';
import { reportOn } from './report.ts';
import { weigh, weightTable } from './weights.ts';
import { comparePublished, writePublished } from './write.ts';
import { outdatedSchemas, writeSchemas } from './written-schemas.ts';

/** Relative to the project's root, as everything here; not committed. */
const MEMORY_FOLDER = '.cache/control';
const WEIGHTS_FILE = '.cache/weights.json';

export interface BuildOptions {
  readonly dataFolder: string;
  readonly publishedFolder: string;
  /** Where the last results are remembered; `.cache/control` without it. */
  readonly memoryFolder?: string;
  /** Compare with what is published instead of writing it. */
  readonly check?: boolean;
  /** Say what the published files weigh, compressed; takes seconds where they changed. */
  readonly weigh?: boolean;
  /** List every place in the report. */
  readonly full?: boolean;
  /** Called with each line of progress, of the report or of the faults. */
  readonly say: (line: string) => void;
}

/** Says a line at every tenth of the way. */
function sayShares(say: (line: string) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    const tenth = Math.floor(share * 10);
    if (tenth > told) say(`  ${tenth}0 %`);
    told = Math.max(told, tenth);
  };
}

function sayAnew(anew: readonly Drawing[]): string {
  const rest = DRAWINGS.filter((drawing) => !anew.includes(drawing));
  return `Derived anew: ${anew.join(', ') || 'nothing'}; taken from memory: ${rest.join(', ') || 'nothing'}`;
}

const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

async function compare(options: BuildOptions, texts: PublishedTexts, record: DataRecord): Promise<boolean> {
  const { dataFolder, publishedFolder } = options;
  const published = await comparePublished(publishedFolder, texts);
  const differences = [
    ...published.map(({ name, kind }) => `${publishedFolder}/${name}: ${kind}`),
    ...[...(await outdatedSchemas(dataFolder, record)).keys()].map((path) => `${path}: outdated`),
  ];
  for (const difference of differences) options.say(difference);
  options.say(
    differences.length === 0
      ? 'The published files are what the data derives to.'
      : 'The published files are not what the data derives to. Remedy: run `npm run data` and commit what it changed.',
  );
  return differences.length === 0;
}

/**
 * Reads and checks the record, derives control for every drawing, and writes the published files or compares them.
 * Resolves to whether all went well; all faults have been said by then, and with any of them nothing is written.
 */
export async function buildData(options: BuildOptions): Promise<boolean> {
  const { dataFolder, publishedFolder, say } = options;
  const start = performance.now();
  say(`Reading and checking ${dataFolder}`);
  const read = await readRecord(dataFolder);
  if (!read.ok) {
    for (const fault of read.faults) say(formatFault(fault, dataFolder));
    say(`${read.faults.length} ${read.faults.length === 1 ? 'fault' : 'faults'}: nothing was written.`);
    return false;
  }
  say(`Deriving control from ${read.record.claims.length} claims`);
  const memory = new DerivationMemory(options.memoryFolder ?? MEMORY_FOLDER, await codeKey('.'), read.record);
  const { drawings, anew } = await deriveDrawings(read.record, memory, sayShares(say));
  say(sayAnew(anew));
  const texts = publish(read.record, drawings);
  if (options.check) return compare(options, texts, read.record);
  await writeSchemas(dataFolder, read.record);
  await writePublished(publishedFolder, texts);
  say(`Wrote ${texts.size} files into ${publishedFolder} in ${since(start)}`);
  say('');
  say(reportOn(read.record, options.full));
  if (options.weigh) say(`\n${weightTable(await weigh(texts, WEIGHTS_FILE))}`);
  return true;
}

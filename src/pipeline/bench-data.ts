/**
 * Command, reads and writes the file system and measures time: `npm run bench:data` says how long the data takes to build,
 * clean, unchanged and with one claim changed, how many bytes readers get, and how the time grows with the record.
 * Exits with 1 where a budget is broken or where the rebuilt files are not those of a clean build.
 */
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { derive } from '../derive/derive.ts';
import { TUNABLES } from '../derive/tunables.ts';
import { DRAWINGS } from '../domain/lens.ts';
import { controlFile } from '../domain/published.ts';
import { type BuildOptions, buildData } from './build-data.ts';
import { readRecord } from './read.ts';
import { repeated } from './synthetic.ts';

const BUDGET = { cleanS: 120, changedS: 10, lensesKb: 150, knownKb: 60, ratio: 10 };
const TIMES = 10;
/** Coarser than the map: the growth is the same, and the bench a quarter as long. */
const COARSE = { ...TUNABLES, gridStep: 1 };

let isWithin = true;
function tell(what: string, value: number, unit: string, budget?: number): void {
  const over = budget !== undefined && value > budget;
  if (over) isWithin = false;
  const limit = budget === undefined ? '' : ` (at most ${budget}${over ? ': BROKEN' : ''})`;
  console.log(`${what.padEnd(44)}${value.toFixed(1).padStart(7)} ${unit}${limit}`);
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Lowers the confidence of one claim of control in a data folder. */
async function changeOneClaim(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'claims');
  for (const name of (await fs.readdir(folder)).filter((each) => each.endsWith('.json')).sort()) {
    const file = join(folder, name);
    const text = await fs.readFile(file, 'utf8');
    const changed = text.replace(
      /("kind": ?"control"[^\n]*?"recordConfidence": ?)"(?:high|medium)"/,
      '$1"low"',
    );
    if (changed === text) continue;
    await fs.writeFile(file, changed);
    return;
  }
  throw new Error(`No claim of control in ${folder} could be changed`);
}

async function benchBuilds(scratch: string): Promise<void> {
  const at = (name: string) => join(scratch, name);
  await fs.cp('data', at('data'), { recursive: true });
  const build =
    (memory: string, more: Partial<BuildOptions> = {}) =>
    async () => {
      const options = { dataFolder: at('data'), publishedFolder: at('public'), memoryFolder: at(memory) };
      const said: string[] = [];
      if (!(await buildData({ ...options, ...more, say: (line) => said.push(line) })))
        throw new Error(said.join('\n'));
    };
  tell('clean build', await seconds(build('memory')), 's', BUDGET.cleanS);
  tell('unchanged', await seconds(build('memory')), 's', BUDGET.changedS);
  await changeOneClaim(at('data'));
  tell('one claim changed', await seconds(build('memory')), 's', BUDGET.changedS);
  await build('none', { check: true })();
  console.log('After the change the files are, byte for byte, those of a clean build.');
}

async function benchBytes(): Promise<void> {
  let lenses = 0;
  for (const drawing of DRAWINGS) {
    const kb = brotliCompressSync(await fs.readFile(join('public/data', controlFile(drawing)))).length / 1000;
    if (drawing !== 'known') lenses += kb;
    tell(`${controlFile(drawing)}, compressed`, kb, 'kB', drawing === 'known' ? BUDGET.knownKb : undefined);
  }
  tell('all lenses, compressed', lenses, 'kB', BUDGET.lensesKb);
}

async function benchGrowth(): Promise<void> {
  const read = await readRecord('data');
  if (!read.ok) throw new Error('data/ has faults: run `npm run data`');
  const { record } = read;
  const once = await seconds(() => derive(record, 'all', { tunables: COARSE }));
  const often = await seconds(() => derive(repeated(record, TIMES), 'all', { tunables: COARSE }));
  tell('one drawing, coarse', once, 's');
  tell(`${TIMES} times the days and claims`, often, 's');
  tell('ratio', often / once, 'times', BUDGET.ratio);
  console.log(
    `The time grows with the ${Math.log10(often / once).toFixed(2)}th power of days and claims together.`,
  );
}

const scratch = await fs.mkdtemp(join(tmpdir(), 'bench-data-'));
try {
  await benchBuilds(scratch);
  await benchBytes();
  await benchGrowth();
  process.exitCode = isWithin ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await fs.rm(scratch, { recursive: true });
}

/**
 * Command, reads and writes the file system and measures time: `npm run bench:data` says how long the data takes to build,
 * clean, unchanged and with one claim changed of each kind, how many bytes readers get, and how the time grows with the
 * record. Four to six minutes on two cores.
 * Exits with 1 where a budget is broken or where the rebuilt files are not those of a clean build.
 */
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derive } from '../derive/derive.ts';
import { TUNABLES } from '../derive/tunables.ts';
import { DRAWINGS } from '../domain/lens.ts';
import { controlFile } from '../domain/published.ts';
import { type BuildOptions, buildData } from './build-data.ts';
import { readRecord } from './read.ts';
import { repeated } from './synthetic.ts';
import { areaWeights, WEIGHT_BUDGET, weigh } from './weights.ts';

/** Twice the record takes at most twice the time, and a tenth more for what machines do meanwhile. */
const BUDGET = { cleanS: 120, changedS: 10, ratio: 2.2 };
const TIMES = 10;
/** The heaviest drawing of either outlook. */
const GROWN = ['all', 'known'] as const;
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

/** Seconds of processor time, which other programs change less than time on the wall. */
function processorSeconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** One claim of each kind that there is of the first month and of a late one. */
const CHANGES = [
  ['2024-08', 'held'],
  ['2024-08', 'captured'],
  ['2024-08', 'lost'],
  ['2025-01', 'held'],
  ['2025-01', 'entered'],
  ['2025-01', 'recaptured'],
] as const;

/** Lowers the confidence of the first claim of a month that tells of such a change. */
async function changeOneClaim(dataFolder: string, month: string, change: string): Promise<void> {
  const file = join(dataFolder, 'claims', `${month}.json`);
  const text = await fs.readFile(file, 'utf8');
  const line = new RegExp(
    `("kind": ?"control"[^\\n]*?"change": ?"${change}"[^\\n]*?"recordConfidence": ?)"(?:high|medium)"`,
  );
  const changed = text.replace(line, '$1"low"');
  if (changed === text) throw new Error(`${file} has no claim "${change}" that could be changed`);
  await fs.writeFile(file, changed);
}

async function benchBuilds(scratch: string): Promise<void> {
  const at = (name: string) => join(scratch, name);
  await fs.cp('data', at('data'), { recursive: true });
  let said: string[] = [];
  const build = async (memory: string, more: Partial<BuildOptions> = {}) => {
    const options = { dataFolder: at('data'), publishedFolder: at('public'), memoryFolder: at(memory) };
    said = [];
    const isWell = await buildData({ ...options, ...more, say: (line) => said.push(line) });
    if (!isWell) throw new Error(said.join('\n'));
  };
  const clean = await seconds(() => build('memory'));
  tell('clean build', clean, 's', BUDGET.cleanS);
  const unchanged = await seconds(() => build('memory'));
  tell('nothing changed', unchanged, 's', BUDGET.changedS);
  let slowest = 0;
  for (const [month, change] of CHANGES) {
    await changeOneClaim(at('data'), month, change);
    const time = await seconds(() => build('memory'));
    slowest = Math.max(slowest, time);
    tell(`one claim changed: ${change}, ${month}`, time, 's', BUDGET.changedS);
    console.log(`  ${said.find((line) => line.startsWith('Derived anew'))}`);
  }
  const shares = [clean, slowest, unchanged].map((time) => (time / clean).toFixed(2));
  console.log(`clean build : one claim changed : nothing changed = ${shares.join(' : ')}`);
  await build('none', { check: true });
  console.log('After the changes the files are, byte for byte, those of a clean build.');
}

async function benchBytes(scratch: string): Promise<void> {
  const files = DRAWINGS.map((drawing) => controlFile(drawing));
  const texts = files.map(
    async (file) => [file, await fs.readFile(join('public/data', file), 'utf8')] as const,
  );
  const weights = await weigh(new Map(await Promise.all(texts)), join(scratch, 'weights.json'));
  for (const [file, bytes] of weights) tell(`${file}, compressed`, bytes / 1000, 'kB');
  const { lenses, known } = areaWeights(weights);
  tell('all lenses, compressed', lenses, 'kB', WEIGHT_BUDGET.lenses);
  tell('as known then, compressed', known, 'kB', WEIGHT_BUDGET.known);
}

async function benchGrowth(): Promise<void> {
  const read = await readRecord('data');
  if (!read.ok) throw new Error('data/ has faults: run `npm run data`');
  const { record } = read;
  // Once, the record begins with no place named and a program not yet warm; five times and ten times, it is under way.
  const [half, whole] = [repeated(record, TIMES / 2), repeated(record, TIMES)];
  for (const drawing of GROWN) {
    const time = (grown: typeof record) =>
      processorSeconds(() => derive(grown, drawing, { tunables: COARSE }));
    const [once, short, long] = [time(record), time(half), time(whole)];
    tell(`drawing "${drawing}", coarse`, once, 's');
    tell(`drawing "${drawing}", ${TIMES / 2} times the days and claims`, short, 's');
    tell(`drawing "${drawing}", ${TIMES} times the days and claims`, long, 's');
    tell(`from ${TIMES / 2} times to ${TIMES} times`, long / short, 'times', BUDGET.ratio);
    const power = Math.log(long / short) / Math.log(2);
    console.log(`The time grows with the ${power.toFixed(2)}th power of days and claims together.`);
  }
}

const scratch = await fs.mkdtemp(join(tmpdir(), 'bench-data-'));
try {
  await benchBuilds(scratch);
  await benchBytes(scratch);
  await benchGrowth();
  process.exitCode = isWithin ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await fs.rm(scratch, { recursive: true });
}

/**
 * Command, reads the file system: `npm run score -- FILE` measures the derived map against reference shapes.
 * FILE holds a JSON object a line: `date`, `category` (majority, core or envelope) and `geometry`. It is read here and
 * nowhere else. A second table leaves out every claim of mapping projects and analysts, whose maps a reference may rest on.
 * With `--experiments` it prints one line for each variation of the method instead.
 */
import { promises as fs } from 'node:fs';
import { parseArgs } from 'node:util';
import { derive } from '../derive/derive.ts';
import { TUNABLES } from '../derive/tunables.ts';
import type { DataRecord } from '../domain/record.ts';
import { EXPERIMENTS } from './experiments.ts';
import { formatFault } from './fault.ts';
import { readRecord } from './read.ts';
import { meanScore, ReferenceShape, scoreControl, scoreRow, scoreTable } from './scoring.ts';

const USAGE =
  'Usage: npm run score -- FILE [--experiments], with FILE of lines {"date", "category", "geometry"}';

/** The shapes of a reference file; all lines that cannot be read are named at once. */
function parseReference(file: string, text: string): ReferenceShape[] {
  const shapes: ReferenceShape[] = [];
  const wrong: string[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = ReferenceShape.safeParse(parseJson(line));
    if (parsed.success) shapes.push(parsed.data);
    else
      wrong.push(
        `${file}:${index + 1}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      );
  });
  if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n${USAGE}`);
  if (shapes.length === 0) throw new Error(`${file} holds no shape. ${USAGE}`);
  return shapes;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function withoutMappers(record: DataRecord): DataRecord {
  const mappers = new Set(
    record.claimants.filter(({ kind }) => kind === 'map-project' || kind === 'analyst').map(({ id }) => id),
  );
  return { ...record, claims: record.claims.filter(({ claimantId }) => !mappers.has(claimantId)) };
}

/** One line for each variation: the means over all days. */
function printExperiments(record: DataRecord, reference: readonly ReferenceShape[]): void {
  for (const { name, change } of EXPERIMENTS) {
    const { control } = derive(record, 'all', { tunables: { ...TUNABLES, ...change } });
    console.log(scoreRow(meanScore(name.padEnd(46), scoreControl(control.features, reference))));
  }
}

async function score(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { experiments: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  const reference = parseReference(file, await fs.readFile(file, 'utf8'));
  const read = await readRecord('data');
  if (!read.ok) throw new Error(read.faults.map((fault) => formatFault(fault)).join('\n'));
  if (values.experiments) return printExperiments(read.record, reference);
  const print = (title: string, record: DataRecord) =>
    console.log(`${scoreTable(title, scoreControl(derive(record, 'all').control.features, reference))}\n`);
  print('All claims', read.record);
  print('Without claims of mapping projects and analysts', withoutMappers(read.record));
}

try {
  await score(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

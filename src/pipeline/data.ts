/**
 * Command, reads and writes the file system: `npm run data` derives `public/data` from `data`.
 *
 *   npm run data                      read, check, derive, write, report
 *   npm run data -- --full            the same, with every place listed in the report
 *   npm run data -- --check           write nothing; fail where public/data is not what data derives to
 *   npm run data -- --recut-border    cut data/border.geojson anew from geo-tz (after an update of that package)
 *
 * Exits with 1 where there is a fault or a difference.
 */
import { promises as fs } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildData } from './build-data.ts';
import { formatCollection } from './format.ts';

const OPTIONS = {
  check: { type: 'boolean' },
  full: { type: 'boolean' },
  'recut-border': { type: 'boolean' },
} as const;

async function recutBorder(): Promise<boolean> {
  const { cutBorder } = await import('./border.ts');
  await fs.writeFile('data/border.geojson', formatCollection(cutBorder()));
  console.log('Wrote data/border.geojson; run `npm run data` next.');
  return true;
}

async function run(): Promise<boolean> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values['recut-border']) return recutBorder();
  const { check = false, full = false } = values;
  const folders = { dataFolder: 'data', publishedFolder: 'public/data' };
  return buildData({ ...folders, check, full, weigh: true, say: console.log });
}

try {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

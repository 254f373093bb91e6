/**
 * Command, reads the file system: `npm run validate` checks the files that people write, without deriving anything.
 *
 *   npm run validate                              every file of data/
 *   npm run validate -- data/claims/2025-01.json  the faults in the named files only
 *   npm run validate -- --data FOLDER             another data folder
 *
 * Exits with 1 where there is a fault.
 */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { validate } from './validation.ts';

try {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const folder = values.data ?? relative(process.cwd(), join(import.meta.dirname, '..', '..', 'data'));
  const { ok, text } = await validate(folder, positionals);
  console.log(text);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

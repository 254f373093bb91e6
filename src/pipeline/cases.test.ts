/**
 * Reads and writes the file system. A case is a folder: `in/` holds the files in which it differs from the case
 * `minimal`, and `faults.json` the faults that must be told, all of them and no other. The folder's name says what is wrong.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRecord } from './read.ts';

const CASES = join(import.meta.dirname, 'cases');
const scratch = mkdtempSync(join(tmpdir(), 'cases-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function dataFolder(name: string): string {
  const folder = join(scratch, name);
  cpSync(join(CASES, 'minimal', 'in'), folder, { recursive: true });
  cpSync(join(CASES, name, 'in'), folder, { recursive: true });
  return folder;
}

const expected = (name: string): unknown => {
  const file = join(CASES, name, 'faults.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

describe('a data folder', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const result = await readRecord(dataFolder(name));
    expect(result.ok ? [] : result.faults).toEqual(expected(name));
  });

  it('without any file tells each that is missing', async () => {
    const result = await readRecord(join(scratch, 'nowhere'));
    expect(result.ok ? [] : result.faults.map(({ file }) => file)).toEqual([
      'articles',
      'border.geojson',
      'claimants.json',
      'claims',
      'places.geojson',
      'reliability.json',
    ]);
  });
});

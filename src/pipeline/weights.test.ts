/** Reads and writes the file system. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { weigh, weightTable } from './weights.ts';

it('weighs every file but the schemas as a host would send it, and what has not changed only once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const memory = join(folder, 'deep', 'weights.json');
  const texts = new Map([
    ['claims.json', '[1,1,1,1,1,1,1,1,1,1,1,1]'],
    ['schema/claims.schema.json', '{}'],
  ]);
  const bytes = brotliCompressSync('[1,1,1,1,1,1,1,1,1,1,1,1]').length;
  expect(await weigh(texts, memory)).toEqual(new Map([['claims.json', bytes]]));

  writeFileSync(memory, readFileSync(memory, 'utf8').replace(`:${bytes}}`, ':7}'));
  expect(await weigh(texts, memory)).toEqual(new Map([['claims.json', 7]]));
  expect(await weigh(new Map([['claims.json', '[]']]), memory)).not.toEqual(new Map([['claims.json', 7]]));
});

it('sums the areas of all lenses, says what they may weigh and where they weigh more', () => {
  const of = (all: number) =>
    weightTable(
      new Map([
        ['control.all.geojson', all],
        ['control.russia.geojson', 50_000],
        ['control.known.geojson', 55_000],
        ['claims.json', 20_000],
      ]),
    )
      .split('\n')
      .map((line) => line.replace(/ +/g, ' '));
  expect(of(60_000)).toContain('areas of all lenses 110.0 of 150');
  expect(of(60_000)).toContain('all 185.0');
  expect(of(110_000)).toContain('areas of all lenses 160.0 of 150: OVER BUDGET');
  expect(of(110_000)).toContain('areas as known then 55.0 of 60');
});

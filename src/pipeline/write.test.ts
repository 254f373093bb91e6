/** Reads and writes the file system. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { buildData } from './build-data.ts';
import { comparePublished, writePublished } from './write.ts';

const TEXTS = new Map([
  ['claims.json', '[]\n'],
  ['control.all.geojson', '{}\n'],
  ['schema/claims.schema.json', '{"new":true}\n'],
]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

describe('the published folder', () => {
  it('holds what was written, and is then found to be the same', async () => {
    await writePublished(folder, TEXTS);
    expect(readFileSync(join(folder, 'schema/claims.schema.json'), 'utf8')).toBe('{"new":true}\n');
    expect(await comparePublished(folder, TEXTS)).toEqual([]);
  });

  it('loses files of ours that are no longer published, and keeps those of others', async () => {
    mkdirSync(join(folder, 'schema'));
    for (const name of [
      'control.old.geojson',
      'schema/old.schema.json',
      'claims.json.partial',
      'notes.txt',
      'photo.geojson',
    ]) {
      writeFileSync(join(folder, name), '');
    }
    const left = (await comparePublished(folder, TEXTS)).filter(({ kind }) => kind === 'left over');
    expect(left.map(({ name }) => name).sort()).toEqual([
      'claims.json.partial',
      'control.old.geojson',
      'schema/old.schema.json',
    ]);
    await writePublished(folder, TEXTS);
    expect(readdirSync(folder).sort()).toEqual([
      'claims.json',
      'control.all.geojson',
      'notes.txt',
      'photo.geojson',
      'schema',
    ]);
    expect(readdirSync(join(folder, 'schema'))).toEqual(['claims.schema.json']);
  });

  it('stays as it was where a file cannot be written', async () => {
    await writePublished(folder, TEXTS);
    mkdirSync(join(folder, 'schema/claims.schema.json.partial'));
    const changed = new Map([...TEXTS, ['claims.json', '[1]\n'] as const]);
    await expect(writePublished(folder, changed)).rejects.toThrow();
    expect(readFileSync(join(folder, 'claims.json'), 'utf8')).toBe('[]\n');
  });

  it('is found to differ by a single byte, or a missing file', async () => {
    await writePublished(folder, TEXTS);
    writeFileSync(join(folder, 'claims.json'), '[]');
    rmSync(join(folder, 'control.all.geojson'));
    expect(await comparePublished(folder, TEXTS)).toEqual([
      { name: 'claims.json', kind: 'different' },
      { name: 'control.all.geojson', kind: 'missing' },
    ]);
  });
});

describe('building from data with a fault', () => {
  it('says every fault and writes nothing', async () => {
    const lines: string[] = [];
    const publishedFolder = join(folder, 'published');
    const dataFolder = join(import.meta.dirname, 'cases', 'malformed-json', 'in');
    expect(await buildData({ dataFolder, publishedFolder, say: (line) => lines.push(line) })).toBe(false);
    expect(lines.some((line) => line.includes('claims/2024-08.json: line 3'))).toBe(true);
    expect(lines.at(-1)).toBe('6 faults: nothing was written.');
    expect(existsSync(publishedFolder)).toBe(false);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepVersions, versionOf } from './data-versions.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  mkdirSync(join(folder, 'site', 'data'), { recursive: true });
  writeFileSync(join(folder, 'site', 'data', 'claims.json'), '[1]');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

it('keeps the data under a name that changes with it, and says which is the latest', () => {
  const first = versionOf(join(folder, 'site', 'data'));
  expect(keepVersions(join(folder, 'site'), join(folder, 'releases'))).toBe(first);
  expect(read('site', 'data', 'v', first, 'claims.json')).toBe('[1]');
  expect(JSON.parse(read('site', 'data', 'version.json'))).toEqual({ version: first });
  writeFileSync(join(folder, 'site', 'data', 'claims.json'), '[2]');
  expect(versionOf(join(folder, 'site', 'data'))).not.toBe(first);
});

it('brings the versions of former builds along', () => {
  mkdirSync(join(folder, 'releases', '0123456789abcdef'), { recursive: true });
  writeFileSync(join(folder, 'releases', '0123456789abcdef', 'claims.json'), '[0]');
  keepVersions(join(folder, 'site'), join(folder, 'releases'));
  expect(read('site', 'data', 'v', '0123456789abcdef', 'claims.json')).toBe('[0]');
});

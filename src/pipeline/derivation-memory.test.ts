/** Reads and writes the file system. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { Drawn } from '../domain/drawn.ts';
import { DerivationMemory, derivationKey } from './derivation-memory.ts';
import { readRecord } from './read.ts';

const read = await readRecord(join(import.meta.dirname, 'cases', 'minimal', 'in'));
if (!read.ok) throw new Error('the minimal case has faults');
const { record } = read;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const NONE = { type: 'FeatureCollection' as const, features: [] };
const NOTHING: Drawn = { control: NONE, contact: NONE };

it('recalls what it kept under the same key and drawing only', async () => {
  await new DerivationMemory(folder, 'one').keep('all', NOTHING);
  expect(await new DerivationMemory(folder, 'one').recall('all')).toEqual(NOTHING);
  expect(await new DerivationMemory(folder, 'one').recall('russia')).toBeNull();
  expect(await new DerivationMemory(folder, 'two').recall('all')).toBeNull();
});

it('keeps one result a drawing, and takes a broken one for none', async () => {
  await new DerivationMemory(folder, 'one').keep('all', NOTHING);
  await new DerivationMemory(folder, 'one').keep('russia', NOTHING);
  await new DerivationMemory(folder, 'two').keep('all', NOTHING);
  expect(readdirSync(folder).sort()).toEqual(['all-two.json', 'russia-one.json']);
  writeFileSync(join(folder, 'all-two.json'), '{"type":"Feat');
  expect(await new DerivationMemory(folder, 'two').recall('all')).toBeNull();
});

it('has another key once the record, the code or the packages change, and not for a test', async () => {
  const root = join(folder, 'project');
  mkdirSync(join(root, 'src', 'derive'), { recursive: true });
  cpSync('src/domain', join(root, 'src', 'domain'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), '{}');
  const keys = [await derivationKey(record, root)];
  keys.push(await derivationKey({ ...record, claims: record.claims.slice(1) }, root));
  writeFileSync(join(root, 'src', 'derive', 'field.ts'), '1');
  keys.push(await derivationKey(record, root));
  writeFileSync(join(root, 'src', 'derive', 'field.ts'), '2');
  keys.push(await derivationKey(record, root));
  writeFileSync(join(root, 'package-lock.json'), '{"changed":true}');
  keys.push(await derivationKey(record, root));
  expect(new Set(keys).size).toBe(keys.length);
  writeFileSync(join(root, 'src', 'derive', 'field.test.ts'), '');
  expect(await derivationKey(record, root)).toBe(keys.at(-1));
});

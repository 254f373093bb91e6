/** Reads and writes the file system. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import type { Drawn } from '../domain/drawn.ts';
import { codeKey, DerivationMemory } from './derivation-memory.ts';
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
const memory = (code: string, of = record) => new DerivationMemory(folder, code, of);

it('recalls what it kept for the same code and drawing only', async () => {
  await memory('one').keep('all', NOTHING);
  expect(await memory('one').recall('all')).toEqual(NOTHING);
  expect(await memory('one').recall('russia')).toBeNull();
  expect(await memory('two').recall('all')).toBeNull();
});

it('recalls a drawing that a change does not touch, and forgets one that it does', async () => {
  for (const drawing of ['all', 'ukraine', 'russia'] as const) await memory('one').keep(drawing, NOTHING);
  const sayings = record.claims.filter(({ kind }) => kind !== 'control');
  const figures = { ...record, claims: record.claims.filter((claim) => !sayings.includes(claim)) };
  expect(await memory('one', figures).recall('all')).toEqual(NOTHING);
  const changed = {
    ...record,
    claims: record.claims.map((claim) =>
      claim.id === 'sudzha-captured' ? { ...claim, recordConfidence: 'low' as const } : claim,
    ),
  };
  expect(await memory('one', changed).recall('all')).toBeNull();
  expect(await memory('one', changed).recall('ukraine')).toBeNull();
  expect(await memory('one', changed).recall('russia')).toEqual(NOTHING);
});

it('keeps one result a drawing, and takes a broken one for none', async () => {
  await memory('one').keep('all', NOTHING);
  await memory('one').keep('russia', NOTHING);
  await memory('two').keep('all', NOTHING);
  const kept = readdirSync(folder).sort();
  expect(kept.map((name) => name.split('-')[0])).toEqual(['all', 'russia']);
  writeFileSync(join(folder, kept[0] ?? ''), '{"type":"Feat');
  expect(await memory('two').recall('all')).toBeNull();
});

it('knows other code and other packages, and not another test', async () => {
  const root = join(folder, 'project');
  mkdirSync(join(root, 'src', 'derive'), { recursive: true });
  cpSync('src/domain', join(root, 'src', 'domain'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), '{}');
  const keys = [await codeKey(root)];
  writeFileSync(join(root, 'src', 'derive', 'field.ts'), '1');
  keys.push(await codeKey(root));
  writeFileSync(join(root, 'src', 'derive', 'field.ts'), '2');
  keys.push(await codeKey(root));
  writeFileSync(join(root, 'package-lock.json'), '{"changed":true}');
  keys.push(await codeKey(root));
  expect(new Set(keys).size).toBe(keys.length);
  writeFileSync(join(root, 'src', 'derive', 'field.test.ts'), '');
  expect(await codeKey(root)).toBe(keys.at(-1));
});

/** Starts processes; reads and writes the file system. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { derive } from '../derive/derive.ts';
import { claim, recordOf } from '../derive/made-up.ts';
import type { Drawn } from '../domain/drawn.ts';
import { DRAWINGS } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import { DerivationMemory } from './derivation-memory.ts';
import { deriveDrawings } from './derive-drawings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drawings-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const record = recordOf(
  [
    claim('kyiv', 'sudzha', '2024-08-10', 'captured'),
    claim('observer', 'goncharovka', '2024-08-12', 'captured'),
    claim('moscow', 'sudzha', '2024-08-20', 'recaptured'),
  ],
  3,
);
const NOTHING: Drawn = {
  control: { type: 'FeatureCollection', features: [] },
  contact: { type: 'FeatureCollection', features: [] },
};

const memory = (of: DataRecord) => new DerivationMemory(folder, 'code', of);

/** Starting processes takes long on a busy machine. */
const PATIENCE = 90_000;

it(
  'derives in processes what is derived in one',
  async () => {
    const shares: number[] = [];
    const { drawings, anew } = await deriveDrawings(record, memory(record), (share) => shares.push(share));
    expect(anew).toEqual(DRAWINGS);
    for (const drawing of DRAWINGS) expect(drawings[drawing]).toEqual(derive(record, drawing));
    expect(shares.at(-1)).toBe(1);
  },
  PATIENCE,
);

it(
  'takes from memory all but the drawings that a change touches, and derives those as if from the beginning',
  async () => {
    const before = Object.fromEntries(DRAWINGS.map((drawing) => [drawing, derive(record, drawing)]));
    for (const drawing of DRAWINGS) await memory(record).keep(drawing, before[drawing] ?? NOTHING);
    const claims = record.claims.map((each) =>
      each.claimantId === 'kyiv' ? { ...each, recordConfidence: 'low' as const } : each,
    );
    const changed = { ...record, claims };
    const { drawings, anew } = await deriveDrawings(changed, memory(changed), () => {});
    expect(anew).toEqual(['all', 'ukraine', 'known']);
    for (const drawing of anew) expect(drawings[drawing]).toEqual(derive(changed, drawing));
    for (const drawing of ['russia', 'independent'] as const)
      expect(drawings[drawing]).toEqual(before[drawing]);
  },
  PATIENCE,
);

it(
  'rejects with the drawing and the reason where a derivation fails',
  async () => {
    const features = record.border.features.filter(({ id }) => id !== 'russia');
    const landless = { ...record, border: { ...record.border, features } };
    await expect(deriveDrawings(landless, memory(landless), () => {})).rejects.toThrow(
      /drawing (all|ukraine|russia|independent|known) failed: border\.geojson has no area 'russia'/,
    );
  },
  PATIENCE,
);

/** Reads and writes the file system. What an editor is told: where to look, what is wrong, what to do. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { validate } from './validation.ts';

const CASES = join(import.meta.dirname, 'cases');
const scratch = mkdtempSync(join(tmpdir(), 'validation-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function dataFolder(name: string): string {
  const folder = join(scratch, name);
  cpSync(join(CASES, 'minimal', 'in'), folder, { recursive: true });
  cpSync(join(CASES, name, 'in'), folder, { recursive: true });
  return folder;
}

describe('validation', () => {
  it('finds nothing in sound data, and says how much it read', async () => {
    const { ok, text } = await validate(dataFolder('minimal'));
    expect(ok).toBe(true);
    expect(text).toMatch(/^No fault \(5 claims, /);
  });

  it('tells each fault with its line, its record and what to do', async () => {
    const folder = dataFolder('dangling-ids');
    const { ok, text } = await validate(folder);
    expect(ok).toBe(false);
    const [first] = text.split('\n\n');
    expect(first?.split('\n')[0]).toMatch(/dangling-ids\/claims\/2024-08\.json:\d+ {2}[a-z0-9-]+$/);
    expect(text).toContain('   → did you mean ');
  });

  it('tells the line of a record without an id, and of a slip of JSON', async () => {
    const slips = await validate(dataFolder('left-out-slips'));
    expect(slips.text).toContain('left-out.json:3\n   record 2: published');
    const truncated = await validate(dataFolder('malformed-json'));
    expect(truncated.text).toMatch(/claims\/2024-08\.json:\d+\n {3}line \d+, column \d+/);
  });

  it('tells of named files only, counts the rest, and fails on names that are no data files', async () => {
    const folder = dataFolder('all-at-once');
    const { text } = await validate(folder, [join(folder, 'claimants.json')]);
    expect(text.match(/→/g)).toHaveLength(1);
    expect(text).toContain('4 faults in other files');
    const sound = await validate(folder, [join(folder, 'reliability.json')]);
    expect(sound.ok).toBe(true);
    writeFileSync(join(folder, 'notes.txt'), '');
    for (const name of ['notes.txt', 'nowhere.json']) {
      expect(await validate(folder, [join(folder, name)])).toMatchObject({ ok: false });
    }
  });

  it('shows what would act on the terminal as its code', async () => {
    const folder = dataFolder('minimal');
    writeFileSync(
      join(folder, 'left-out.json'),
      '[{"url": "\\u001b[31m", "published": "2024-10", "reason": "no-field"}]',
    );
    expect((await validate(folder)).text).not.toContain('\u001b');
  });
});

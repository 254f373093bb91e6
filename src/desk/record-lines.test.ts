/** Reads the file system: the real lists, which must not be touched beyond what is added. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import { formatLine, withChange, withRecords } from './record-lines.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const files = ['articles', 'claims'].flatMap((folder) =>
  readdirSync(join(DATA, folder)).map((name) => join(DATA, folder, name)),
);
const key = ({ id }: { id: string }) => id;

describe('a change of a list', () => {
  it.each(files)('%s: nothing added leaves every byte', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(withRecords(text, [], key)).toBe(text);
  });

  it('adds one line and leaves the others', () => {
    const text = readFileSync(join(DATA, 'claims', '2025-01.json'), 'utf8');
    const before = text.split('\n');
    const claim = JSON.parse(before[2]?.trim().replace(/,$/, '') ?? '') as Claim;
    const added = { ...claim, id: 'a-new-one', valid: { ...claim.valid, from: '2025-01-07' } };
    const after = withRecords(text, [added], (each: Claim) => `${each.valid.from} ${each.id}`).split('\n');
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter((line) => !before.includes(line))).toEqual([`  ${formatLine(added)},`]);
  });

  it('changes one line where one record changes, also back again', () => {
    const text = readFileSync(join(DATA, 'claims', '2025-01.json'), 'utf8');
    const { id } = JSON.parse(text.split('\n')[5]?.trim().replace(/,$/, '') ?? '') as Claim;
    const more = withChange<Claim>(text, id, (claim) => ({
      ...claim,
      articleIds: [...claim.articleIds, 'x'],
    }));
    const differing = more.split('\n').filter((line, i) => line !== text.split('\n')[i]);
    expect(differing).toHaveLength(1);
    expect(
      withChange<Claim>(more, id, (claim) => ({ ...claim, articleIds: claim.articleIds.slice(0, -1) })),
    ).toBe(text);
  });

  it('gives the same list whatever the order of adding, each line a record', () => {
    const records = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), n: fc.jsonValue() }), {
      selector: key,
    });
    fc.assert(
      fc.property(records, fc.nat(), (all, cut) => {
        const at = cut % (all.length + 1);
        const once = withRecords('', all, key);
        expect(withRecords(withRecords('', all.slice(at), key), all.slice(0, at), key)).toBe(once);
        const read = JSON.parse(once) as { id: string }[];
        expect(read.map(key)).toEqual(all.map(key).sort());
      }),
    );
  });

  it('refuses a file that is laid out otherwise', () => {
    expect(() => withRecords('[{"id": "a"},\n{"id": "b"}]\n', [], key)).toThrow(/one record a line/);
    expect(() => withChange('[\n]\n', 'a', (record) => record)).toThrow(/no record a/);
  });
});

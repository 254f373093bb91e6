import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json.ts';

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

describe('reading JSON', () => {
  it('gives what was written, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('accepts and refuses what JSON.parse does, after any change of a character', () => {
    const small = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value));
    const put = fc.constantFrom('', ...'{}[],:"\\\'/ \n\t\u0000\u00a0-+.eE019tnu');
    fc.assert(
      fc.property(small, fc.nat(), put, (text, at, character) => {
        const i = at % text.length;
        const changed = text.slice(0, i) + character + text.slice(i + 1);
        const [ours, theirs] = [readJson(changed), parse(changed)];
        if (!ours.ok && /written twice/.test(ours.misreading.problem)) return;
        expect(ours.ok ? { value: ours.value } : null).toEqual(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a field named __proto__ a field', () => {
    const reading = readJson('{"__proto__": {"polluted": true}}');
    expect(reading.ok && Object.keys(reading.value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses nesting that would exhaust the stack', () => {
    const reading = readJson('['.repeat(100_000));
    expect(reading.ok ? '' : reading.misreading.problem).toMatch(/nested/);
  });

  it.each([
    ['', 1, 1, /the file ends where a value belongs/],
    ['{"a": 1', 1, 8, /the file ends where a comma or } belongs/],
    ['[\n  1,\n  2,\n]', 3, 4, /a comma stands before \]/],
    ['[\n  1\n  2\n]', 3, 3, /"2" stands where a comma or \] belongs/],
    ["{'a': 1}", 1, 2, /a single quote stands/],
    ['{a: 1}', 1, 2, /"a" stands where a field name in double quotes belongs/],
    ['{"a" 1}', 1, 6, /"1" stands where a colon after "a" belongs/],
    ['// note\n[]', 1, 1, /no comments/],
    ['[NaN]', 1, 2, /"N" stands where a value belongs/],
    ['["a\nb"]', 1, 2, /not closed, or holds a line break/],
    ['[1] [2]', 1, 5, /something follows the end/],
    ['[\n{"a": 1, "b": 2,\n "a": 3}]', 3, 2, /the field "a" is written twice/],
  ])('tells where and what in %j', (text, line, column, problem) => {
    const reading = readJson(text);
    expect(reading.ok ? null : reading.misreading).toMatchObject({ line, column });
    expect(reading.ok ? '' : reading.misreading.problem).toMatch(problem);
  });
});

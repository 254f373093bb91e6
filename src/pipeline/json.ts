/**
 * A strict JSON reader (RFC 8259) for files that people write by hand. Unlike `JSON.parse` it always tells line and column,
 * says what to do about the usual slips, and refuses a field that is written twice, of which `JSON.parse` silently drops one.
 */

export interface Misreading {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;
}

export type Reading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly misreading: Misreading };

/** Deeper than any file of ours; it keeps hostile nesting from exhausting the stack. */
const DEEPEST = 100;
const SPACE = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids raw control characters in strings
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const LITERALS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class Misread extends Error {
  readonly at: number;
  readonly remedy: string;

  constructor(at: number, problem: string, remedy: string) {
    super(problem);
    this.at = at;
    this.remedy = remedy;
  }
}

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  file(): unknown {
    const value = this.value(0);
    this.skipSpace();
    if (this.at < this.text.length)
      this.fail('something follows the end of the data', 'remove it, or add a comma');
    return value;
  }

  private value(depth: number): unknown {
    if (depth > DEEPEST) this.fail(`lists or objects are nested more than ${DEEPEST} deep`, 'flatten them');
    this.skipSpace();
    const first = this.text[this.at];
    if (first === '{') return this.object(depth);
    if (first === '[') return this.list(depth);
    if (first === '"') return this.string();
    for (const [word, value] of LITERALS) {
      if (this.take(word)) return value;
    }
    const number = this.match(NUMBER);
    return number ? Number(number) : this.unexpected('a value');
  }

  private object(depth: number): unknown {
    const fields = new Map<string, unknown>();
    this.items('}', () => {
      const start = this.at;
      if (this.text[start] !== '"') this.unexpected('a field name in double quotes');
      const name = this.string();
      if (fields.has(name)) this.fail(`the field "${name}" is written twice`, 'keep one of the two', start);
      this.skipSpace();
      if (!this.take(':')) this.unexpected(`a colon after "${name}"`);
      fields.set(name, this.value(depth + 1));
    });
    return Object.fromEntries(fields);
  }

  private list(depth: number): unknown[] {
    const values: unknown[] = [];
    this.items(']', () => values.push(this.value(depth + 1)));
    return values;
  }

  private items(end: '}' | ']', item: () => void): void {
    this.at++;
    this.skipSpace();
    if (this.take(end)) return;
    for (;;) {
      item();
      this.skipSpace();
      if (this.take(end)) return;
      const comma = this.at;
      if (!this.take(',')) this.unexpected(`a comma or ${end}`);
      this.skipSpace();
      if (this.text[this.at] === end) this.fail(`a comma stands before ${end}`, 'remove the comma', comma);
    }
  }

  private string(): string {
    const quoted = this.match(STRING);
    if (quoted) return JSON.parse(quoted) as string;
    return this.fail(
      'a text in double quotes is not closed, or holds a line break or a stray backslash',
      'close it with ", write \\n for a line break and \\\\ for a backslash',
    );
  }

  private unexpected(expected: string): never {
    const found = this.text[this.at];
    if (found === undefined) {
      return this.fail(`the file ends where ${expected} belongs`, 'restore the missing end of the file');
    }
    if (found === "'")
      return this.fail(`a single quote stands where ${expected} belongs`, 'use double quotes');
    if (found === '/' || found === '#') return this.fail('JSON has no comments', 'remove the comment');
    return this.fail(`${JSON.stringify(found)} stands where ${expected} belongs`, `write ${expected} here`);
  }

  private fail(problem: string, remedy: string, at = this.at): never {
    throw new Misread(at, problem, remedy);
  }

  private skipSpace(): void {
    this.match(SPACE);
  }

  private take(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }
}

/** Reads one JSON text. Never throws: what cannot be read is told with its line and column, both counted from 1. */
export function readJson(text: string): Reading {
  try {
    return { ok: true, value: new Reader(text).file() };
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    const before = text.slice(0, error.at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return {
      ok: false,
      misreading: { line: before.length, column, problem: error.message, remedy: error.remedy },
    };
  }
}

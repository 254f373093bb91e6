/**
 * Changes to the hand-written lists of `data/` that touch as few lines as possible: a record a line, each new one put where
 * it belongs by its key, every other line left as it is, byte for byte. Pure.
 */

/** A record as people write it: a blank after each colon and comma. */
export function formatLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${formatLine(field)}`,
  );
  return `{${fields.join(', ')}}`;
}

const INDENT = '  ';

/** The records' lines without indent and comma. Throws where the file is not a list of one record a line. */
function recordLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 1 && lines[0]?.trim() === '[]') return [];
  if (lines[0]?.trim() !== '[' || lines.at(-1)?.trim() !== ']') {
    throw new Error('the file is not a list with one record a line');
  }
  return lines.slice(1, -1).map((line) => line.replace(/^\s+/, '').replace(/,?\s*$/, ''));
}

function assembled(lines: readonly string[]): string {
  return lines.length === 0 ? '[]\n' : `[\n${lines.map((line) => INDENT + line).join(',\n')}\n]\n`;
}

/**
 * The list with the records of `added` put in before the first record whose key is greater, keys compared by code unit.
 * @param text the file as it is; empty for a new one
 */
export function withRecords<T>(text: string, added: readonly T[], keyOf: (record: T) => string): string {
  const lines = text === '' ? [] : recordLines(text);
  for (const record of added.toSorted((a, b) => Number(keyOf(a) > keyOf(b)) - Number(keyOf(a) < keyOf(b)))) {
    const key = keyOf(record);
    const after = lines.findIndex((line) => keyOf(JSON.parse(line) as T) > key);
    lines.splice(after < 0 ? lines.length : after, 0, formatLine(record));
  }
  return assembled(lines);
}

/** The list with the record of `id` replaced by what `change` makes of it. Throws where it is not there. */
export function withChange<T extends { readonly id: string }>(
  text: string,
  id: string,
  change: (record: T) => T,
): string {
  const lines = recordLines(text);
  const at = lines.findIndex((line) => (JSON.parse(line) as T).id === id);
  const line = lines[at];
  if (line === undefined) throw new Error(`there is no record ${id}`);
  return assembled(lines.with(at, formatLine(change(JSON.parse(line) as T))));
}

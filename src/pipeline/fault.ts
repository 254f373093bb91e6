/** A fault: something in `data/` that cannot be used as it stands, in words an editor can act on. */

export interface Fault {
  /** Path inside the data folder, such as `claims/2024-08.json`. */
  readonly file: string;
  /** The record at fault; null where the whole file is, or the record has no usable id. */
  readonly recordId: string | null;
  /** What is wrong, with the value that is wrong. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One line for one fault. `folder` is what the fault's path is relative to. */
export function formatFault({ file, recordId, problem, remedy }: Fault, folder = 'data'): string {
  const where = recordId === null ? `${folder}/${file}` : `${folder}/${file} [${recordId}]`;
  return plain(`${where}: ${problem}. Remedy: ${remedy}.`);
}

/** Lines as a terminal may show them: what is invisible or steers the cursor is written as its code. */
export function plain(...lines: string[]): string {
  return lines.map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, escapeCharacter)).join('\n');
}

/** By file, then record, then problem, so that the same data gives the same list. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const key = (fault: Fault) => [fault.file, fault.recordId ?? '', fault.problem].join('\n');
  return faults.toSorted((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)));
}

/** A value as it is shown inside a fault: JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}

function escapeCharacter(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

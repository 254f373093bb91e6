/** Where in a file a fault stands: its line, so that an editor jumps there. Pure. */
import type { Fault } from './fault.ts';

/** The line, counted from 1, of the fault's record in the text of its file; null where the fault is of the whole file. */
export function lineOf({ recordId, problem }: Fault, text: string): number | null {
  const lines = text.split('\n');
  if (recordId !== null) {
    const at = lines.findIndex((line) => idIn(line) === recordId);
    return at < 0 ? null : at + 1;
  }
  const told = /^line (\d+), column \d+: /.exec(problem);
  if (told) return Number(told[1]);
  const numbered = /^record (\d+): /.exec(problem);
  if (!numbered) return null;
  const records = lines.flatMap((line, i) => (/^\s*\{/.test(line) ? [i + 1] : []));
  return records[Number(numbered[1]) - 1] ?? null;
}

/** The first id on a line: the record's own, for it is written first. */
function idIn(line: string): string | null {
  return /"id"\s*:\s*"([^"\\]*)"/.exec(line)?.[1] ?? null;
}

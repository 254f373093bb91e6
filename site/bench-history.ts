/** The runs of the bench that were kept: a table of which every column is a run. Pure. */
import { type Measure, withUnit } from './budget.ts';

const HEAD = '| measure | budget |';

/** The document with one more column. A measure that is new gets a row; one that is no more keeps its row. */
export function withRun(document: string, run: string, measures: readonly Measure[]): string {
  const lines = document.split('\n');
  const at = lines.findIndex((line) => line.startsWith(HEAD));
  if (at < 0) throw new Error(`docs/bench.md has no table that begins with ${HEAD}`);
  const end = lines.findIndex((line, number) => number > at && !line.startsWith('|'));
  const table = lines.slice(at, end < 0 ? undefined : end);
  const runs = (table[0] ?? '').split('|').length - 4;
  const left = new Map(measures.map((measure) => [measure.name, measure]));
  const rows = table.slice(2).map((row) => {
    const name = row.split('|')[1]?.trim() ?? '';
    const measure = left.get(name);
    left.delete(name);
    return `${row} ${measure ? withUnit(measure.value, measure) : '–'} |`;
  });
  const added = [...left.values()].map(
    (measure) =>
      `| ${measure.name} | ${withUnit(measure.limit, measure)} |${' – |'.repeat(runs)} ${withUnit(measure.value, measure)} |`,
  );
  const head = [`${table[0]} ${run} |`, `${table[1]}---|`];
  return [...lines.slice(0, at), ...head, ...rows, ...added, ...(end < 0 ? [] : lines.slice(end))].join('\n');
}

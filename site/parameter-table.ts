/** The table of parameters in the documentation, made from the code that knows them. Pure. */
import { PARAMETERS } from '../src/state/parameters.ts';

const BEGIN = '<!-- parameters: written by "npm run docs" -->';
const END = '<!-- /parameters -->';

/** The parameters as a Markdown table, one row each, in the order of their declaration. */
function parameterTable(): string {
  const rows = Object.entries(PARAMETERS).map(
    ([name, { form, meaning, standard }]) => `| \`${name}\` | ${form} | ${meaning} | ${standard} |`,
  );
  return ['| parameter | value | meaning | without it |', '|---|---|---|---|', ...rows].join('\n');
}

/**
 * The text with its table of parameters made anew.
 * @throws Error where the text has no place for it
 */
export function withParameterTable(text: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`The text has no lines "${BEGIN}" and "${END}" for the table.`);
  return `${text.slice(0, begin)}${BEGIN}\n${parameterTable()}\n${text.slice(end)}`;
}

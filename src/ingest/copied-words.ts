/** The guard that keeps an article's words out of the record: facts are free, sentences are their authors'. */

export interface CopiedWords {
  /** Where the text stands in the record, as `claims[3].note`. */
  readonly path: string;
  /** The words that follow each other in the article, too. */
  readonly words: string;
}

/** As many words in a row as make a text recognisable. */
export const LONGEST_RUN = 4;
/** An address is a fact of publication, whatever words its publisher built it of. */
const ADDRESSES = /(?:^|\.)(?:url|source|secondSource)$/;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Every text inside a value, with its path. Walks without recursion, so that no nesting exhausts the stack. */
function* textsIn(value: unknown): Generator<readonly [path: string, text: string]> {
  const waiting: (readonly [string, unknown])[] = [['', value]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, one] = next;
    if (typeof one === 'string') yield [path, one];
    else if (Array.isArray(one))
      waiting.push(...[...one.entries()].map(([i, item]) => [`${path}[${i}]`, item] as const));
    else if (one !== null && typeof one === 'object') {
      for (const [key, item] of Object.entries(one)) waiting.push([path ? `${path}.${key}` : key, item]);
    }
  }
}

/**
 * Runs of more than {@link LONGEST_RUN} words that a record shares with an article, each text of the record for itself.
 * Names of more words than that (`allowed`) and addresses are facts and may stand. Linear in both.
 */
export function copiedWords(
  article: string,
  record: unknown,
  allowed: readonly string[] = [],
): CopiedWords[] {
  const length = LONGEST_RUN + 1;
  const runs = (words: readonly string[]) =>
    words.length < length
      ? []
      : words.slice(0, words.length - length + 1).map((_, i) => words.slice(i, i + length).join(' '));
  const known = new Set(runs(wordsOf(article)));
  const free = new Set(allowed.flatMap((name) => runs(wordsOf(name))));
  const found: CopiedWords[] = [];
  for (const [path, text] of textsIn(record)) {
    if (ADDRESSES.test(path)) continue;
    const words = runs(wordsOf(text)).find((run) => known.has(run) && !free.has(run));
    if (words !== undefined) found.push({ path, words });
  }
  return found.sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path));
}

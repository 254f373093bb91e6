/** The guard that keeps an article's sentences out of the record: no five consecutive words of it may be written. Pure. */

const RUN = 5;

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLocaleLowerCase('en')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let at = 0; at + RUN <= words.length; at++) yield words.slice(at, at + RUN).join(' ');
}

/**
 * The first five consecutive words of `article` that stand in one of the texts; null where none do. Case, punctuation and
 * marks between words do not count. Texts without a blank, such as ids and addresses, hold no words of anybody.
 */
export function fiveWordsOf(article: string, texts: Iterable<string>): string | null {
  const runs = new Set(runsOf(article));
  for (const text of texts) {
    if (!/\s/.test(text.trim())) continue;
    for (const run of runsOf(text)) {
      if (runs.has(run)) return run;
    }
  }
  return null;
}

/** A text cut into words, numbers and marks, each with its offsets. */

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** In lower case, with one form of apostrophe and without a possessive ending. */
  readonly form: string;
  readonly kind: 'word' | 'number' | 'mark';
}

const APOSTROPHES = /[’ʼ‘`´]/g;
const POSSESSIVE = /'s?$/;
// A number keeps its separators: 15,000 · 1 000 · 1.5. A word keeps hyphens and apostrophes: counter-attack, Dar'ino.
const PIECES =
  /\d+(?:[.,\u00a0\u202f]\d+)*(?: \d{3}(?!\d))*|[\p{L}\p{M}]+(?:['’ʼ‘-][\p{L}\p{M}]+)*['’]?|[^\s\p{L}\p{M}\d]/gu;

/** The words of `text` between two offsets, in order. Linear in its length. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(PIECES)) {
    const [piece] = match;
    const at = start + match.index;
    const kind = /^\d/.test(piece) ? 'number' : /^[\p{L}\p{M}]/u.test(piece) ? 'word' : 'mark';
    const plain = piece.toLowerCase().replace(APOSTROPHES, "'");
    words.push({
      start: at,
      end: at + piece.length,
      text: piece,
      form: kind === 'word' ? plain.replace(POSSESSIVE, '') : plain,
      kind,
    });
  }
  return words;
}

/**
 * Phrases of a lexicon and where they stand in a sentence. A phrase is words with a blank between them, each of them
 * `word`, `stem*` (whatever begins so), `one|other*`, `?word` (may be missing) or `_3` (up to three words of any kind).
 */
import type { Word } from './words.ts';

interface Step {
  readonly exact: readonly string[];
  readonly stems: readonly string[];
  /** How many words of any kind may stand here; 0 for a step that must match. */
  readonly gap: number;
  readonly optional: boolean;
}

export interface Phrase<T> {
  readonly steps: readonly Step[];
  readonly value: T;
}

export interface PhraseMatch<T> {
  /** Index of the first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
  /** The values of all phrases that are as long, in the order of the book. */
  readonly values: readonly T[];
}

/** Phrases by what their first word may be, so that few are tried at each word. */
export interface PhraseBook<T> {
  readonly byLetter: ReadonlyMap<string, readonly Phrase<T>[]>;
}

function step(piece: string): Step {
  const gap = /^_(\d)$/.exec(piece);
  if (gap) return { exact: [], stems: [], gap: Number(gap[1]), optional: true };
  const optional = piece.startsWith('?');
  const forms = (optional ? piece.slice(1) : piece).split('|');
  return {
    exact: forms.filter((form) => !form.endsWith('*')),
    stems: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
    gap: 0,
    optional,
  };
}

/** The letters that a phrase may begin with: those of its first word, and of the next where that may be missing. */
function firstLetters(steps: readonly Step[]): Set<string> {
  const letters = new Set<string>();
  for (const { exact, stems, optional } of steps) {
    for (const form of [...exact, ...stems]) letters.add(form[0] ?? '');
    if (!optional) break;
  }
  return letters;
}

/** Makes a book of phrases; each phrase carries a value. */
export function bookOf<T>(phrases: Iterable<readonly [string, T]>): PhraseBook<T> {
  const byLetter = new Map<string, Phrase<T>[]>();
  for (const [text, value] of phrases) {
    const phrase = { steps: text.split(' ').map(step), value };
    for (const letter of firstLetters(phrase.steps)) {
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), phrase]);
    }
  }
  return { byLetter };
}

function fits({ exact, stems }: Step, word: Word): boolean {
  return exact.includes(word.form) || stems.some((stem) => word.form.startsWith(stem));
}

/** The index after the last word of the phrase if it stands at `at`, otherwise -1. A phrase has few steps, so this is bounded. */
function endOf(steps: readonly Step[], words: readonly Word[], at: number, from = 0): number {
  const here = steps[from];
  if (!here) return at;
  if (here.gap > 0) {
    for (let skip = 0; skip <= here.gap; skip++) {
      const end = endOf(steps, words, at + skip, from + 1);
      if (end >= 0) return end;
      if (words[at + skip]?.kind === 'mark') break;
    }
    return -1;
  }
  const word = words[at];
  if (word && fits(here, word)) {
    const end = endOf(steps, words, at + 1, from + 1);
    if (end >= 0) return end;
  }
  return here.optional ? endOf(steps, words, at, from + 1) : -1;
}

/** The longest phrase of the book that begins at a word, or null. */
export function phraseAt<T>(book: PhraseBook<T>, words: readonly Word[], at: number): PhraseMatch<T> | null {
  let best = at;
  let values: T[] = [];
  for (const { steps, value } of book.byLetter.get(words[at]?.form[0] ?? '') ?? []) {
    const to = endOf(steps, words, at);
    if (to > best) [best, values] = [to, []];
    if (to === best && to > at) values.push(value);
  }
  const [value] = values;
  return value === undefined ? null : { from: at, to: best, value, values };
}

/** True where a phrase of the book stands anywhere in a sentence. */
export function names<T>(book: PhraseBook<T>, words: readonly Word[]): boolean {
  return words.some((_, at) => phraseAt(book, words, at) !== null);
}

/** Every phrase of the book in a sentence, from left to right, the longest at each place, without overlaps. */
export function phrasesIn<T>(book: PhraseBook<T>, words: readonly Word[]): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const match = phraseAt(book, words, at);
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
}

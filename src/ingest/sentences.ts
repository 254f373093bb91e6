/** Where sentences begin and end. */
import type { TextSpan } from './draft.ts';

/** Longer than any sentence: text without full stops is cut here, so that no later step sees more. */
const LONGEST = 2000;
const ENDS = /[.!?…]+["'”’»)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*[-•–—*]\s)/g;
const BEGINS = /^["'“‘«([]*[\p{Lu}\d]/u;

function trimmed(text: string, start: number, end: number): TextSpan {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** True where the full stop belongs to a short form, such as "Gen." or "Aug." before a number. */
function isShortForm(text: string, stop: number, shortForms: ReadonlySet<string>): boolean {
  if (text[stop] !== '.') return false;
  let from = stop;
  while (from > 0 && stop - from < 12 && /[\p{L}\p{M}.]/u.test(text[from - 1] ?? '')) from--;
  const word = text.slice(from, stop).toLowerCase();
  return shortForms.has(word) || /^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/**
 * The sentences of `text` within `body`, in order and without the space around them.
 * @param shortForms lower-case words that a full stop may follow inside a sentence
 */
export function sentencesOf(text: string, body: TextSpan, shortForms: ReadonlySet<string>): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = body.start;
  const close = (to: number) => {
    for (let at = from; at < to; at += LONGEST) {
      const span = trimmed(text, at, Math.min(to, at + LONGEST));
      if (span.end > span.start) spans.push(span);
    }
    from = to;
  };
  ENDS.lastIndex = 0;
  const inside = text.slice(0, body.end);
  ENDS.lastIndex = body.start;
  for (let match = ENDS.exec(inside); match; match = ENDS.exec(inside)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n')) close(end);
    else {
      const next = inside.slice(end, end + 80).trimStart();
      if (next === '' || (BEGINS.test(next) && !isShortForm(inside, match.index, shortForms))) close(end);
    }
  }
  close(body.end);
  return spans;
}

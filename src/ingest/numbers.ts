/** Numbers as newspapers write them: 15,000 · 1 000 · 28–35 · "two dozen" · "twenty-eight" · "two-fifths" · "5 тысяч". */
import type { Word } from './words.ts';

export interface NumberWords {
  /** "seven" is 7, "сорок" is 40. */
  readonly values: ReadonlyMap<string, number>;
  /** "thousand" multiplies by 1000, "dozen" by 12. */
  readonly scales: ReadonlyMap<string, number>;
  /** "half" is 50 percent, "two-fifths" is "two" and "fifths": the value is that of one part. */
  readonly fractions: ReadonlyMap<string, number>;
  /** What follows a number to make it an ordinal: 80th, 810-й. */
  readonly ordinalEndings: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

export interface NumberFound {
  /** Index of the first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** A share in percent, told as a fraction. */
  readonly isShare: boolean;
}

/** The value of digits with separators, or null where they are no number: a comma or blank before three digits groups them. */
export function digitsValue(text: string): number | null {
  const compact = text.replace(/[ \u00a0\u202f]/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(compact)) return Number(compact.replaceAll(',', ''));
  if (/^\d+(?:\.\d+)?$/.test(compact)) return Number(compact);
  if (/^\d+,\d+$/.test(compact)) return Number(compact.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(compact)) return Number(compact.replaceAll('.', ''));
  return null;
}

function plainAt(
  words: readonly Word[],
  at: number,
  { values, ordinalEndings }: NumberWords,
): { value: number; to: number } | null {
  const word = words[at];
  if (!word || word.kind === 'mark') return null;
  if (word.kind === 'number') {
    const next = words[at + 1];
    const glued = next?.start === word.end;
    if (glued && next && ordinalEndings.has(next.form)) return null;
    const after = words[at + 2];
    if (glued && next?.form === '-' && after?.start === next.end && ordinalEndings.has(after.form))
      return null;
    const value = digitsValue(word.text);
    return value === null ? null : { value, to: at + 1 };
  }
  const whole = values.get(word.form);
  if (whole !== undefined) {
    const next = values.get(words[at + 1]?.form ?? '');
    return whole >= 20 && next !== undefined && next < 10
      ? { value: whole + next, to: at + 2 }
      : { value: whole, to: at + 1 };
  }
  const parts = word.form.split('-');
  const [tens, units] = parts.map((part) => values.get(part));
  return parts.length === 2 && tens !== undefined && units !== undefined && tens >= 20 && units < 10
    ? { value: tens + units, to: at + 1 }
    : null;
}

/** A fraction at `at`: "half", "a third", "two-thirds", "three quarters". */
function shareAt(words: readonly Word[], at: number, lexicon: NumberWords): NumberFound | null {
  const word = words[at];
  if (word?.kind !== 'word') return null;
  const [count, part] = word.form.split('-');
  const fused = lexicon.fractions.get(part ?? '');
  const times = lexicon.values.get(count ?? '');
  if (fused !== undefined && times !== undefined) {
    return { from: at, to: at + 1, value: Math.round(fused * times), isShare: true };
  }
  const alone = lexicon.fractions.get(word.form);
  if (alone !== undefined) {
    // "Third" alone is an ordinal; "half" is a share by itself.
    return alone === 50 ? { from: at, to: at + 1, value: alone, isShare: true } : null;
  }
  const next = lexicon.fractions.get(words[at + 1]?.form ?? '');
  const counted = lexicon.articles.has(word.form) ? 1 : lexicon.values.get(word.form);
  if (next === undefined || counted === undefined) return null;
  const followed = words[at + 2]?.form;
  if (counted === 1 && next !== 50 && followed !== 'of') return null;
  return { from: at, to: at + 2, value: Math.round(next * counted), isShare: true };
}

/** The number that begins at word `at`, or null. */
export function numberAt(words: readonly Word[], at: number, lexicon: NumberWords): NumberFound | null {
  const share = shareAt(words, at, lexicon);
  if (share) return share;
  const plain = plainAt(words, at, lexicon);
  if (plain) {
    let { value, to } = plain;
    for (
      let scale = lexicon.scales.get(words[to]?.form ?? '');
      scale;
      scale = lexicon.scales.get(words[to]?.form ?? '')
    ) {
      value *= scale;
      to++;
      if (words[to]?.form === '.') to++;
      const rest = scale === 100 && words[to]?.form === 'and' ? plainAt(words, to + 1, lexicon) : null;
      if (rest && rest.value < 100) [value, to] = [value + rest.value, rest.to];
    }
    return { from: at, to, value, isShare: false };
  }
  if (!lexicon.articles.has(words[at]?.form ?? '')) return null;
  const scale = lexicon.scales.get(words[at + 1]?.form ?? '');
  return scale ? { from: at, to: at + 2, value: scale, isShare: false } : null;
}

/** What surrounds the saying in a sentence: when it was said, and what is inserted before the verb. */
import type { Attribution } from './attribution.ts';
import type { DateFound } from './dates.ts';
import type { Word } from './words.ts';

/** Clauses in commas between a speaker and the verb of saying. */
export function insertionsOf(
  attributions: readonly Attribution[],
  words: readonly Word[],
): { from: number; to: number }[] {
  return attributions.flatMap(({ speaker, verbAt }) => {
    if (speaker.to === 0 || words[verbAt - 1]?.form !== ',') return [];
    const comma = words.slice(speaker.to, verbAt - 1).findIndex(({ form }) => form === ',');
    return comma < 0 ? [] : [{ from: speaker.to + comma, to: verbAt }];
  });
}

/** The date of each statement: right after the verb of saying, or right before the speaker. */
export function statementDatesOf(
  attributions: readonly Attribution[],
  dates: readonly DateFound[],
  words: readonly Word[],
  gap: ReadonlySet<string>,
): Map<Attribution, DateFound> {
  const found = new Map<Attribution, DateFound>();
  const bridged = (from: number, to: number) => words.slice(from, to).every(({ form }) => gap.has(form));
  for (const attribution of attributions) {
    const date = dates.find(({ first, last, means }) => {
      if (means === 'asOf' || means === 'since') return false;
      if (first >= attribution.to && first - attribution.to <= 7) return bridged(attribution.to, first);
      if (last <= attribution.from) {
        const opens = first <= 2 || /^(?:and|but|,|;|"|“)$/.test(words[first - 1]?.form ?? '');
        const between = words.slice(last, attribution.from);
        return (
          opens &&
          between.length <= 5 &&
          between.every(({ form, text }) => form === ',' || gap.has(form) || /^\p{Lu}/u.test(text))
        );
      }
      const inserted = words.slice(attribution.speaker.to, first).some(({ form }) => form === ',');
      return first >= attribution.from && last <= attribution.verbAt && !inserted;
    });
    if (date) found.set(attribution, date);
  }
  return found;
}

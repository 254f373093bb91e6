/** The parts of a sentence that each tell of one event. */
import type { Attribution } from './attribution.ts';
import type { TextSpan } from './draft.ts';
import type { Clause } from './events.ts';
import { inside, type Part } from './part.ts';
import type { SentenceRead } from './sentence.ts';

/** The clauses of a sentence with their quantities, and what is left over. */
export function partsOf({ clauses, quantities, words, attributions }: SentenceRead): Part[] {
  if (clauses.length === 0) return [{ clause: null, from: 0, to: words.length, quantities }];
  const last = clauses.length - 1;
  return clauses.map((clause, i) => {
    const from = i === 0 ? 0 : clause.clauseFrom;
    const to = i === last ? words.length : clause.clauseTo;
    return {
      clause,
      ...withoutAttributions(from, to, clause, attributions),
      quantities: quantities.filter((one) => one.from >= from && one.from < to),
    };
  });
}

/** A clause without the words of saying at its ends: "X said that … , Y added". */
function withoutAttributions(
  from: number,
  to: number,
  clause: Clause,
  attributions: readonly Attribution[],
): { from: number; to: number } {
  let [start, end] = [from, to];
  for (const attribution of attributions) {
    if (attribution.to <= clause.from) start = Math.max(start, attribution.to);
    if (attribution.from >= clause.to) end = Math.min(end, attribution.from);
  }
  return { from: start, to: end };
}

/** "A fell on the 9th, B four days later": a part for each place that has a day of its own. */
export function byPlaceAndDay({ places, dates, statementDates }: SentenceRead, part: Part): Part[] {
  const { clause } = part;
  if (!clause || part.quantities.length > 0) return [part];
  const statements = new Set(statementDates.values());
  const spots = places.filter(
    (place) => !place.isWide && !place.isReference && inside(place, part.from, part.to),
  );
  const earlier = dates.filter(
    (date) => !statements.has(date) && date.first >= part.from && date.last <= part.to,
  );
  const days = earlier.filter(({ last }) => spots[0] === undefined || last > spots[0].from);
  const inTurn = spots.every((spot, i) => {
    const [day, next] = [days[i], spots[i + 1]];
    return day !== undefined && spot.to <= day.first && (next === undefined || day.last <= next.from);
  });
  if (spots.length < 2 || spots.length !== days.length || !inTurn) return [part];
  const start = earlier.length > days.length ? (spots[0]?.from ?? part.from) : part.from;
  return spots.map((_, i) => {
    const from = days[i - 1]?.last ?? start;
    const to = i === spots.length - 1 ? part.to : (days[i]?.last ?? part.to);
    return { ...part, from, to, clause: { ...clause, clauseFrom: from, clauseTo: to } };
  });
}

const ARTICLES = new Set(['the', 'a', 'an']);
const TRIMMED = new Set([
  'the',
  'a',
  'an',
  ',',
  ';',
  ':',
  '.',
  'that',
  'and',
  'but',
  'while',
  '—',
  '–',
  '"',
  '“',
  '”',
  'on',
  'що',
  'что',
  ')',
  '(',
]);

/** Where the words of a part stand in the text, without the articles and marks around them. */
export function spanOf({ words, dates }: SentenceRead, { from, to }: Part): TextSpan {
  let [start, end] = [from, to];
  const saidDate = dates.find(({ first }) => first - from <= 1 && first >= from);
  if (saidDate && from > 0 && words[saidDate.last]?.form === 'that') start = saidDate.last;
  while (start < end - 1 && TRIMMED.has(words[start]?.form ?? '') && !ARTICLES.has(words[start]?.form ?? ''))
    start++;
  while (end > start + 1 && TRIMMED.has(words[end - 1]?.form ?? '')) end--;
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

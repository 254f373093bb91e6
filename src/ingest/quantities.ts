/** Quantities: a number, its bounds and a unit that matters. Ranges are one quantity, and so are two units for one length. */
import type { FigureClaim } from '../domain/claim.ts';
import { type NumberFound, type NumberWords, numberAt } from './numbers.ts';
import { type PhraseBook, phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

export interface Unit {
  readonly name: string;
  /** The unit of a claim, or null where no claim can hold it yet. */
  readonly claimUnit: FigureClaim['unit'] | null;
  readonly measures:
    | 'area'
    | 'length'
    | 'share'
    | 'people'
    | 'settlements'
    | 'equipment'
    | 'attacks'
    | 'munitions'
    | 'units';
  /** Kilometres or square kilometres in one of it. */
  readonly metric: number | null;
  /** What the unit's own word says of the people: "12 dead", "40 prisoners". */
  readonly definition: FigureClaim['definition'] | null;
}

export interface BoundWord {
  readonly bound: FigureClaim['bound'];
  readonly strict: boolean;
}

export interface QuantityWords {
  readonly numbers: NumberWords;
  readonly units: PhraseBook<Unit>;
  readonly bounds: PhraseBook<BoundWord>;
  readonly boundsAfter: PhraseBook<BoundWord>;
  /** Words that end the search for a number's unit: "and", "were", "from". */
  readonly unitStops: ReadonlySet<string>;
  /** What may follow a bare number of people: "23,000 injured", "150,000 were displaced". */
  readonly peopleAfter: PhraseBook<FigureClaim['definition']>;
  /** What may stand before a bare number whose unit is that of the figure before it: "a peak of 1,376". */
  readonly sameUnitBefore: PhraseBook<true>;
  /** What stands before the number of a place's inhabitants, which is no figure: "a town of 5,000 people". */
  readonly populationBefore: PhraseBook<true>;
  /** What follows a distance between two places, which is no figure: "10 km south of". */
  readonly distanceAfter: PhraseBook<true>;
  readonly person: Unit;
}

export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Indexes of its words. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly bound: FigureClaim['bound'];
  readonly strict: boolean;
  readonly unit: Unit;
  readonly definition: FigureClaim['definition'] | null;
  /** The unit was carried over from the figure before. */
  readonly carried: boolean;
  /** How far one place lies from another, or how many live in it: told by the way. */
  readonly aside: boolean;
}

const MOST_GAP = 5;
const DASHES = new Set(['-', '–', '—', '‑']);

interface Counted {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly isShare: boolean;
}

/** A number or a range that begins at `at`: "28–35", "25 to 30", "between 10,000 and 12,000". */
function countedAt(words: readonly Word[], at: number, numbers: NumberWords): Counted | null {
  const first = numberAt(words, at, numbers);
  if (!first) return null;
  const alone = {
    from: first.from,
    to: first.to,
    low: first.value,
    high: first.value,
    isShare: first.isShare,
  };
  const joint = words[first.to];
  const opener = words[at - 1]?.form;
  const joins =
    joint &&
    (DASHES.has(joint.form) ||
      ['to', 'до', 'or', 'или', 'або'].includes(joint.form) ||
      (joint.form === 'and' && opener === 'between'));
  if (!joins) return alone;
  const second: NumberFound | null = numberAt(words, first.to + 1, numbers);
  if (!second || second.isShare !== first.isShare) return alone;
  // "23 to 26 thousand": the scale belongs to both.
  const low =
    first.value < 1000 && second.value >= 1000 && second.value % 1000 === 0
      ? first.value * 1000
      : first.value;
  if (low >= second.value) return alone;
  return { from: at, to: second.to, low, high: second.value, isShare: first.isShare };
}

/** The last unit of those that follow the number with few words between: "tank battalions" are battalions. */
function unitAfter(
  words: readonly Word[],
  at: number,
  { units, unitStops }: QuantityWords,
): { unit: Unit; to: number } | null {
  for (let i = at; i < words.length && i <= at + MOST_GAP; i++) {
    const word = words[i];
    const match = word && /['’]s$/.test(word.text) ? null : phraseAt(units, words, i);
    if (match) {
      const next = phraseAt(units, words, match.to);
      const last = next && next.value.measures !== 'people' ? next : match;
      return { unit: last.value, to: last.to };
    }
    // "4,000 of the 12,000 soldiers"
    if (word?.kind === 'number' && i > at && words[at]?.form === 'of') continue;
    if (!word || unitStops.has(word.form)) return null;
    if (word.kind !== 'word' && !(DASHES.has(word.form) || word.form === "'")) return null;
  }
  return null;
}

function boundBefore(
  words: readonly Word[],
  at: number,
  bounds: PhraseBook<BoundWord>,
): { from: number; value: BoundWord } | null {
  for (let back = 4; back >= 1; back--) {
    const match = at - back >= 0 ? phraseAt(bounds, words, at - back) : null;
    if (match?.to === at) return { from: at - back, value: match.value };
  }
  return null;
}

const EXACT: BoundWord = { bound: 'exactly', strict: false };

/** "both tanks, the engineering vehicle and seven others": one, in a list of quantities. */
function oneMore(
  words: readonly Word[],
  at: number,
  { units }: QuantityWords,
  before: Quantity | undefined,
): Counted | null {
  if (!before || !/^(?:the|a|an)$/.test(words[at]?.form ?? '')) return null;
  if (!words.slice(before.to, at).every(({ form }) => form === ',' || form === 'and')) return null;
  const match = [1, 2].map((ahead) => phraseAt(units, words, at + ahead)).find((one) => one !== null);
  if (match?.value.measures !== 'equipment' || /s$/.test(words[match.to - 1]?.form ?? '')) return null;
  return { from: at, to: at + 1, low: 1, high: 1, isShare: false };
}

function quantityAt(
  words: readonly Word[],
  at: number,
  lexicon: QuantityWords,
  before: Quantity | undefined,
): Quantity | null {
  const counted = countedAt(words, at, lexicon.numbers) ?? oneMore(words, at, lexicon, before);
  if (!counted) return null;
  const share = counted.isShare ? { unit: SHARE, to: counted.to } : null;
  const people = phraseAt(lexicon.peopleAfter, words, counted.to);
  const unitFound = share ?? unitAfter(words, counted.to, lexicon);
  let unit = unitFound?.unit ?? null;
  const to = unitFound?.to ?? counted.to;
  let definition = unit?.definition ?? null;
  let carried = false;
  const digits = words[counted.from]?.kind === 'number' || counted.high >= 100;
  const isYear =
    counted.low === counted.high &&
    counted.low >= 1900 &&
    counted.low < 2100 &&
    !/[,. ]/.test(words[at]?.text ?? '');
  if (!unit && people && digits && !isYear)
    [unit, definition, carried] = [lexicon.person, people.value, true];
  if (!unit && before && digits && sameUnit(words, counted.from, lexicon))
    [unit, carried] = [before.unit, true];
  if (!unit) return null;
  if (unit.measures === 'people' && people && definition === null) definition = people.value;
  const early = boundBefore(words, counted.from, lexicon.bounds);
  const late = phraseAt(lexicon.boundsAfter, words, counted.to) ?? phraseAt(lexicon.boundsAfter, words, to);
  const { bound, strict } = early?.value ?? late?.value ?? EXACT;
  const from = early?.from ?? counted.from;
  return {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    from,
    to,
    low: counted.low,
    high: counted.high,
    bound,
    strict,
    unit,
    definition,
    carried,
    aside:
      (unit.measures === 'length' && phraseAt(lexicon.distanceAfter, words, to) !== null) ||
      endsBefore(lexicon.populationBefore, words, from),
  };
}

/** True where a phrase of the book ends right before word `at`, or with it. */
function endsBefore(book: PhraseBook<true>, words: readonly Word[], at: number): boolean {
  return [1, 2, 3, 4].some((back) => at >= back && (phraseAt(book, words, at - back)?.to ?? 0) >= at);
}

function sameUnit(words: readonly Word[], at: number, { sameUnitBefore, bounds }: QuantityWords): boolean {
  const start = boundBefore(words, at, bounds)?.from ?? at;
  return endsBefore(sameUnitBefore, words, start);
}

const SHARE: Unit = {
  name: 'percent',
  claimUnit: 'percent',
  measures: 'share',
  metric: null,
  definition: null,
};

/** "18 miles (30km)" is one length: the second is kept where it is metric, with the bound of the first. */
function merged(first: Quantity, second: Quantity, words: readonly Word[]): Quantity | null {
  const { metric: one, measures } = first.unit;
  const two = second.unit.metric;
  if (
    one === null ||
    two === null ||
    measures !== second.unit.measures ||
    first.unit.name === second.unit.name
  )
    return null;
  const between = words.slice(first.to, second.from).map(({ form }) => form);
  if (
    !between.every((form) => ['(', ',', 'or', 'about', '[', '/', 'around', 'roughly'].includes(form)) ||
    between.length > 3
  )
    return null;
  // In brackets it is the same length even where the reporter miscounted; otherwise only where the two agree.
  const agrees = Math.abs(first.low * one - second.low * two) <= 0.2 * first.low * one + 1;
  if (!agrees && !/^[([]$/.test(between[0] ?? '')) return null;
  const kept = agrees && two === 1 ? second : first;
  const closing = /^[)\]]$/.test(words[second.to]?.form ?? '') ? 1 : 0;
  const to = second.to + closing;
  return {
    ...first,
    low: kept.low,
    high: kept.high,
    unit: kept.unit,
    end: words[to - 1]?.end ?? second.end,
    to,
    aside: first.aside || second.aside,
  };
}

/** Every quantity of a sentence, from left to right. */
export function quantitiesIn(words: readonly Word[], lexicon: QuantityWords): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const quantity = quantityAt(words, at, lexicon, found.at(-1));
    if (!quantity) {
      at++;
      continue;
    }
    const last = found.at(-1);
    const one = last ? merged(last, quantity, words) : null;
    if (one)
      found[found.length - 1] = {
        ...one,
        aside: one.aside || phraseAt(lexicon.distanceAfter, words, one.to) !== null,
      };
    else found.push(quantity);
    at = Math.max(quantity.to, at + 1);
  }
  return found;
}

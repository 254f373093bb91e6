/** Whether a sentence says that something is so, is not so, is meant to be so, or could not be checked. */
import { type PhraseBook, phraseAt, phrasesIn } from './phrases.ts';
import type { Word } from './words.ts';

export interface StanceWords {
  readonly negators: PhraseBook<true>;
  readonly notNegating: PhraseBook<true>;
  readonly denials: PhraseBook<true>;
  /** What tells after an event that it came to nothing: "the attempt failed". */
  readonly failedAfter: PhraseBook<true>;
  readonly plans: PhraseBook<true>;
  readonly hypotheticals: PhraseBook<true>;
  /** What makes an infinitive a fact: "managed to", "continued to". */
  readonly factual: PhraseBook<true>;
  readonly unverified: PhraseBook<true>;
  readonly unverifiedAll: ReadonlySet<string>;
  readonly unverifiedForward: ReadonlySet<string>;
  readonly geolocated: PhraseBook<true>;
  readonly witnessed: PhraseBook<true>;
}

export interface Stance {
  readonly negated: boolean;
  readonly denied: boolean;
  readonly modality: 'fact' | 'planned' | 'hypothetical';
}

export interface StanceMarks {
  readonly negators: readonly number[];
  readonly denials: readonly { readonly from: number; readonly to: number }[];
  readonly failedAfter: readonly number[];
  readonly plans: readonly number[];
  readonly hypotheticals: readonly number[];
  /** Words of doubt that may hold the event itself: "almost captured". */
  readonly narrow: readonly { readonly from: number; readonly to: number }[];
  readonly factual: readonly { readonly from: number; readonly to: number }[];
  readonly unverified: readonly { readonly from: number; readonly to: number }[];
}

/** Words between a mark and its event beyond which the mark is taken to speak of something else. */
const REACH = 14;

/** The marks of stance in a sentence, by the index of the word after each. Words of "could not be verified" are no negators. */
export function stanceMarks(
  words: readonly Word[],
  lexicon: StanceWords,
  isDate: (index: number) => boolean,
): StanceMarks {
  const unverified = phrasesIn(lexicon.unverified, words);
  const set = [...unverified, ...phrasesIn(lexicon.notNegating, words)];
  const free = (from: number, to: number) =>
    !set.some((one) => one.from < to && from < one.to) && !isDate(from);
  const marks = (book: PhraseBook<true>) =>
    phrasesIn(book, words).flatMap(({ from, to }) => (free(from, to) ? [to] : []));
  return {
    negators: marks(lexicon.negators),
    denials: phrasesIn(lexicon.denials, words)
      .filter(({ from, to }) => free(from, to))
      .map(({ from, to }) => ({ from, to })),
    failedAfter: phrasesIn(lexicon.failedAfter, words).map(({ from }) => from),
    plans: marks(lexicon.plans),
    // "Had Ukraine held it, …"
    hypotheticals: [
      ...(/^(?:had|were|should)$/.test(words[0]?.form ?? '') ? [1] : []),
      ...marks(lexicon.hypotheticals),
    ],
    narrow: phrasesIn(lexicon.hypotheticals, words).map(({ from, to }) => ({ from, to })),
    factual: phrasesIn(lexicon.factual, words).map(({ from, to }) => ({ from, to })),
    unverified: unverified.map(({ from, to }) => ({ from, to })),
  };
}

interface Clause {
  /** Indexes of its words. */
  readonly from: number;
  readonly to: number;
  readonly eventFrom: number;
  readonly eventTo: number;
}

/** True where the event is an infinitive that nothing makes a fact: "to recapture the town". */
function isBareInfinitive(words: readonly Word[], { eventFrom }: Clause, marks: StanceMarks): boolean {
  const to = [1, 2, 3].map((back) => eventFrom - back).find((at) => words[at]?.form === 'to');
  if (to === undefined) return false;
  const between = words.slice(to + 1, eventFrom);
  if (
    !between.every(
      ({ form, kind }) => kind === 'word' && /(?:ly|at|least|also|again|then|finally|even|not)$/.test(form),
    )
  )
    return false;
  return !marks.factual.some((one) => one.from < eventFrom && one.to >= to);
}

/** The stance of the clause around an event. */
export function stanceOf(words: readonly Word[], clause: Clause, marks: StanceMarks): Stance {
  const before = (ends: readonly number[], reach = REACH) =>
    ends.some((end) => end > clause.from && end <= clause.eventFrom && clause.eventFrom - end <= reach);
  const inside = (ends: readonly number[]) =>
    ends.some((end) => end > clause.eventFrom && end <= clause.eventTo);
  const after = (ends: readonly number[]) =>
    ends.some((end) => end > clause.eventTo && end <= Math.min(clause.to, clause.eventTo + 4));
  const around = marks.denials.some(({ from, to }) => from <= clause.eventFrom && to >= clause.eventTo);
  const denialEnds = marks.denials.map(({ to }) => to);
  const denied = around || before(denialEnds) || after(denialEnds);
  const failed = marks.failedAfter.some((from) => from >= clause.eventTo && from < clause.to);
  const negated =
    denied || failed || before(marks.negators) || inside(marks.negators) || after(marks.negators);
  const infinitive = isBareInfinitive(words, clause, marks);
  const factual = marks.factual.some(
    ({ from, to }) => from < clause.eventFrom && to >= clause.eventFrom - 1 && to <= clause.eventTo,
  );
  // "almost captured": the words of doubt reach into the event
  const narrowly = marks.narrow.some(({ from, to }) => from < clause.eventFrom && to > clause.eventFrom);
  const modality = before(marks.plans)
    ? 'planned'
    : (before(marks.hypotheticals) && !factual) || narrowly || infinitive
      ? 'hypothetical'
      : 'fact';
  return { negated, denied, modality };
}

/** How far a sentence that says "could not be verified" reaches: over figures to come, over all before it, or the last only. */
export function unverifiedReach(
  words: readonly Word[],
  marks: StanceMarks,
  lexicon: StanceWords,
): 'forward' | 'all' | 'last' | null {
  const [first] = marks.unverified;
  if (!first) return null;
  const lead = words.slice(0, first.to).map(({ form }) => form);
  if (lead.some((form) => lexicon.unverifiedForward.has(form))) return 'forward';
  return lead.some((form) => lexicon.unverifiedAll.has(form)) ? 'all' : 'last';
}

/** How the sentence says that it was checked, if it does. */
export function checkedBy(
  words: readonly Word[],
  { geolocated, witnessed }: StanceWords,
): 'geolocated' | 'witnessed' | null {
  const stands = (book: PhraseBook<true>) => words.some((_, at) => phraseAt(book, words, at) !== null);
  if (stands(geolocated)) return 'geolocated';
  return stands(witnessed) ? 'witnessed' : null;
}

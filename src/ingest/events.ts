/** What a sentence says happened: the events in it, the clause of each, and whose doing it was. */
import type { Actor, ControlClaim, FigureClaim } from '../domain/claim.ts';
import type { Draft, EventName } from './draft.ts';
import type { Need } from './lexicon-files.ts';
import { type PhraseBook, type PhraseMatch, phraseAt, phrasesIn } from './phrases.ts';
import type { Word } from './words.ts';

export interface EventValue {
  readonly event: EventName;
  /** What the subject of an active verb is in it. */
  readonly subject: 'doer' | 'loser' | 'loser-people' | 'fall' | 'hands' | 'none';
  readonly change: ControlClaim['change'] | null;
  readonly movement: Draft['movement'];
  readonly action: Draft['action'];
  readonly definition: FigureClaim['definition'] | null;
  /** What must stand near for a verb to mean the event: one "holds" ground, but also talks. Any one of them will do. */
  readonly needs: readonly Need[];
}

export type SideName = Actor | 'enemy';

export interface EventWords {
  readonly events: PhraseBook<EventValue>;
  readonly sides: PhraseBook<SideName>;
  readonly landWords: PhraseBook<true>;
  readonly passive: ReadonlySet<string>;
  readonly clauseStarts: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  readonly background: PhraseBook<true>;
  readonly objects: PhraseBook<true>;
  readonly ground: PhraseBook<true>;
  readonly person: ReadonlySet<string>;
  readonly ongoing: PhraseBook<true>;
  /** "now", "still": as of the day of writing. */
  readonly present: PhraseBook<true>;
  /** "the enemy", "also": words by which a report goes on with the last speaker's account. */
  readonly carryCues: PhraseBook<true>;
  readonly daily: PhraseBook<true>;
  readonly peak: PhraseBook<true>;
  readonly regained: PhraseBook<true>;
  readonly civilians: PhraseBook<true>;
  /** "people": civilians, where no side is named. */
  readonly maybeCivilians: PhraseBook<true>;
}

export interface EventFound {
  readonly from: number;
  readonly to: number;
  readonly value: EventValue;
}

/** An event with the words that belong to it. */
export interface Clause extends EventFound {
  readonly clauseFrom: number;
  readonly clauseTo: number;
}

export interface SideMention {
  readonly at: number;
  readonly to: number;
  readonly side: SideName;
  /** A land, a border, a town of that side rather than its forces. */
  readonly isLand: boolean;
}

/** The sides named in a sentence. */
export function sidesIn(words: readonly Word[], { sides, landWords }: EventWords): SideMention[] {
  return phrasesIn(sides, words).map(({ from, to, value }) => ({
    at: from,
    to,
    side: value,
    isLand: phraseAt(landWords, words, to) !== null || phraseAt(landWords, words, to + 1) !== null,
  }));
}

/** Every event of a sentence whose needs are met in it. `meets` tells whether a need is met between two words, near the event. */
export function eventsIn(
  words: readonly Word[],
  lexicon: EventWords,
  skip: (from: number, to: number) => boolean,
  meets: (need: Need, match: PhraseMatch<EventValue>, limit: number) => boolean,
): EventFound[] {
  const matches = phrasesIn(lexicon.events, words).filter(({ from, to }) => !skip(from, to));
  return matches.flatMap((match, i) => {
    const limit = matches[i + 1]?.from ?? words.length;
    const value = match.values.find(
      ({ needs }) => needs.length === 0 || needs.some((need) => meets(need, match, limit)),
    );
    return value ? [{ from: match.from, to: match.to, value }] : [];
  });
}

const strength = (
  words: readonly Word[],
  at: number,
  next: EventFound,
  lexicon: EventWords,
  isListed: (index: number) => boolean,
): number => {
  const form = words[at]?.form ?? '';
  if (isListed(at)) return 0;
  if (form === ';') return 10;
  if (form === ':' || form === '—' || form === '–') return 7;
  if (lexicon.clauseStarts.has(form)) return 6;
  if (['and', 'и', 'та', 'і', 'й', 'or'].includes(form)) {
    // "Pogrebki and Orlovka" is no break, "and destroyed" is one.
    const gap = next.from - at - 1;
    return gap <= 3 ? 5 : 2;
  }
  if (lexicon.subjectPronouns.has(form)) return 4;
  return form === ',' ? 3 : 0;
};

/** Small words that belong to the event they stand before: "in a strike". */
const LEADS = /^(?:in|a|an|the|by|of|with|from|during|an?)$/;

/**
 * The clauses of events: the words of a sentence shared out at its commas, conjunctions and pronouns.
 * @param isListed whether a comma or conjunction stands between the names of a list, which it does not end
 */
export function clausesOf(
  words: readonly Word[],
  events: readonly EventFound[],
  lexicon: EventWords,
  isListed: (index: number) => boolean,
): Clause[] {
  const edges = [0];
  events.forEach((event, i) => {
    const next = events[i + 1];
    if (!next) return;
    let best = { at: next.from, strength: 0 };
    for (let at = event.to; at < next.from; at++) {
      const here = strength(words, at, next, lexicon, isListed);
      if (here > 0 && here >= best.strength) best = { at, strength: here };
    }
    let edge = best.at;
    if (best.strength === 0) while (edge > event.to && LEADS.test(words[edge - 1]?.form ?? '')) edge--;
    edges.push(edge);
  });
  edges.push(words.length);
  return events.map((event, i) => ({
    ...event,
    clauseFrom: edges[i] ?? 0,
    clauseTo: edges[i + 1] ?? words.length,
  }));
}

/** True where the event is told in the passive: "were captured". */
export function isPassive(words: readonly Word[], { from }: EventFound, { passive }: EventWords): boolean {
  if (/^(?:in|under|back|still)$/.test(words[from]?.form ?? '')) return false;
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const word = words[at];
    if (!word || word.kind === 'mark') return false;
    if (passive.has(word.form)) return /(?:ed|en|n|t|un|ck|wn|ны|но|на|то)$/.test(words[from]?.form ?? '');
    if (/^(?:the|a|its|their|by|to|that)$/.test(word.form)) return false;
  }
  return false;
}

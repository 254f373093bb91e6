/** Who says it: claimants named in a sentence, the verbs of saying, and how far each word of theirs reaches. */
import type { Claimant, Side } from '../domain/claimant.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { FieldBasis } from './draft.ts';
import { type PhraseBook, phrasesIn } from './phrases.ts';
import type { Word } from './words.ts';

export type Role = 'military' | 'soldier' | 'official' | 'blogger' | 'source' | 'analyst';

/** A name that claimants bear, for as long as it is theirs: "the acting governor" is another person after a change of office. */
export interface ClaimantName {
  readonly claimantId: Id | null;
  readonly side: Side | null;
  readonly from: Day | null;
  readonly through: Day | null;
}

export interface ClaimantWords {
  readonly names: PhraseBook<ClaimantName>;
  readonly roles: PhraseBook<Role>;
  readonly byRole: Readonly<Record<Role, Readonly<Record<Side, Id | null>>>>;
  readonly pronouns: PhraseBook<true>;
  readonly verbs: PhraseBook<true>;
  readonly according: PhraseBook<true>;
  /** Publishers by the end of their address. */
  readonly publishers: ReadonlyMap<string, Id>;
  readonly known: ReadonlyMap<Id, Claimant>;
}

export interface Speaker {
  readonly claimantId: Id | null;
  readonly side: Side | null;
  /** Indexes of the words that name it; both 0 where a pronoun or nothing does. */
  readonly from: number;
  readonly to: number;
  readonly basis: FieldBasis;
}

export interface Attribution {
  readonly speaker: Speaker;
  /** Indexes of the words of saying, the speaker's name included. */
  readonly from: number;
  readonly to: number;
  readonly verbAt: number;
  /** Indexes of the words that it covers. */
  covers: { from: number; to: number };
}

interface Mention extends Speaker {
  readonly named: boolean;
}

const FARTHEST = 5;
const FARTHEST_PAST_COMMA = 16;
const AFTER = 8;

function mentionsIn(words: readonly Word[], lexicon: ClaimantWords, day: Day): Mention[] {
  const names = phrasesIn(lexicon.names, words).flatMap(({ from, to, values }) => {
    const value = values.find((name) => (name.from ?? day) <= day && day <= (name.through ?? day));
    return value ? [{ from, to, value }] : [];
  });
  const mentions: Mention[] = names.map(({ from, to, value }) => ({
    claimantId: value.claimantId,
    side: value.side,
    from,
    to,
    basis: value.claimantId === null ? 'none' : 'explicit',
    named: true,
  }));
  // "Acting governor Smirnov" is one person: the name, not the office.
  for (let i = mentions.length - 1; i > 0; i--) {
    const [office, name] = [mentions[i - 1], mentions[i]];
    if (office && name && office.to === name.from && name.claimantId !== null) {
      mentions.splice(i - 1, 2, { ...name, from: office.from });
    }
  }
  for (const { from, to, value } of phrasesIn(lexicon.roles, words)) {
    if (names.some((name) => name.from < to && from < name.to)) continue;
    const near = names.findLast((name) => name.from <= from) ?? names.find((name) => name.from - to <= 4);
    const side = near?.value.side ?? null;
    const claimantId = lexicon.byRole[value][side ?? 'independent'];
    mentions.push({
      claimantId,
      side,
      from,
      to,
      basis: claimantId === null ? 'none' : 'inferred',
      named: false,
    });
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** Index after a clause in commas that ends right before `verb`, or `verb` where there is none: "X, who is Y, said". */
function pastInsertion(words: readonly Word[], verb: number): number {
  if (words[verb - 1]?.form !== ',') return verb;
  for (let at = verb - 2; at > 0 && at > verb - 26; at--) {
    if (words[at]?.form !== ',') continue;
    const next = words[at + 1]?.form ?? '';
    if (
      /^(?:who|which|whose|whom|some|where|citing|который|яка|який)$/.test(next) ||
      /(?:ing|ed)$/.test(next)
    )
      return at;
  }
  return verb;
}

function before(
  words: readonly Word[],
  mentions: readonly Mention[],
  verb: number,
  floor: number,
  isEvent: (index: number) => boolean,
): Mention | null {
  const end = pastInsertion(words, verb);
  const inReach = mentions.filter(({ from, to }) => from >= floor && to <= end);
  const nearest = inReach.at(-1);
  if (!nearest) return null;
  const gap = words.slice(nearest.to, end).map(({ form }) => form);
  const reach = words[end - 1]?.form === ',' || gap.includes(',') ? FARTHEST_PAST_COMMA : FARTHEST;
  if (gap.length > reach || gap.some((_, i) => isEvent(nearest.to + i))) return null;
  // Of a name and a description of it, the name: "Mykola Oleshchuk, commander of the air force, said".
  const earlier = inReach.at(-2);
  if (!nearest.named && earlier?.named && nearest.from - earlier.to <= 4) return earlier;
  // "Ukraine and Russia say": both, so neither.
  if (
    earlier &&
    words[nearest.from - 1]?.form === 'and' &&
    earlier.to === nearest.from - 1 &&
    earlier.side !== nearest.side
  ) {
    return { ...nearest, claimantId: null, side: null, from: earlier.from, basis: 'none' };
  }
  return nearest;
}

interface Context {
  /** Who spoke last, for "he said" and "the ministry added". */
  readonly last: Speaker | null;
  readonly day: Day;
  /** True for a word at which an event stands. */
  readonly isEvent: (index: number) => boolean;
}

/** "X said … and on Monday stated …": the speaker of the verb before, where only a few words stand after the conjunction. */
function joinedTo(
  words: readonly Word[],
  last: Attribution | undefined,
  verb: number,
): Pick<Attribution, 'speaker' | 'from'> | null {
  if (!last) return null;
  for (let at = verb - 1; at > last.verbAt && at >= verb - 5; at--) {
    if (/^(?:and|но|и|та|і|but)$/.test(words[at]?.form ?? ''))
      return { speaker: { ...last.speaker, from: 0, to: 0 }, from: at + 1 };
  }
  return null;
}

/** Who a sentence begins with, where it is somebody who may speak: "The ministry offered another picture. It said …" */
export function subjectOf(words: readonly Word[], lexicon: ClaimantWords, day: Day): Speaker | null {
  return mentionsIn(words, lexicon, day).find(({ named, from }) => named && from <= 2) ?? null;
}

/** True where a sentence or its part ends a few words after index `at`: a name, a day. */
function endsSoon(words: readonly Word[], at: number): boolean {
  const rest = words.slice(at, at + 4).map(({ form }) => form);
  return at + 4 >= words.length || rest.some((form) => /^[,.;]$/.test(form));
}

/** The attributions of a sentence, in order, each with the words it covers. */
export function attributionsIn(
  words: readonly Word[],
  lexicon: ClaimantWords,
  context: Context,
): Attribution[] {
  const mentions = mentionsIn(words, lexicon, context.day);
  const pronouns = phrasesIn(lexicon.pronouns, words);
  const found: Attribution[] = [];
  const carried = (from: number, to: number): Speaker | null =>
    context.last ? { ...context.last, from, to, basis: 'pronoun' } : null;
  for (const { from, to } of phrasesIn(lexicon.verbs, words)) {
    const floor = found.at(-1)?.to ?? 0;
    if (from < floor) continue;
    const isNoun = /^(?:the|a|an|this|these|such|earlier|previous|no|any)$/.test(words[from - 1]?.form ?? '');
    if (isNoun) continue;
    const subject = before(words, mentions, from, floor, context.isEvent);
    const pronoun = pronouns
      .filter((one) => one.from >= floor && one.to <= from && from - one.to <= 3)
      .at(-1);
    const inverted = /^["”»,]$/.test(words[from - 1]?.form ?? '') || from === floor;
    const close = mentions.filter((one) => one.from >= to && one.from - to <= AFTER);
    const after = inverted ? (close.find(({ named }) => named) ?? close[0]) : undefined;
    // ", said Syrskyi." ends the sentence; ", said Ukraine held …" does not.
    const closing = after && inverted && after.from - to <= 3 && endsSoon(words, after.to) ? after : null;
    const useSubject = subject && (!pronoun || pronoun.from < subject.to);
    const spoken =
      closing ?? (useSubject ? subject : pronoun ? carried(pronoun.from, pronoun.to) : (after ?? null));
    const speaker: Speaker | null = spoken;
    const joined = speaker ? null : joinedTo(words, found.at(-1), from);
    if (joined) {
      found.push({ ...joined, to: from + 1, verbAt: from, covers: { from: 0, to: 0 } });
      continue;
    }
    if (!speaker) continue;
    const start = Math.min(speaker.to > 0 ? speaker.from : from, from);
    found.push({
      speaker,
      from: Math.max(start, floor),
      to: speaker === after ? speaker.to : from + 1,
      verbAt: from,
      covers: { from: 0, to: 0 },
    });
  }
  for (const { from, to } of phrasesIn(lexicon.according, words)) {
    const named = mentions.find((one) => one.from >= to && one.from - to <= 6);
    const pronoun = pronouns.find((one) => one.from >= to && one.from - to <= 2);
    const speaker: Speaker | null =
      named && (!pronoun || named.from <= pronoun.from)
        ? named
        : pronoun
          ? carried(pronoun.from, pronoun.to)
          : (named ?? null);
    if (speaker && !found.some((other) => other.from < speaker.to && from < other.to)) {
      found.push({ speaker, from, to: Math.max(speaker.to, to), verbAt: from, covers: { from: 0, to: 0 } });
    }
  }
  found.sort((a, b) => a.verbAt - b.verbAt);
  spread(found, words, context.isEvent);
  return found;
}

const TURNS = new Set([
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'however',
  'но',
  'але',
  'однако',
  'проте',
  'and',
  'yet',
]);

function isBreak(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form;
  return (
    form === ';' ||
    (form === ',' && TURNS.has(words[at + 1]?.form ?? '')) ||
    (form === '.' && at < words.length - 2)
  );
}

/** Gives each attribution the words it covers: those after it, or those before it where nothing happens after it. */
function spread(
  found: readonly Attribution[],
  words: readonly Word[],
  isEvent: (index: number) => boolean,
): void {
  let taken = 0;
  found.forEach((attribution, i) => {
    const next = found[i + 1];
    const stop = next ? next.from : words.length;
    let end = attribution.to;
    while (end < stop && !(isBreak(words, end) && (next || words[end]?.form === ';'))) end++;
    let happens = false;
    for (let at = attribution.to; at < end; at++) happens ||= isEvent(at);
    if (happens || attribution.from <= taken) {
      attribution.covers = { from: Math.min(taken, attribution.from), to: end };
      let start = attribution.from;
      while (start > taken && !isBreak(words, start - 1)) start--;
      attribution.covers.from = next || i > 0 ? start : 0;
    } else {
      let start = attribution.from;
      while (start > taken && words[start - 1]?.form !== ';') start--;
      attribution.covers = { from: start, to: attribution.to };
    }
    taken = attribution.covers.to;
  });
}

/** The publisher as a claimant, by the address of the article: it speaks where nobody else is named. */
export function publisherOf(url: string | null, { publishers, known }: ClaimantWords): Id | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url ?? '')?.[1]?.toLowerCase();
  if (host === undefined) return null;
  for (const [end, id] of publishers) {
    if ((host === end || host.endsWith(`.${end}`)) && known.has(id)) return id;
  }
  return null;
}

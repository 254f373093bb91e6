/** Who says it, and whose doing it is. */
import type { Attribution, Speaker } from './attribution.ts';
import { isByTheWay } from './by-the-way.ts';
import type { Draft } from './draft.ts';
import { type Clause, isPassive, type SideName } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import type { Memory, Part } from './part.ts';
import { phraseAt } from './phrases.ts';
import type { SentenceRead } from './sentence.ts';

export interface Attributed {
  readonly attribution: Attribution | null;
  readonly speaker: Speaker | null;
}

/** Who says a part of a sentence. */
export function speakerOf(sentence: SentenceRead, part: Part, memory: Memory, lexicon: Lexicon): Attributed {
  const { words, attributions } = sentence;
  const at = part.clause?.from ?? part.from;
  if (part.clause && isByTheWay(sentence, part.clause, lexicon)) return { attribution: null, speaker: null };
  const covering = attributions.findLast(({ covers }) => at >= covers.from && at < covers.to);
  if (covering) return { attribution: covering, speaker: covering.speaker };
  const [only, ...others] = attributions;
  if (part.clause === null && only && others.length === 0)
    return { attribution: only, speaker: only.speaker };
  const goesOn = words.slice(0, 12).some((_, i) => phraseAt(lexicon.events.carryCues, words, i) !== null);
  const { speaker } = memory;
  const mayCarry =
    speaker !== null && speaker.side !== 'independent' && speaker.side !== null && attributions.length === 0;
  if (mayCarry && (goesOn || memory.isCarrying))
    return { attribution: null, speaker: { ...speaker, from: 0, to: 0, basis: 'carried' } };
  return { attribution: null, speaker: null };
}

export interface Acting {
  readonly actor: Draft['actor'];
  readonly explicit: boolean;
}

function resolved(side: SideName, speaker: Speaker | null): Draft['actor'] {
  if (side !== 'enemy') return side;
  return speaker?.side === 'ukraine' ? 'russia' : speaker?.side === 'russia' ? 'ukraine' : null;
}

const OWN = /^(?:his|its|their|our|it|they|he|we|его|их|його|їх|наши|наші)$/;

/** Who must be meant where nobody is named: who takes places back, or beats attacks off, is the speaker's own side. */
function impliedActor({ value }: Clause, speaker: Speaker | null): Draft['actor'] {
  const own = speaker?.side === 'ukraine' || speaker?.side === 'russia' ? speaker.side : null;
  if (value.change === 'recaptured') return own ?? 'russia';
  return value.event === 'repel' ? own : null;
}

/** Whose doing the event of a clause is. */
export function actorOf(
  sentence: SentenceRead,
  part: Part,
  speaker: Speaker | null,
  previous: Draft['actor'],
  lexicon: Lexicon,
): Acting {
  const { words, sides } = sentence;
  const { clause } = part;
  if (!clause) return { actor: null, explicit: false };
  const { subject } = clause.value;
  if (subject === 'none') return { actor: null, explicit: false };
  const forces = sides.filter(({ isLand, at }) => !isLand && at >= clause.clauseFrom && at < clause.clauseTo);
  const pick = (mention: (typeof forces)[number] | undefined): Acting | null => {
    const actor = mention ? resolved(mention.side, speaker) : null;
    return actor ? { actor, explicit: true } : null;
  };
  const passive = isPassive(words, clause, lexicon.events);
  const after = forces.filter(({ at }) => at >= clause.to);
  if (subject === 'hands') {
    const within = sides.filter(({ at }) => at >= clause.from && at < clause.to);
    return pick(within.at(-1)) ?? pick(after[0]) ?? pick(forces.at(-1)) ?? { actor: null, explicit: false };
  }
  const agent = after.find(({ at }) =>
    words
      .slice(Math.max(clause.to, at - 4), at)
      .some(({ form }) => form === 'by' || (subject === 'fall' && form === 'to')),
  );
  if (passive || subject === 'fall') {
    const found = pick(agent);
    if (found) return found;
    if (subject === 'fall') return { actor: null, explicit: false };
    return { actor: impliedActor(clause, speaker), explicit: false };
  }
  const start = Math.min(part.from, clause.clauseFrom);
  const nearest = forces.filter(({ at }) => at >= part.from && at < clause.from).at(-1);
  const pronounAt = words.slice(start, clause.from).findLastIndex(({ form }) => OWN.test(form)) + start;
  if (nearest && nearest.at > pronounAt - 1) {
    // "soldiers of the 80th Brigade captured", "Russian troops captured": the subject itself.
    return pick(nearest) ?? { actor: null, explicit: false };
  }
  if (pronounAt >= start && (speaker?.side === 'ukraine' || speaker?.side === 'russia'))
    return { actor: speaker.side, explicit: false };
  if (previous) return { actor: previous, explicit: false };
  return { actor: impliedActor(clause, speaker), explicit: false };
}

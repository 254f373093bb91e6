/** The drafts of one sentence: each event with what belongs to it, each quantity, and the sentence itself where nothing else covers it. */
import { isByTheWay } from './by-the-way.ts';
import type { Draft, TextSpan } from './draft.ts';
import { draftPart } from './draft-part.ts';
import type { Lexicon } from './lexicon.ts';
import type { Memory, Part } from './part.ts';
import { byPlaceAndDay, partsOf } from './parts.ts';
import type { SentenceRead } from './sentence.ts';
import { actorOf, speakerOf } from './who.ts';

/** "Since the incursion began", without a day: it names what all the texts are about. */
function isMereReference(sentence: SentenceRead, { clause }: Part, lexicon: Lexicon): boolean {
  if (!clause || !isByTheWay(sentence, clause, lexicon)) return false;
  return !sentence.dates.some(
    ({ first, last }) => first >= clause.from - 8 && first >= clause.clauseFrom && last <= clause.clauseTo,
  );
}

/** The drafts of a sentence; none where it has no anchor. */
export function draftSentence(sentence: SentenceRead, memory: Memory, lexicon: Lexicon): Draft[] {
  const { places, quantities, sides, clauses, span } = sentence;
  const mattering = quantities.filter(({ aside }) => !aside);
  const isAnchored =
    places.length > 0 ||
    mattering.length > 0 ||
    (clauses.length > 0 && (sides.length > 0 || sentence.attributions.length > 0));
  if (!isAnchored) return [];
  const drafts: Draft[] = [];
  let previous: Draft['actor'] = null;
  for (const part of partsOf(sentence)) {
    if (isMereReference(sentence, part, lexicon)) continue;
    const attributed = speakerOf(sentence, part, memory, lexicon);
    const acting = actorOf(sentence, part, attributed.speaker, previous, lexicon);
    previous = acting.actor;
    for (const one of byPlaceAndDay(sentence, part)) {
      drafts.push(...draftPart({ sentence, part: one, attributed, acting, memory, lexicon }));
    }
  }
  const isCovered = (at: TextSpan) =>
    drafts.some((draft) => draft.span.start < at.end && at.start < draft.span.end);
  return drafts.length > 0 && places.every(isCovered) && mattering.every(isCovered)
    ? drafts
    : [...drafts, bare(span, sentence, memory, lexicon)];
}

/** The sentence itself, for a person to look at. */
function bare(span: TextSpan, sentence: SentenceRead, memory: Memory, lexicon: Lexicon): Draft {
  const part: Part = { clause: null, from: 0, to: sentence.words.length, quantities: [] };
  const [draft] = draftPart({
    sentence,
    part,
    attributed: speakerOf(sentence, part, memory, lexicon),
    acting: { actor: null, explicit: false },
    memory,
    lexicon,
  });
  if (!draft) throw new Error('a part without quantities yields one draft');
  return { ...draft, span };
}

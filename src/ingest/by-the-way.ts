/** What an article tells by the way: how it all began, in half a sentence that nobody in particular says. */
import type { Clause } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { SentenceRead } from './sentence.ts';

const STARTS = /^(?:since|which|that|who)$/;

/** True for a clause that tells of the beginning of it all: "since the assault began", "launched with an incursion in August". */
export function isByTheWay(
  { words }: Pick<SentenceRead, 'words'>,
  clause: Clause,
  { events }: Lexicon,
): boolean {
  if (clause.value.event !== 'attack') return false;
  for (let at = Math.max(0, Math.min(clause.clauseFrom, clause.from - 6) - 1); at < clause.to; at++) {
    const match = phraseAt(events.background, words, at);
    if (match && match.to >= clause.clauseFrom && match.from <= clause.to) return true;
  }
  return false;
}

/** True for a clause whose day is not that of the rest of its sentence. */
export function isOfAnotherTime(
  sentence: Pick<SentenceRead, 'words'>,
  clause: Clause,
  lexicon: Lexicon,
): boolean {
  return STARTS.test(sentence.words[clause.clauseFrom]?.form ?? '') || isByTheWay(sentence, clause, lexicon);
}

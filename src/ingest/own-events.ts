/** The events that a sentence tells, apart from those that it only mentions. */
import type { EventFound, SideMention } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Word } from './words.ts';

const ABSORBED = new Set(['attack', 'advance', 'capture', 'fighting', 'contest', 'strike']);
const BREAKS = new Set([';', ':', 'but', 'while', 'after', 'when', 'who', 'which', 'where']);

/** Leaves out events that only tell what another one is about: a repelled attack is one event, "the land they seized" is none. */
export function ownEvents(
  words: readonly Word[],
  events: readonly EventFound[],
  lexicon: Lexicon,
  sides: readonly SideMention[],
): { events: EventFound[]; asides: { from: number; to: number }[] } {
  const broken = (from: number, to: number) => words.slice(from, to).some(({ form }) => BREAKS.has(form));
  const isRelative = ({ from }: EventFound) => {
    let at = from - 1;
    while (at > 0 && /^(?:had|has|have|was|were|first|also)$/.test(words[at]?.form ?? '')) at--;
    const side = sides.find((one) => one.to === at + 1);
    if (!side && !lexicon.events.subjectPronouns.has(words[at]?.form ?? '')) {
      const ground = phraseAt(lexicon.events.ground, words, from - 1);
      return (
        ground?.to === from &&
        /^(?:held|seized|captured|controlled|occupied|taken|lost)$/.test(words[from]?.form ?? '') &&
        words[from + 1]?.form === 'by'
      );
    }
    const before = side ? side.at : at;
    const noun = /^(?:that|which)$/.test(words[before - 1]?.form ?? '') ? before - 1 : before;
    return phraseAt(lexicon.events.ground, words, noun - 1)?.to === noun;
  };
  const kept: EventFound[] = [];
  const asides: { from: number; to: number }[] = [];
  for (const event of events) {
    if (isRelative(event)) {
      asides.push({ from: event.from, to: asideEnd(words, event.to) });
      continue;
    }
    const last = kept.at(-1);
    if (
      last?.value.event === 'repel' &&
      ABSORBED.has(event.value.event) &&
      !broken(last.to, event.from) &&
      !/^(?:and|,)$/.test(words[event.from - 1]?.form ?? '')
    )
      continue;
    const isPassiveRepel = /^(?:been|were|was)$/.test(words[event.from - 1]?.form ?? '');
    if (
      event.value.event === 'repel' &&
      last &&
      ABSORBED.has(last.value.event) &&
      !broken(last.to, event.from) &&
      (isPassiveRepel || !words.slice(last.to, event.from).some(({ form }) => form === ',' || form === 'and'))
    )
      kept.pop();
    if (
      last &&
      last.value.event === event.value.event &&
      event.from - last.to <= 10 &&
      !words.slice(last.to, event.from).some(({ form }) => form === 'and' || form === ',')
    )
      continue;
    kept.push(event);
  }
  return { events: kept, asides };
}

/** Where words told by the way end: at the next comma, conjunction or verb of the sentence. */
function asideEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (
    at < words.length &&
    at < from + 8 &&
    !/^(?:,|and|but|had|has|have|was|were|is|are|;|\.)$/.test(words[at]?.form ?? '')
  )
    at++;
  return at;
}

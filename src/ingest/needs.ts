/** What an event needs near it to be one: "took" takes ground, "shot down" takes a thing that flies. */
import type { SideMention } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import type { Need } from './lexicon-files.ts';
import { phraseAt } from './phrases.ts';
import type { PlaceFound } from './places-found.ts';
import type { Quantity } from './quantities.ts';
import type { Word } from './words.ts';

/** What of a sentence may meet a need. */
interface Surroundings {
  readonly words: readonly Word[];
  readonly places: readonly PlaceFound[];
  readonly quantities: readonly Quantity[];
  readonly sides: readonly SideMention[];
}

/** Whether a need is met near an event, between the event before it and the one after. */
export function needsMet(sentence: Surroundings, lexicon: Lexicon) {
  const { words, places, quantities, sides } = sentence;
  const near = (from: number, to: number, at: { from: number; to: number }, reach: number) =>
    (from >= at.to && from - at.to <= reach) || (to <= at.from && at.from - to <= reach);
  const said = (book: typeof lexicon.events.ground, at: { from: number; to: number }, reach: number) => {
    for (let i = Math.max(0, at.from - reach); i < Math.min(words.length, at.to + reach); i++) {
      if (phraseAt(book, words, i)) return true;
    }
    return false;
  };
  return (need: Need, at: { from: number; to: number }, limit: number): boolean => {
    const counts = (kinds: readonly string[], reach: number) =>
      quantities.some(
        ({ unit, from, to, aside }) =>
          !aside &&
          kinds.includes(unit.measures) &&
          from < Math.max(limit, at.to + reach) &&
          near(from, to, at, reach),
      );
    switch (need) {
      case 'place':
        return places.some(
          ({ isWide, isReference, from, to }) => !isWide && !isReference && near(from, to, at, 16),
        );
      case 'place-next':
        return places.some(({ from }) => from >= at.to && from - at.to <= 3);
      case 'region':
        return (
          places.some(({ isWide, from, to }) => isWide && near(from, to, at, 8)) ||
          said(lexicon.events.landWords, at, 6)
        );
      case 'area':
        return counts(['area', 'share'], 12);
      case 'settlements':
        return counts(['settlements'], 12);
      case 'ground':
        return said(lexicon.events.ground, at, 6);
      case 'people':
        return (
          counts(['people'], 7) ||
          quantities.some(({ unit, to }) => unit.measures === 'people' && to <= at.from && at.from - to <= 14)
        );
      case 'person':
        return words.slice(at.to, at.to + 4).some(({ form }) => lexicon.events.person.has(form));
      case 'equipment':
        return counts(['equipment'], 8);
      case 'munitions':
        return counts(['munitions'], 8);
      case 'object':
        return said(lexicon.events.objects, at, 8);
      case 'units':
        return counts(['units'], 6);
      case 'side':
        return sides.some(({ at: from, to }) => (to <= at.from ? at.from - to <= 16 : near(from, to, at, 7)));
      default:
        return need satisfies never;
    }
  };
}

/** The places of a sentence by its words, and what the words around them make of them. */
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import { type PlaceMention, placesIn } from './place-names.ts';
import type { Quantity } from './quantities.ts';
import type { Word } from './words.ts';

/** A place's name with the words it takes. */
export interface PlaceFound extends PlaceMention {
  /** Indexes of its words. */
  readonly from: number;
  readonly to: number;
  /** It only tells where another place lies: "10 km south of Sudzha". */
  readonly isReference: boolean;
  readonly isNear: boolean;
  readonly isWide: boolean;
}

export function placesFound(
  words: readonly Word[],
  quantities: readonly Quantity[],
  { places, placeWords }: Lexicon,
): PlaceFound[] {
  const indexAt = (offset: number) => words.findIndex(({ end }) => end > offset);
  const mayBeLoose = (start: number) => placeWords.cues.has(words[indexAt(start) - 1]?.form ?? '');
  return placesIn(words, places, mayBeLoose).map((mention) => {
    const from = indexAt(mention.start);
    const to = indexAt(mention.end - 1) + 1;
    const kinds = mention.placeIds.map((id) => places.places.get(id)?.properties.kind);
    const isNear = [1, 2, 3, 4].some((back) => {
      const word = words[from - back];
      const between = words.slice(Math.max(0, from - back + 1), from);
      return (
        word !== undefined &&
        placeWords.near.has(word.form) &&
        between.every(
          ({ form }) =>
            phraseAt(placeWords.nouns, words, from - back + 1) !== null ||
            ['the', 'of', 'to', 'and', 'a', 'village', 'villages'].includes(form),
        )
      );
    });
    return {
      ...mention,
      from,
      to,
      isReference: quantities.some(
        (quantity) =>
          quantity.unit.measures === 'length' &&
          quantity.aside &&
          from >= quantity.to &&
          from - quantity.to <= 5,
      ),
      isNear,
      isWide: kinds.length > 0 && kinds.every((kind) => kind === 'oblast' || kind === 'district'),
    };
  });
}

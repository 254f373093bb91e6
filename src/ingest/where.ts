/** Where it was so: the places named in a clause, those that its words point back to, or those of the event before. */
import type { EventName, FieldBasis } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { inside, type Memory, type Part } from './part.ts';
import { phraseAt } from './phrases.ts';
import type { PlaceFound } from './places-found.ts';
import type { SentenceRead } from './sentence.ts';

/** Events that happen where the last one did. */
const STAYS_THERE: ReadonlySet<EventName> = new Set([
  'attack',
  'fighting',
  'strike',
  'repel',
  'destroy',
  'wound',
]);

export interface Placed {
  readonly mentions: readonly PlaceFound[];
  readonly basis: FieldBasis;
}

/** The places of a part of a sentence. */
export function placesOf(sentence: SentenceRead, part: Part, memory: Memory, lexicon: Lexicon): Placed {
  const { words, attributions } = sentence;
  const usable = sentence.places.filter(
    (place) =>
      !place.isReference &&
      !attributions.some(
        ({ speaker }) => speaker.to > 0 && place.from < speaker.to && speaker.from < place.to,
      ),
  );
  const spotted = (mentions: readonly PlaceFound[]) =>
    mentions.filter(({ isWide, placeIds }) => !isWide && placeIds.length > 0);
  const own = usable.filter((place) =>
    inside(place, part.clause?.clauseFrom ?? part.from, Math.max(part.to, part.clause?.clauseTo ?? 0)),
  );
  if (spotted(own).length > 0) return { mentions: spotted(own), basis: 'explicit' };
  if (own.some(({ placeIds }) => placeIds.length > 0)) {
    const districts = own.filter(({ name }) => /district|raion|райо|sky$/i.test(name));
    return { mentions: districts.length > 0 ? districts : own, basis: 'explicit' };
  }
  const event = part.clause?.value.event ?? null;
  const backed = words
    .slice(part.from, part.to)
    .some((_, i) => phraseAt(lexicon.placeWords.back, words, part.from + i) !== null);
  const earlier = spotted(usable.filter(({ to }) => to <= part.from));
  if (backed && earlier.length > 0) return { mentions: earlier, basis: 'pronoun' };
  // "hit a post near Lgov, killing 18": there.
  const goesOn = /ing$/.test(words[part.clause?.from ?? -1]?.form ?? '');
  if (goesOn && earlier.length > 0) return { mentions: earlier, basis: 'inferred' };
  if (backed && memory.places) return { mentions: memory.places.mentions.slice(-1), basis: 'pronoun' };
  const later = spotted(usable.filter(({ from }) => from >= part.to));
  if (event && (STAYS_THERE.has(event) || event === 'advance') && later.length > 0)
    return { mentions: later, basis: 'inferred' };
  const isBare = spotted(usable).length === 0 && own.length === 0;
  if (event && STAYS_THERE.has(event) && isBare && memory.places && memory.places.age <= 1)
    return { mentions: memory.places.mentions, basis: 'carried' };
  return { mentions: [], basis: 'default' };
}

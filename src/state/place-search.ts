/** Finds places by any of their names, in any script and spelling, with one slip allowed. Pure. */
import type { Place } from '../domain/place.ts';
import { latin, soundOf, wholeSoundOf } from '../domain/spelling.ts';

/** A name as letters and as it sounds. */
interface Key {
  readonly placeId: string;
  /** In its own script. */
  readonly plain: string;
  readonly letters: string;
  readonly whole: string;
  readonly sound: string;
  /** Where the later words of the name begin, as they sound. */
  readonly words: readonly string[];
}

export interface SearchIndex {
  readonly keys: readonly Key[];
  /** How many claims name a place: between equals the more often named comes first, and one that none names after the beginnings. */
  readonly namingsOf: ReadonlyMap<string, number>;
}

/** A place that no claim names stands after any beginning of one that a claim does, and before a slip. */
const UNNAMED = 4.5;

const BETWEEN_WORDS = /[\s\p{Dash}]+/u;
const REMARK = / \(.*\)$/;

/** A slip is forgiven from so many letters on; in a shorter word it would be another word. */
const SLIP_FROM = 4;

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}

function lettersOf(words: readonly string[]): string {
  return words.map((word) => latin(word).replace(/[^a-z0-9]/g, '')).join('');
}

function keyOf(placeId: string, name: string): Key {
  const words = wordsOf(name.replace(REMARK, ''));
  const whole = words.map(wholeSoundOf);
  return {
    placeId,
    plain: words.join(''),
    letters: lettersOf(words),
    whole: whole.join(''),
    sound: words.map(soundOf).join(''),
    words: whole.slice(1).map((_, index) => whole.slice(index + 1).join('')),
  };
}

/** @param namings how many claims name a place */
export function indexNames(places: Iterable<Place>, namings: (placeId: string) => number): SearchIndex {
  const keys: Key[] = [];
  const named: (readonly [string, number])[] = [];
  for (const { properties } of places) {
    const { id, names, aliases } = properties;
    const spellings = new Set([names.en, names.ru, names.uk, ...aliases].filter((name) => name !== null));
    for (const name of spellings) {
      const key = keyOf(id, name);
      if (key.letters !== '') keys.push(key);
    }
    named.push([id, namings(id)]);
  }
  return { keys, namingsOf: new Map(named) };
}

/**
 * True where `text` becomes `target` by at most one slip: a letter too many, too few, another one, or two swapped.
 * With `asBeginning`, where it becomes a beginning of `target`.
 */
export function withinOneSlip(text: string, target: string, asBeginning: boolean): boolean {
  let same = 0;
  while (same < text.length && text[same] === target[same]) same += 1;
  const agrees = (rest: string, of: string) => (asBeginning ? of.startsWith(rest) : of === rest);
  const [typed, meant] = [text.slice(same), target.slice(same)];
  return (
    agrees(typed, meant) ||
    agrees(typed.slice(1), meant.slice(1)) ||
    agrees(typed.slice(1), meant) ||
    agrees(typed, meant.slice(1)) ||
    (typed.length > 1 &&
      typed[0] === meant[1] &&
      typed[1] === meant[0] &&
      agrees(typed.slice(2), meant.slice(2)))
  );
}

function slipped(text: string, target: string, asBeginning = false): boolean {
  return text.length >= SLIP_FROM && withinOneSlip(text, target, asBeginning);
}

/** How well a name answers: 0 the name itself, then beginnings, then a slip; null where it does not. */
function costOf(query: Key, key: Key): number | null {
  if (key.letters === query.letters) return 0;
  if (key.sound === query.sound || key.whole === query.whole) return 1;
  if (key.letters.startsWith(query.letters)) return 2;
  if (key.whole.startsWith(query.whole)) return 3;
  if (query.whole.length > 1 && key.words.some((word) => word.startsWith(query.whole))) return 4;
  if (slipped(query.plain, key.plain) || slipped(query.letters, key.letters)) return 5;
  if (slipped(query.sound, key.sound)) return 6;
  if (slipped(query.letters, key.letters, true)) return 7;
  if (slipped(query.whole, key.whole, true)) return 8;
  return null;
}

/** The ids of the places that answer best, at most `count`; none for an empty question. */
export function findPlaces(
  { keys, namingsOf }: SearchIndex,
  question: string,
  count: number,
): readonly string[] {
  const query = keyOf('', question.slice(0, 80));
  if (query.letters === '') return [];
  const best = new Map<string, number>();
  for (const key of keys) {
    const cost = costOf(query, key);
    if (cost !== null && cost < (best.get(key.placeId) ?? Number.POSITIVE_INFINITY))
      best.set(key.placeId, cost);
  }
  const namings = (id: string) => namingsOf.get(id) ?? 0;
  const rank = ([id, cost]: readonly [string, number]) => cost + (namings(id) === 0 ? UNNAMED : 0);
  return [...best]
    .sort((a, b) => rank(a) - rank(b) || namings(b[0]) - namings(a[0]) || a[0].localeCompare(b[0]))
    .slice(0, count)
    .map(([id]) => id);
}

/** The gazetteer by name: finds names of places in a sentence, in any of their spellings. Homonyms keep all their candidates. */
import type { Id } from '../domain/id.ts';
import type { Place } from '../domain/place.ts';
import { soundOf } from '../domain/spelling.ts';
import { consonantsOf, isCyrillic, stemOf } from './spelling.ts';
import type { Word } from './words.ts';

/** A part of a word between hyphens: Nikolayevo-Daryino has two. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Every place that bears the name; more than one is a homonym, none a name set aside on purpose. */
  readonly placeIds: readonly Id[];
}

interface Entry {
  readonly parts: readonly string[];
  /** Which of the parts is written small: the "checkpoint" of "Sudzha checkpoint". */
  readonly small: readonly boolean[];
  readonly placeId: Id | null;
}

export interface PlaceIndex {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly byConsonants: ReadonlyMap<string, readonly Id[]>;
  readonly places: ReadonlyMap<Id, Place>;
  /** Words that are not a place's name though they sound like one. */
  readonly notNames: ReadonlySet<string>;
  readonly districtWords: ReadonlySet<string>;
  /** Parts of names that are said in several ways, each with one key for all of them. */
  readonly same: ReadonlyMap<string, string>;
}

export interface PlaceWords {
  /** More spellings of places than the gazetteer holds; null for a name that is to be left alone. */
  readonly spellings: Readonly<Record<string, Id | null>>;
  /** Parts of names that are said in several ways: "10th", "tenth", "desyaty". */
  readonly sameParts: readonly (readonly string[])[];
  readonly notNames: readonly string[];
  readonly districtWords: readonly string[];
}

const SHORTEST_LOOSE = 5;
const NAME_PARTS = /[\s‑–-]+/;

function partKeys(part: string, same: ReadonlyMap<string, string>): string[] {
  const plain = part.toLowerCase().replace(/[’ʼ‘']/g, '');
  const known = same.get(plain);
  if (known !== undefined) return [known];
  const keys = [soundOf(plain)];
  if (isCyrillic(plain)) keys.push(`~${stemOf(plain)}`);
  return keys;
}

/** The genitives of a name in the plural, which its stem does not cover: Погребки, Погребков, Погребків. */
function genitivesOf(name: string): string[] {
  return /\p{Script=Cyrillic}[иы]$/u.test(name)
    ? ['ів', 'ов'].map((ending) => name.slice(0, -1) + ending)
    : [];
}

/** Makes the index of a gazetteer. */
export function indexPlaces(places: readonly Place[], words: PlaceWords): PlaceIndex {
  const same = new Map(
    words.sameParts.flatMap((forms) => forms.map((form) => [form, `=${forms[0]}`] as const)),
  );
  const byFirst = new Map<string, Entry[]>();
  const byConsonants = new Map<string, Id[]>();
  const add = (name: string, placeId: Id | null) => {
    const parts = name
      .replace(/[«»"“”()]/g, ' ')
      .trim()
      .split(NAME_PARTS);
    const keys = parts.map((part) => partKeys(part, same));
    for (const which of [0, 1]) {
      if (which === 1 && !keys.some((all) => all.length > 1)) break;
      const chosen = keys.map((all) => all[which] ?? all[0] ?? '');
      const [first] = chosen;
      if (first === undefined || chosen.join('').length < 2) continue;
      const entries = byFirst.get(first) ?? [];
      if (!entries.some((entry) => entry.placeId === placeId && entry.parts.join(' ') === chosen.join(' '))) {
        entries.push({ parts: chosen, small: parts.map((part) => /^\p{Ll}/u.test(part)), placeId });
      }
      byFirst.set(first, entries);
    }
  };
  for (const place of places) {
    const { names, aliases } = place.properties;
    const bare = names.en.replace(/ \(.*\)$/, '');
    for (const name of [
      bare,
      names.ru?.replace(/ \(.*\)$/, ''),
      names.uk?.replace(/ \(.*\)$/, ''),
      ...aliases,
    ]) {
      if (!name) continue;
      add(name, place.id);
      for (const form of genitivesOf(name)) add(form, place.id);
    }
    const skeleton = consonantsOf(soundOf(bare));
    if (!/[\s-]/.test(bare) && skeleton.length >= SHORTEST_LOOSE) {
      byConsonants.set(skeleton, [...(byConsonants.get(skeleton) ?? []), place.id]);
    }
  }
  for (const [name, placeId] of Object.entries(words.spellings)) add(name, placeId);
  return {
    byFirst,
    byConsonants,
    places: new Map(places.map((place) => [place.id, place])),
    notNames: new Set(words.notNames.map((word) => word.toLowerCase())),
    districtWords: new Set(words.districtWords),
    same,
  };
}

function partsOf(words: readonly Word[]): Part[] {
  return words.flatMap(({ kind, start, end, text }, i) => {
    const before = words[i - 1];
    if (kind === 'mark' || (before?.kind === 'number' && before.end === start)) return [];
    const next = words[i + 1];
    if (kind === 'number' && next?.kind === 'word' && next.start === end) {
      // "10th"
      return [{ start, end: next.end, text: text + next.text }];
    }
    const parts: Part[] = [];
    for (const match of text.replace(/['’]s?$/, '').matchAll(/[^‑–-]+/g)) {
      parts.push({ start: start + match.index, end: start + match.index + match[0].length, text: match[0] });
    }
    return parts;
  });
}

const isName = (part: Part): boolean => /^[\p{Lu}\d]/u.test(part.text);

interface Found {
  readonly length: number;
  readonly placeIds: readonly (Id | null)[];
}

/** The places whose name begins at part `at`; the longest name wins. */
function longestAt(parts: readonly Part[], at: number, index: PlaceIndex): Found | null {
  let length = 0;
  let placeIds: (Id | null)[] = [];
  const keysAt = (offset: number, maySmall: boolean) => {
    const part = parts[at + offset];
    const plain = part?.text.toLowerCase() ?? '';
    const fits =
      part && (isName(part) || maySmall || index.districtWords.has(plain) || index.same.has(plain));
    return fits ? partKeys(part.text, index.same) : [];
  };
  for (const key of keysAt(0, false)) {
    for (const entry of index.byFirst.get(key) ?? []) {
      if (
        entry.parts.length < length ||
        !entry.parts.every((part, i) => i === 0 || keysAt(i, entry.small[i] === true).includes(part))
      )
        continue;
      if (entry.parts.length > length) [length, placeIds] = [entry.parts.length, []];
      if (!placeIds.includes(entry.placeId)) placeIds.push(entry.placeId);
    }
  }
  return length === 0 ? null : { length, placeIds };
}

/** The district that a settlement gives its name to: "Hlushkove district" is Glushkovsky District. */
function districtOf(placeId: Id, index: PlaceIndex): Id | null {
  const properties = index.places.get(placeId)?.properties;
  if (properties?.kind !== 'settlement' || properties.district === null) return null;
  for (const place of index.places.values()) {
    if (place.properties.kind === 'district' && place.properties.names.en === properties.district) {
      const [seat, name] = [soundOf(properties.names.en), soundOf(place.properties.names.en)];
      return seat.slice(0, 3) === name.slice(0, 3) ? place.id : null;
    }
  }
  return null;
}

/** True where the two bear one name in Russian or in Ukrainian. */
function shareName(one: Id, other: Id, { places }: PlaceIndex): boolean {
  const [a, b] = [places.get(one)?.properties.names, places.get(other)?.properties.names];
  return Boolean(a && b && ((a.ru && a.ru === b.ru) || (a.uk && a.uk === b.uk)));
}

/** Where some candidates are spelled exactly so, others that only sound alike are dropped unless they share the name. */
function candidates(name: string, placeIds: readonly Id[], index: PlaceIndex): readonly Id[] {
  const plain = name.toLowerCase();
  const exact = placeIds.filter((id) => {
    const properties = index.places.get(id)?.properties;
    const names = properties
      ? [properties.names.en, properties.names.ru, properties.names.uk, ...properties.aliases]
      : [];
    return names.some((known) => known?.replace(/ \(.*\)$/, '').toLowerCase() === plain);
  });
  if (exact.length === 0) return placeIds;
  return placeIds.filter((id) => exact.some((one) => one === id || shareName(one, id, index)));
}

/** A name whose consonants are those of one place only, as Snahist for Snagost. Never of a word in common use. */
function looseAt(part: Part, index: PlaceIndex): readonly Id[] {
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(part.text) || isCyrillic(part.text)) return [];
  if (index.notNames.has(part.text.toLowerCase())) return [];
  const ids = index.byConsonants.get(consonantsOf(soundOf(part.text))) ?? [];
  const first = part.text[0]?.toLowerCase();
  return ids.filter((id) => id[0] === first);
}

/**
 * Names of places among the words of a sentence, from left to right.
 * @param mayBeLoose whether a name may stand before this word index's offset, so that a freer spelling is believed
 */
export function placesIn(
  words: readonly Word[],
  index: PlaceIndex,
  mayBeLoose: (start: number) => boolean,
): PlaceMention[] {
  const parts = partsOf(words);
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (!part) break;
    const found =
      isName(part) && !index.notNames.has(part.text.toLowerCase()) ? longestAt(parts, at, index) : null;
    const length = found?.length ?? 1;
    const last = parts[at + length - 1] ?? part;
    const name = parts
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ');
    if (found) {
      const ids = found.placeIds.filter((id) => id !== null);
      mentions.push(mention(part.start, last.end, name, ids, parts[at + length], index));
    } else if (isName(part) && mayBeLoose(part.start)) {
      const ids = looseAt(part, index);
      if (ids.length > 0) mentions.push({ start: part.start, end: part.end, name, placeIds: ids });
    }
    at += length;
  }
  return mentions;
}

function mention(
  start: number,
  end: number,
  name: string,
  ids: readonly Id[],
  next: Part | undefined,
  index: PlaceIndex,
): PlaceMention {
  if (next && index.districtWords.has(next.text.toLowerCase())) {
    const districts = ids.map((id) => districtOf(id, index)).filter((id) => id !== null);
    const [district] = districts;
    if (district !== undefined)
      return { start, end: next.end, name: `${name} ${next.text}`, placeIds: [district] };
  }
  return { start, end, name, placeIds: candidates(name, ids, index) };
}

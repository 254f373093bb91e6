/**
 * Places in Russian sentences. Names of settlements stay in the nominative and a common noun before them is
 * declined ("вблизи населённого пункта Бердин"). Only names of the form "Суджанский район", "Курская область"
 * are declined themselves: they are adjective and noun, and follow one rule without exceptions.
 */
import type { Claim } from '../domain/claim.ts';
import { nameIn } from '../domain/names.ts';
import type { PlaceProperties } from '../domain/place.ts';

export const ruList = new Intl.ListFormat('ru', { type: 'conjunction' });

/** Accusative, genitive, locative with its preposition, instrumental. */
type Case = 'acc' | 'gen' | 'loc' | 'ins';
type Kind = PlaceProperties['kind'];

const ONE: Record<Kind, Record<Case, string>> = {
  settlement: {
    acc: 'населённый пункт',
    gen: 'населённого пункта',
    loc: 'в населённом пункте',
    ins: 'населённым пунктом',
  },
  facility: { acc: 'объект', gen: 'объекта', loc: 'на объекте', ins: 'объектом' },
  river: { acc: 'реку', gen: 'реки', loc: 'на реке', ins: 'рекой' },
  district: { acc: 'район', gen: 'района', loc: 'в районе', ins: 'районом' },
  oblast: { acc: 'область', gen: 'области', loc: 'в области', ins: 'областью' },
};

const SETTLEMENTS: Record<Case, string> = {
  acc: 'населённые пункты',
  gen: 'населённых пунктов',
  loc: 'в населённых пунктах',
  ins: 'населёнными пунктами',
};

const DISTRICT = /^(\S+к)ий район$/;
const OBLAST = /^(\S+к)ая область$/;
const DISTRICT_ENDINGS: Record<Case, string> = {
  acc: '$1ий район',
  gen: '$1ого района',
  loc: 'в $1ом районе',
  ins: '$1им районом',
};
const OBLAST_ENDINGS: Record<Case, string> = {
  acc: '$1ую область',
  gen: '$1ой области',
  loc: 'в $1ой области',
  ins: '$1ой областью',
};

/** A facility's name in quotes; quotes inside it become inner ones. */
function quoted(name: string): string {
  return `«${name.replace('«', '„').replace('»', '“')}»`;
}

function one(place: PlaceProperties, grammaticalCase: Case): string {
  const name = nameIn(place.names, 'ru');
  if (DISTRICT.test(name)) return name.replace(DISTRICT, DISTRICT_ENDINGS[grammaticalCase]);
  if (OBLAST.test(name)) return name.replace(OBLAST, OBLAST_ENDINGS[grammaticalCase]);
  return `${ONE[place.kind][grammaticalCase]} ${place.kind === 'facility' ? quoted(name) : name}`;
}

/** All places in one case; settlements share their common noun. */
function all(places: readonly PlaceProperties[], grammaticalCase: Case): string {
  const settlements = places.filter(({ kind }) => kind === 'settlement');
  const others = places.filter(({ kind }) => kind !== 'settlement');
  if (settlements.length < 2) return ruList.format(places.map((place) => one(place, grammaticalCase)));
  const names = ruList.format(settlements.map(({ names: given }) => nameIn(given, 'ru')));
  const together = `${SETTLEMENTS[grammaticalCase]} ${names}`;
  return [together, ...others.map((place) => one(place, grammaticalCase))].join(', а также ');
}

/** Where: "вблизи населённого пункта Бердин", "в Курской области"; empty without places. */
export function ruWhere(places: readonly PlaceProperties[], relation: Claim['placeRelation']): string {
  if (places.length === 0) return '';
  return relation === 'near' ? `вблизи ${all(places, 'gen')}` : all(places, 'loc');
}

const GROUND: Record<Exclude<Case, 'loc'>, string> = {
  acc: 'территорию',
  gen: 'территории',
  ins: 'территорией',
};

/** True for what is held as a whole; of a district, an oblast or a river's banks only ground in it is. */
function isPoint({ kind }: PlaceProperties): boolean {
  return kind === 'settlement' || kind === 'facility';
}

/** What is held or lost: "населённый пункт Суджа", "территория в Курской области". */
export function ruGround(
  places: readonly PlaceProperties[],
  relation: Claim['placeRelation'],
  grammaticalCase: Exclude<Case, 'loc'>,
): string {
  const ground = GROUND[grammaticalCase];
  if (places.length === 0) return ground;
  if (relation === 'near') return `${ground} ${ruWhere(places, relation)}`;
  const points = places.filter(isPoint);
  const wide = places.filter((place) => !isPoint(place));
  const parts = points.length > 0 ? [all(points, grammaticalCase)] : [];
  if (wide.length > 0) parts.push(`${ground} ${ruWhere(wide, relation)}`);
  return parts.join(', а также ');
}

/** Into what: "в населённый пункт Суджа", "на территорию вблизи населённого пункта Суджа". */
export function ruEntered(places: readonly PlaceProperties[], relation: Claim['placeRelation']): string {
  const rivers = places.some(({ kind }) => kind === 'river');
  if (relation === 'near' || places.length === 0 || rivers) return `на ${ruGround(places, relation, 'acc')}`;
  return `${places.every(({ kind }) => kind === 'facility') ? 'на' : 'в'} ${all(places, 'acc')}`;
}

/** From where: "из населённого пункта Суджа", "с территории в Курской области". */
export function ruLeft(places: readonly PlaceProperties[], relation: Claim['placeRelation']): string {
  const ground = ruGround(places, relation, 'gen');
  return ground.startsWith(GROUND.gen) ? `с ${ground}` : `из ${ground}`;
}

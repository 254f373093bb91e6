/**
 * Places in Ukrainian sentences. Names of settlements stay in the nominative and a common noun before them is
 * declined ("поблизу населеного пункту Бердін"). Only names of the form "Суджанський район", "Курська область"
 * are declined themselves: they are adjective and noun, and follow one rule without exceptions.
 */
import type { Claim } from '../domain/claim.ts';
import { nameIn } from '../domain/names.ts';
import type { PlaceProperties } from '../domain/place.ts';

export const ukList = new Intl.ListFormat('uk', { type: 'conjunction' });

/** Accusative, genitive, locative with its preposition, instrumental. */
type Case = 'acc' | 'gen' | 'loc' | 'ins';
type Kind = PlaceProperties['kind'];

const ONE: Record<Kind, Record<Case, string>> = {
  settlement: {
    acc: 'населений пункт',
    gen: 'населеного пункту',
    loc: 'у населеному пункті',
    ins: 'населеним пунктом',
  },
  facility: { acc: 'об’єкт', gen: 'об’єкта', loc: 'на об’єкті', ins: 'об’єктом' },
  river: { acc: 'річку', gen: 'річки', loc: 'на річці', ins: 'річкою' },
  district: { acc: 'район', gen: 'району', loc: 'у районі', ins: 'районом' },
  oblast: { acc: 'область', gen: 'області', loc: 'в області', ins: 'областю' },
};

const SETTLEMENTS: Record<Case, string> = {
  acc: 'населені пункти',
  gen: 'населених пунктів',
  loc: 'у населених пунктах',
  ins: 'населеними пунктами',
};

const DISTRICT = /^(\S+ьк)ий район$/;
const OBLAST = /^(\S+ьк)а область$/;
const DISTRICT_ENDINGS: Record<Case, string> = {
  acc: '$1ий район',
  gen: '$1ого району',
  loc: 'у $1ому районі',
  ins: '$1им районом',
};
const OBLAST_ENDINGS: Record<Case, string> = {
  acc: '$1у область',
  gen: '$1ої області',
  loc: 'у $1ій області',
  ins: '$1ою областю',
};

/** A facility's name in quotes; quotes inside it become inner ones. */
function quoted(name: string): string {
  return `«${name.replace('«', '„').replace('»', '“')}»`;
}

function one(place: PlaceProperties, grammaticalCase: Case): string {
  const name = nameIn(place.names, 'uk');
  if (DISTRICT.test(name)) return name.replace(DISTRICT, DISTRICT_ENDINGS[grammaticalCase]);
  if (OBLAST.test(name)) return name.replace(OBLAST, OBLAST_ENDINGS[grammaticalCase]);
  return `${ONE[place.kind][grammaticalCase]} ${place.kind === 'facility' ? quoted(name) : name}`;
}

/** All places in one case; settlements share their common noun. */
function all(places: readonly PlaceProperties[], grammaticalCase: Case): string {
  const settlements = places.filter(({ kind }) => kind === 'settlement');
  const others = places.filter(({ kind }) => kind !== 'settlement');
  if (settlements.length < 2) return ukList.format(places.map((place) => one(place, grammaticalCase)));
  const names = ukList.format(settlements.map(({ names: given }) => nameIn(given, 'uk')));
  const together = `${SETTLEMENTS[grammaticalCase]} ${names}`;
  return [together, ...others.map((place) => one(place, grammaticalCase))].join(', а також ');
}

/** Where: "поблизу населеного пункту Бердін", "у Курській області"; empty without places. */
export function ukWhere(places: readonly PlaceProperties[], relation: Claim['placeRelation']): string {
  if (places.length === 0) return '';
  return relation === 'near' ? `поблизу ${all(places, 'gen')}` : all(places, 'loc');
}

const GROUND: Record<Exclude<Case, 'loc'>, string> = {
  acc: 'територію',
  gen: 'території',
  ins: 'територією',
};

/** True for what is held as a whole; of a district, an oblast or a river's banks only ground in it is. */
function isPoint({ kind }: PlaceProperties): boolean {
  return kind === 'settlement' || kind === 'facility';
}

/** What is held or lost: "населений пункт Суджа", "територія в Курській області". */
export function ukGround(
  places: readonly PlaceProperties[],
  relation: Claim['placeRelation'],
  grammaticalCase: Exclude<Case, 'loc'>,
): string {
  const ground = GROUND[grammaticalCase];
  if (places.length === 0) return ground;
  if (relation === 'near') return `${ground} ${ukWhere(places, relation)}`;
  const points = places.filter(isPoint);
  const wide = places.filter((place) => !isPoint(place));
  const parts = points.length > 0 ? [all(points, grammaticalCase)] : [];
  if (wide.length > 0) parts.push(`${ground} ${ukWhere(wide, relation)}`);
  return parts.join(', а також ');
}

/** Into what: "до населеного пункту Суджа", "на територію поблизу населеного пункту Суджа". */
export function ukEntered(places: readonly PlaceProperties[], relation: Claim['placeRelation']): string {
  if (relation === 'near' || places.length === 0) return `на ${ukGround(places, relation, 'acc')}`;
  return `до ${all(places, 'gen')}`;
}

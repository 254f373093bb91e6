/** Places in English sentences: "Sudzha", "ground near Berdin", "at Sudzha and in Kursk Oblast". */
import type { Claim } from '../domain/claim.ts';
import type { PlaceProperties } from '../domain/place.ts';

export const enList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const AT: Record<PlaceProperties['kind'], string> = {
  settlement: 'at',
  facility: 'at',
  district: 'in',
  oblast: 'in',
  river: 'on',
};

function nameOf({ kind, names }: PlaceProperties): string {
  if (kind === 'river') return `the river ${names.en}`;
  return kind === 'facility' ? `the ${names.en}` : names.en;
}

function namesOf(places: readonly PlaceProperties[]): string {
  return enList.format(places.map(nameOf));
}

/** Where: "near Berdin", "at Sudzha and in Kursk Oblast"; empty without places. */
export function enWhere(places: readonly PlaceProperties[], relation: Claim['placeRelation']): string {
  if (places.length === 0) return '';
  if (relation === 'near') return `near ${namesOf(places)}`;
  const prepositions = [...new Set(places.map(({ kind }) => AT[kind]))];
  return enList.format(
    prepositions.map(
      (preposition) => `${preposition} ${namesOf(places.filter(({ kind }) => AT[kind] === preposition))}`,
    ),
  );
}

/** True for what is held as a whole; of a district, an oblast or a river's banks only ground in it is. */
function isPoint({ kind }: PlaceProperties): boolean {
  return kind === 'settlement' || kind === 'facility';
}

/** What is held or lost: "Sudzha and Guyevo", "ground near Sudzha", "ground in Kursk Oblast". */
export function enGround(places: readonly PlaceProperties[], relation: Claim['placeRelation']): string {
  if (places.length === 0) return 'ground';
  if (relation === 'near') return `ground ${enWhere(places, relation)}`;
  const points = places.filter(isPoint);
  const wide = places.filter((place) => !isPoint(place));
  const ground = wide.length > 0 ? [`ground ${enWhere(wide, relation)}`] : [];
  return enList.format([...points.map(nameOf), ...ground]);
}

/** What is entered: "Sudzhansky District", "ground near Sudzha". Who enters a district holds nothing of it yet. */
export function enEntered(places: readonly PlaceProperties[], relation: Claim['placeRelation']): string {
  return relation === 'near' || places.length === 0 ? enGround(places, relation) : namesOf(places);
}

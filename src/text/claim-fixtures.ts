/** For tests: claimants, places and claims as the record has them. */
import type { Claim } from '../domain/claim.ts';
import { onDay, PLAIN } from '../domain/claim-fixtures.ts';
import type { Claimant, ClaimantKind } from '../domain/claimant.ts';
import type { Place, PlaceProperties } from '../domain/place.ts';

function place(
  id: string,
  kind: PlaceProperties['kind'],
  en: string,
  uk: string | null,
  ru: string | null,
): Place {
  return {
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      id,
      names: { en, uk, ru },
      aliases: [],
      kind,
      country: 'russia',
      oblast: null,
      district: null,
      population: null,
      precisionM: null,
      source: 'test',
      secondSource: null,
      weak: false,
      note: null,
    },
  };
}

const PLACES = [
  place('berdin', 'settlement', 'Berdin', 'Бердін', 'Бердин'),
  place('sudzha', 'settlement', 'Sudzha', 'Суджа', 'Суджа'),
  place('guyevo', 'settlement', 'Guyevo', 'Гуєво', 'Гуево'),
  place('malaya-loknya', 'settlement', 'Malaya Loknya', 'Мала Локня', 'Малая Локня'),
  place('sudzhansky-district', 'district', 'Sudzhansky District', 'Суджанський район', 'Суджанский район'),
  place('korenevsky-district', 'district', 'Korenevsky District', 'Коренєвський район', 'Кореневский район'),
  place('kursk-oblast', 'oblast', 'Kursk Oblast', 'Курська область', 'Курская область'),
  place('seym-river', 'river', 'Seym', 'Сейм', 'Сейм'),
  place('checkpoint', 'facility', 'Sudzha border checkpoint', 'Пункт пропуску «Суджа»', 'МАПП «Суджа»'),
  place('unnamed-district', 'district', 'Rylsky District', null, null),
];

function claimant(id: string, kind: ClaimantKind, en: string, uk: string, ru: string): Claimant {
  return { id, names: { en, uk, ru }, side: 'independent', kind };
}

const CLAIMANTS = [
  claimant('mod', 'government', "Russia's defence ministry", 'Міноборони Росії', 'Минобороны России'),
  claimant('zelensky', 'head-of-state', 'Volodymyr Zelensky', 'Володимир Зеленський', 'Владимир Зеленский'),
  claimant('syrskyi', 'military', 'Oleksandr Syrskyi', 'Олександр Сирський', 'Александр Сырский'),
  claimant('general-staff', 'military', "Ukraine's General Staff", 'Генштаб України', 'Генштаб Украины'),
  claimant('deepstate', 'map-project', 'DeepState', 'DeepState', 'DeepState'),
  claimant('bbc', 'media', 'BBC News', 'BBC News', 'BBC News'),
];

export const PLACES_BY_ID: ReadonlyMap<string, Place> = new Map(PLACES.map((one) => [one.id, one]));
export const CLAIMANTS_BY_ID: ReadonlyMap<string, Claimant> = new Map(CLAIMANTS.map((one) => [one.id, one]));

/** What all claims have in common; the day is that of the attack near Berdin. */
export const COMMON = {
  ...PLAIN,
  id: 'c1',
  claimantId: 'mod',
  placeIds: ['berdin'],
  valid: onDay('2025-01-05'),
} as const satisfies Partial<Claim>;

/** The claims that people found in articles, as they labelled them, and what of a draft meets a label. Pure. */
import * as z from 'zod/mini';
import { Day } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import { soundOf } from '../domain/spelling.ts';
import type { Draft } from '../ingest/draft.ts';

const Figure = z.union([
  z.tuple([z.enum(['=', '~', '>', '>=', '<', '<=']), z.number(), z.string()]),
  z.tuple([z.literal('range'), z.number(), z.number(), z.string()]),
]);
type Figure = z.infer<typeof Figure>;

const GoldClaim = z.object({
  id: z.string(),
  span: z.object({ start: z.int(), end: z.int() }),
  pol: z.enum(['pos', 'neg']),
  qty: z.array(Figure),
  pred: z.string(),
  places: z.array(z.string()),
  date: z.tuple([Day, Day]),
  claimant: z.string(),
  /** Right to find and right to leave out. */
  optional: z.optional(z.boolean()),
});
export type GoldClaim = z.infer<typeof GoldClaim>;

/** The claims that people found in an article. */
export const Gold = z.object({
  article: z.object({ sha256: z.string(), published: Day, url: z.optional(z.string()) }),
  claims: z.array(GoldClaim),
});
export type Gold = z.infer<typeof Gold>;

/** What the labels call claimants, in the ids of `claimants.json`; null where nobody is named. */
const CLAIMANTS: Readonly<Record<string, readonly (string | null)[]>> = {
  unattributed: [null],
  'both-sides': [null],
  'ua-zelensky': ['volodymyr-zelensky'],
  'ua-syrskyi': ['oleksandr-syrskyi'],
  'ua-mil': ['ukrainian-military'],
  'ua-gov': ['ukrainian-government', 'ukrainian-officials', 'ukrainian-military'],
  'ua-general-staff': ['ukrainian-general-staff', 'ukrainian-general-staff-source'],
  'ua-airforce': ['ukrainian-military', 'ukrainian-air-force'],
  'ua-commandant': ['ukrainian-military', 'oleksiy-dmytrashkivskyi'],
  'ua-soldier': ['ukrainian-soldiers'],
  'ua-security-source': ['ukrainian-security-service', 'ukrainian-sources'],
  'ua-kovalenko': ['andriy-kovalenko'],
  'ru-mod': ['russian-defence-ministry'],
  'ru-gov': ['russian-authorities', 'russian-defence-ministry'],
  'ru-gerasimov': ['valery-gerasimov'],
  'ru-alaudinov': ['apti-alaudinov'],
  'ru-kursk-governor': ['alexei-smirnov', 'alexander-khinshtein'],
  'ru-bloggers': ['russian-military-bloggers', 'russian-telegram-channels'],
  'local-officials': ['russian-authorities'],
  'north-korea': ['north-korea', null],
  'western-officials': ['western-officials'],
  ria: ['ria-novosti'],
  deepstate: ['deepstate'],
  monitor: ['military-analysts', 'institute-for-the-study-of-war'],
  analysts: ['military-analysts'],
};

/** What the labels call units, in those of drafts. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  afv: ['armoured-fighting-vehicle'],
  ifv: ['armoured-fighting-vehicle'],
  assault: ['attack', 'strike'],
};

const KINDS: Readonly<Record<string, readonly Draft['kind'][]>> = {
  capture: ['control'],
  hold: ['control'],
  advance: ['movement', 'control'],
  withdraw: ['movement'],
  deploy: ['movement'],
  establish: ['movement'],
  fighting: ['attack'],
  attack: ['attack', 'movement'],
  strike: ['attack'],
  repel: ['attack'],
  destroy: ['figure', 'attack'],
};

/** The kinds of claim that are right for a label: one with figures may be told by them alone. */
export function rightKinds({ pred, qty, pol, places }: GoldClaim): readonly Draft['kind'][] {
  const own = KINDS[pred] ?? ['figure'];
  const figure: Draft['kind'][] = qty.length > 0 ? ['figure'] : [];
  const denial: Draft['kind'][] = pol === 'neg' ? ['denial'] : [];
  const wide: Draft['kind'][] =
    pred === 'capture' && places.every((place) => place.endsWith('-oblast')) ? ['movement'] : [];
  return [...own, ...figure, ...denial, ...wide];
}

/** True where a draft's claimant is the one that a label names; null for none. */
export function isClaimant(label: string, claimantId: string | null): boolean {
  return (CLAIMANTS[label] ?? [label]).includes(claimantId);
}

/** True where a draft tells the number, the unit and the bound of a label. */
export function sameFigure(figure: Figure, draft: Draft): boolean {
  if (!draft.figure) return false;
  const { low, high, unit, metres, bound } = draft.figure;
  const wanted = figure.at(-1) as string;
  const [least, most] = figure[0] === 'range' ? [figure[1], figure[2]] : [figure[1], figure[1]];
  const close = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(a, b);
  const value = metres?.unit === wanted ? metres : { low, high, unit };
  if (value.unit !== wanted && !(UNITS[wanted] ?? []).includes(value.unit)) return false;
  if (!close(value.low, least) || !close(value.high, most)) return false;
  const bounds: Readonly<Record<string, string>> = {
    '=': 'exactly',
    '~': 'about',
    '>': 'at-least',
    '>=': 'at-least',
    '<': 'at-most',
    '<=': 'at-most',
  };
  return figure[0] === 'range' || bounds[figure[0]] === bound || (bound === 'about' && figure[0] === '=');
}

/** Names of the gazetteer by sound, to meet the labels' own ids. */
export function placeIdsByName(places: readonly Place[]): (id: string) => readonly string[] {
  const byName = new Map<string, Set<string>>();
  const key = (name: string) =>
    name
      .split(/[\s-]+/)
      .map(soundOf)
      .join(' ');
  for (const { id, properties } of places) {
    for (const name of [
      id,
      properties.names.en,
      properties.names.ru ?? id,
      properties.names.uk ?? id,
      ...properties.aliases,
    ]) {
      byName.set(key(name), new Set(byName.get(key(name))).add(id));
    }
  }
  return (id) => [...(byName.get(key(id)) ?? [])];
}

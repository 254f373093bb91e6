/**
 * The link: view ⇄ query string. Every parameter is parsed on its own and is missing, valid, or invalid
 * with the reason; an invalid one falls back and never breaks the others.
 */
import { isDay } from '../domain/day.ts';
import { Lens } from '../domain/lens.ts';
import { Language } from '../domain/names.ts';
import { REGION } from './region.ts';
import { type Camera, type Selection, THEMES, type Theme, type ViewState } from './view.ts';

export const PARAMETERS = ['day', 'lens', 'camera', 'place', 'spot', 'lang', 'theme'] as const;
export type Parameter = (typeof PARAMETERS)[number];

export interface DecodedLink {
  readonly view: Partial<Omit<ViewState, 'inferredShown'>>;
  /** Parameters that were there but could not be used. */
  readonly unusable: readonly Parameter[];
}

/** What a link may refer to; anything else in it is unusable. */
export interface LinkContext {
  readonly first: string;
  readonly last: string;
  readonly hasPlace: (id: string) => boolean;
}

/** Longer query strings are cut: no link of ours comes near. */
const MAX_LENGTH = 2000;
const CAMERA = /^(-?\d{1,3}(?:\.\d{1,6})?),(-?\d{1,2}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d{1,3})?)$/;

const SPOT = /^(\d{2}\.\d{1,6}),(\d{2}\.\d{1,6})$/;

function isInRegion(longitude: number, latitude: number): boolean {
  const [west, south, east, north] = REGION;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function decodeCamera(text: string): Camera | undefined {
  const match = CAMERA.exec(text);
  if (!match) return undefined;
  const [longitude, latitude, zoom] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isInRegion(longitude, latitude) && zoom >= 5 && zoom <= 16
    ? { longitude, latitude, zoom }
    : undefined;
}

function decodeSpot(text: string): Selection | undefined {
  const match = SPOT.exec(text);
  const [longitude, latitude] = [Number(match?.[1]), Number(match?.[2])];
  return isInRegion(longitude, latitude) ? { kind: 'spot', at: [longitude, latitude] } : undefined;
}

function decodePlace(text: string, context: LinkContext): Selection | undefined {
  return context.hasPlace(text) ? { kind: 'place', placeId: text } : undefined;
}

/**
 * Reads a query string (with or without "?").
 * The first value of a repeated parameter counts; unknown parameters are ignored.
 */
export function decodeLink(query: string, context: LinkContext): DecodedLink {
  const parameters = new URLSearchParams(query.slice(0, MAX_LENGTH));
  const view: { -readonly [K in keyof ViewState]?: ViewState[K] } = {};
  const unusable: Parameter[] = [];
  const read = <K extends keyof ViewState>(
    name: Parameter,
    key: K,
    parse: (text: string) => ViewState[K] | undefined,
  ) => {
    const text = parameters.get(name);
    if (text === null || text === '') return;
    const value = parse(text);
    if (value === undefined) unusable.push(name);
    else view[key] = value;
  };
  read('day', 'day', (text) =>
    isDay(text) && text >= context.first && text <= context.last ? text : undefined,
  );
  read('lens', 'lens', (text) => Lens.safeParse(text).data);
  read('camera', 'camera', decodeCamera);
  read('spot', 'selection', decodeSpot);
  read('place', 'selection', (text) => decodePlace(text, context));
  read('lang', 'language', (text) => Language.safeParse(text).data);
  read('theme', 'theme', (text) => THEMES.find((theme): theme is Theme => theme === text));
  return { view, unusable };
}

/** Writes a view as a query string without "?", parameters in a fixed order, standard values left out. */
export function encodeLink(view: ViewState): string {
  const parameters = new URLSearchParams();
  parameters.set('day', view.day);
  parameters.set('lens', view.lens);
  if (view.camera) {
    const { longitude, latitude, zoom } = view.camera;
    parameters.set('camera', `${longitude.toFixed(4)},${latitude.toFixed(4)},${zoom.toFixed(2)}`);
  }
  if (view.selection?.kind === 'place') parameters.set('place', view.selection.placeId);
  if (view.selection?.kind === 'spot') {
    parameters.set('spot', view.selection.at.map((degrees) => degrees.toFixed(4)).join(','));
  }
  if (view.language !== 'en') parameters.set('lang', view.language);
  if (view.theme !== 'auto') parameters.set('theme', view.theme);
  return parameters.toString().replaceAll('%2C', ',');
}

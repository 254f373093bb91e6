/**
 * The link: view and settings ⇄ query string. Every parameter is parsed on its own and is missing, valid, or
 * invalid; an invalid one falls back and never breaks the others. What each means stands in `parameters.ts`.
 */
import { type Day, isDay } from '../domain/day.ts';
import { Lens } from '../domain/lens.ts';
import { Language } from '../domain/names.ts';
import type { Comparison } from './comparison.ts';

import { isDataVersion } from './data-version.ts';
import type { Parameter } from './parameters.ts';
import { REGION } from './region.ts';
import { type Settings, STANDARD_SETTINGS, UIS } from './settings.ts';
import { type Camera, LAYERS, type Layer, type Selection, TABS, THEMES, type ViewState } from './view.ts';

export interface DecodedLink {
  readonly view: Partial<ViewState>;
  readonly settings: Partial<Settings>;
  /** Parameters that were there but could not be used. */
  readonly unusable: readonly Parameter[];
}

/** What a link may refer to; anything else in it is unusable. */
export interface LinkContext {
  readonly first: Day;
  readonly last: Day;
  readonly hasPlace: (id: string) => boolean;
  /** The lens of the view, as far as it is read. */
  readonly lens?: Lens;
  readonly hasArticle: (id: string) => boolean;
  readonly hasChapter: (number: number) => boolean;
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

function decodeDay(text: string, { first, last }: LinkContext): Day | undefined {
  return isDay(text) && text >= first && text <= last ? text : undefined;
}

/** A day, and a lens where it is another than the view's. */
function decodeComparison(text: string, context: LinkContext): Comparison | undefined {
  const [day = '', lens = context.lens, more] = text.split(',');
  const [known, named] = [decodeDay(day, context), Lens.safeParse(lens).data];
  return known && named && more === undefined ? { day: known, lens: named } : undefined;
}

function decodeChapter(text: string, { hasChapter }: LinkContext): number | undefined {
  return /^\d{1,2}$/.test(text) && hasChapter(Number(text)) ? Number(text) : undefined;
}

/** The named layers, in the order of drawing; undefined where one of the names is none. */
function decodeLayers(text: string): readonly Layer[] | undefined {
  if (text === 'none') return [];
  const names = text.split(',');
  return names.every((name) => LAYERS.some((layer) => layer === name))
    ? LAYERS.filter((layer) => names.includes(layer))
    : undefined;
}

/** A switch that a link can only turn on. */
const yes = (text: string) => (text === '1' ? true : undefined);

const oneOf = <T extends string>(values: readonly T[], text: string) =>
  values.find((value) => value === text);

/** A part of what a link says. */
type Part = { readonly view: Partial<ViewState> } | { readonly settings: Partial<Settings> };

const view = <K extends keyof ViewState>(key: K, value: ViewState[K] | undefined): Part | undefined =>
  value === undefined ? undefined : { view: { [key]: value } };
const setting = <K extends keyof Settings>(key: K, value: Settings[K] | undefined): Part | undefined =>
  value === undefined ? undefined : { settings: { [key]: value } };

/** How each parameter is read, in the order of reading: of two that say the same, the later one counts. */
const READERS: Readonly<Record<Parameter, (text: string, context: LinkContext) => Part | undefined>> = {
  from: (text, context) => setting('from', decodeDay(text, context)),
  to: (text, context) => setting('to', decodeDay(text, context)),
  day: (text, context) => view('day', decodeDay(text, context)),
  lens: (text) => view('lens', Lens.safeParse(text).data),
  camera: (text) => view('camera', decodeCamera(text)),
  spot: (text) => view('selection', decodeSpot(text)),
  place: (text, context) => view('selection', decodePlace(text, context)),
  layers: (text) => view('layers', decodeLayers(text)),
  compare: (text, context) => view('compare', decodeComparison(text, context)),
  tab: (text) => view('tab', oneOf(TABS, text)),
  story: (text, context) => view('story', decodeChapter(text, context)),
  article: (text, { hasArticle }) => view('articleId', hasArticle(text) ? text : undefined),
  known: (text) => view('known', yes(text)),
  disputed: (text) => view('disputedOnly', yes(text)),
  lang: (text) => view('language', Language.safeParse(text).data),
  theme: (text) => view('theme', oneOf(THEMES, text)),
  ui: (text) => setting('ui', oneOf(UIS, text)),
  data: (text) => setting('data', isDataVersion(text) ? text : undefined),
  title: (text) => setting('titled', text === 'on' ? true : text === 'off' ? false : undefined),
};

/**
 * Reads a query string (with or without "?").
 * The first value of a repeated parameter counts; unknown parameters are ignored.
 */
export function decodeLink(query: string, context: LinkContext): DecodedLink {
  const parameters = new URLSearchParams(query.slice(0, MAX_LENGTH));
  const found = { view: {} as Partial<ViewState>, settings: {} as Partial<Settings> };
  const unusable: Parameter[] = [];
  /** The slider's ends as far as they are read: what comes later must lie between them. */
  const bounds = () => ({
    ...context,
    first: found.settings.from ?? context.first,
    last: found.settings.to ?? context.last,
    lens: found.view.lens ?? 'all',
  });
  for (const name of Object.keys(READERS) as Parameter[]) {
    const text = parameters.get(name);
    if (text === null || text === '') continue;
    const part = READERS[name](text, bounds());
    if (part === undefined) unusable.push(name);
    else if ('view' in part) Object.assign(found.view, part.view);
    else Object.assign(found.settings, part.settings);
  }
  return { ...found, unusable };
}

/** Writes view and settings as a query string without "?", parameters in a fixed order, standard values left out. */
export function encodeLink(view: ViewState, settings: Settings = STANDARD_SETTINGS): string {
  const parameters = new URLSearchParams();
  parameters.set('day', view.day);
  if (settings.from) parameters.set('from', settings.from);
  if (settings.to) parameters.set('to', settings.to);
  parameters.set('lens', view.lens);
  if (view.camera) {
    const { longitude, latitude, zoom } = view.camera;
    parameters.set('camera', `${longitude.toFixed(4)},${latitude.toFixed(4)},${zoom.toFixed(2)}`);
  }
  if (view.selection?.kind === 'place') parameters.set('place', view.selection.placeId);
  if (view.selection?.kind === 'spot') {
    parameters.set('spot', view.selection.at.map((degrees) => degrees.toFixed(4)).join(','));
  }
  if (view.layers.length < LAYERS.length) parameters.set('layers', view.layers.join(',') || 'none');
  if (view.compare) {
    const { day, lens } = view.compare;
    parameters.set('compare', lens === view.lens ? day : `${day},${lens}`);
  }
  if (view.tab !== 'reports') parameters.set('tab', view.tab);
  if (view.story !== null) parameters.set('story', String(view.story));
  if (view.articleId) parameters.set('article', view.articleId);
  if (view.known) parameters.set('known', '1');
  if (view.disputedOnly) parameters.set('disputed', '1');
  if (view.language !== 'en') parameters.set('lang', view.language);
  if (view.theme !== 'auto') parameters.set('theme', view.theme);
  if (settings.ui !== 'full') parameters.set('ui', settings.ui);
  if (!settings.titled) parameters.set('title', 'off');
  if (settings.data) parameters.set('data', settings.data);
  return parameters.toString().replaceAll('%2C', ',');
}

/** What a reader is looking at: everything that a link carries. */
import type { Day } from '../domain/day.ts';
import type { Drawing, Lens } from '../domain/lens.ts';
import type { Language } from '../domain/names.ts';
import type { Position } from '../domain/place.ts';
import type { Comparison } from './comparison.ts';

/** Centre in degrees and MapLibre zoom. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What the reader tapped: a place of the gazetteer, or any spot of the land. */
export type Selection =
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'spot'; readonly at: Position };

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Layers that may be left out. What a report names is none of them: it is always drawn. */
export const LAYERS = ['inferred', 'fighting', 'names'] as const;
export type Layer = (typeof LAYERS)[number];

/** The parts of the panel beside the map. */
export const TABS = ['reports', 'figures', 'story'] as const;
export type Tab = (typeof TABS)[number];

export interface ViewState {
  readonly day: Day;
  readonly lens: Lens;
  /** Null until the reader moves the map: then the map frames the incursion area by itself. */
  readonly camera: Camera | null;
  readonly selection: Selection | null;
  readonly language: Language;
  readonly theme: Theme;
  /** The optional layers that are drawn, in the order of `LAYERS`. */
  readonly layers: readonly Layer[];
  readonly tab: Tab;
  /** The drawing beside the one in view; null where there is none. */
  readonly compare: Comparison | null;
  /** The one article whose reports alone are shown. */
  readonly articleId: string | null;
  /** The chapter of the story that is told, from 1; null where none is. */
  readonly story: number | null;
  /** Only what had been published by the day counts; with the lens `all` alone. */
  readonly known: boolean;
  /** Only where reports disagree is shown on the map. */
  readonly disputedOnly: boolean;
}

/** What a view is where a link says nothing; the day is the data's to say. */
export const STANDARD_VIEW: Omit<ViewState, 'day'> = {
  lens: 'all',
  camera: null,
  selection: null,
  language: 'en',
  theme: 'auto',
  layers: LAYERS,
  tab: 'reports',
  compare: null,
  story: null,
  articleId: null,
  known: false,
  disputedOnly: false,
};

/** Which drawing a view shows. */
export function drawingOf({ lens, known }: Pick<ViewState, 'lens' | 'known'>): Drawing {
  return known ? 'known' : lens;
}

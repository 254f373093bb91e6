/** What a link fixes for as long as the page or frame is open: the reader does not change it. */
import type { Day } from '../domain/day.ts';
import type { Published } from './published.ts';
import type { TimelineRange } from './timeline.ts';

/** How much stands around the map in a frame. */
export const UIS = ['full', 'compact', 'static'] as const;
export type Ui = (typeof UIS)[number];

export interface Settings {
  /** The first day that the slider reaches; null for the first of the data. */
  readonly from: Day | null;
  /** The last day that the slider reaches; null for the last of the data. */
  readonly to: Day | null;
  readonly ui: Ui;
  /** False where the page around a frame says itself what the map is of. */
  readonly titled: boolean;
  /** The snapshot of the data that the link is pinned to; null for the latest. */
  readonly data: string | null;
}

export const STANDARD_SETTINGS: Settings = { from: null, to: null, ui: 'full', titled: true, data: null };

/** The timeline's ends: those of the data, or the narrower ones of the link. */
export function rangeOf({ manifest }: Published, { from, to }: Settings): TimelineRange {
  return { first: from ?? manifest.firstDay, last: to ?? manifest.lastDay };
}

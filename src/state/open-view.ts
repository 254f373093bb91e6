/** The view that a reader meets first: the link's, and for the rest the standard one. */

import { clampDay } from '../domain/day.ts';
import type { Parameter } from './parameters.ts';
import type { Published } from './published.ts';
import { rangeOf, type Settings, STANDARD_SETTINGS } from './settings.ts';
import { decodeLink } from './url-codec.ts';
import { LAYERS, type ViewState } from './view.ts';

/** Opens at the latest day that the newest article speaks of, all reports compared, framed on the incursion area. */
export function openView(
  published: Published,
  query: string,
): { view: ViewState; settings: Settings; unusable: readonly Parameter[] } {
  const { manifest, places } = published;
  const { view, settings, unusable } = decodeLink(query, {
    first: manifest.firstDay,
    last: manifest.lastDay,
    hasPlace: (id) => places.has(id),
  });
  const held = { ...STANDARD_SETTINGS, ...settings };
  const { first, last } = rangeOf(published, held);
  return {
    view: {
      day: clampDay(manifest.openingDay, first, last),
      lens: 'all',
      camera: null,
      selection: null,
      language: 'en',
      theme: 'auto',
      layers: LAYERS,
      tab: 'reports',
      compare: null,
      ...view,
    },
    settings: held,
    unusable,
  };
}

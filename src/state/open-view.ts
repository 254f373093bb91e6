/** The view that a reader meets first: the link's, and for the rest the standard one. */
import type { Published } from './published.ts';
import { type Notice, rangeOf } from './store.ts';
import { decodeLink } from './url-codec.ts';
import type { ViewState } from './view.ts';

/** Opens at the latest day that the newest article speaks of, all reports compared, framed on the incursion area. */
export function openView(
  published: Published,
  query: string,
): { view: ViewState; notices: readonly Notice[] } {
  const { view, unusable } = decodeLink(query, {
    ...rangeOf(published),
    hasPlace: (id) => published.places.has(id),
  });
  return {
    view: {
      day: published.manifest.openingDay,
      lens: 'all',
      camera: null,
      selection: null,
      language: 'en',
      theme: 'auto',
      inferredShown: true,
      ...view,
    },
    notices: unusable.length > 0 ? [{ kind: 'link', parameters: unusable }] : [],
  };
}

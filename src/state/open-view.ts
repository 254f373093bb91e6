/** The view that a reader meets first: the link's, and for the rest the standard one. */

import { clampDay } from '../domain/day.ts';
import { dayOf } from './one-article.ts';
import type { Parameter } from './parameters.ts';
import type { Published } from './published.ts';
import { rangeOf, type Settings, STANDARD_SETTINGS } from './settings.ts';
import { chapterAt, mainOf } from './story.ts';
import { decodeLink } from './url-codec.ts';
import { STANDARD_VIEW, type ViewState } from './view.ts';

/** Opens on the data's opening day (docs/decisions/0003), all reports compared, framed on the incursion area. */
export function openView(
  published: Published,
  query: string,
): { view: ViewState; settings: Settings; unusable: readonly Parameter[] } {
  const { manifest, places, articles } = published;
  const { view, settings, unusable } = decodeLink(query, {
    first: manifest.firstDay,
    last: manifest.lastDay,
    hasPlace: (id) => places.has(id),
    hasArticle: (id) => articles.has(id),
    hasChapter: (number) => chapterAt(published, number) !== undefined,
  });
  const held = { ...STANDARD_SETTINGS, ...settings };
  const { first, last } = rangeOf(published, held);
  // One article is read as it stands, and a lens is drawn in retrospect.
  const known = view.known === true && (view.lens ?? 'all') === 'all' && !view.articleId;
  const chapter = view.story ? chapterAt(published, view.story) : undefined;
  const opening = view.articleId ? dayOf(published, view.articleId) : (chapter?.day ?? manifest.openingDay);
  return {
    view: {
      ...STANDARD_VIEW,
      day: clampDay(opening, first, last),
      tab: chapter ? 'story' : STANDARD_VIEW.tab,
      selection: chapter ? mainOf(chapter) : null,
      ...view,
      known,
    },
    settings: held,
    unusable: view.known && !known ? [...unusable, 'known'] : unusable,
  };
}

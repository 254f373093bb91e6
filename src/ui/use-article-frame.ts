/** The part of the land that the view is about, where it is about one: the places of the article read alone. */
import { useMemo } from 'react';
import { type Frame, frameOf } from '../state/frame.ts';
import { placesOf, positionsOf } from '../state/one-article.ts';
import { useApp } from './app-context.tsx';

/** Null where the whole incursion area is in view. */
export function useArticleFrame(): Frame | null {
  const published = useApp((state) => state.published);
  const articleId = useApp((state) => state.view.articleId);
  return useMemo(
    () => (articleId === null ? null : frameOf(positionsOf(published, placesOf(published, articleId)))),
    [published, articleId],
  );
}

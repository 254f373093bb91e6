/** The part of the land that the view is about, where it is about one: the places of a chapter, or of the article read alone. */
import { useMemo } from 'react';
import { type Frame, frameOf } from '../state/frame.ts';
import { placesOf, positionsOf } from '../state/one-article.ts';
import { chapterAt } from '../state/story.ts';
import { useApp } from './app-context.tsx';

/** Null where the whole incursion area is in view. */
export function useSubjectFrame(): Frame | null {
  const published = useApp((state) => state.published);
  const articleId = useApp((state) => state.view.articleId);
  const story = useApp((state) => state.view.story);
  return useMemo(() => {
    const chapter = story === null ? undefined : chapterAt(published, story);
    const placeIds = articleId === null ? chapter?.placeIds : placesOf(published, articleId);
    return placeIds ? frameOf(positionsOf(published, placeIds)) : null;
  }, [published, articleId, story]);
}

/** Whose reports count in the view, and what it leaves out. */
import { useMemo } from 'react';
import type { Whose } from '../text/messages.ts';
import { useApp, useMessages } from './app-context.tsx';

export function useWhose(): Whose {
  const { lens, known, articleId } = useApp((state) => state.view);
  const publisher = useApp(({ published }) =>
    articleId === null ? null : (published.articles.get(articleId)?.publisher ?? null),
  );
  return useMemo(() => ({ lens, known, publisher }), [lens, known, publisher]);
}

/** The same in the words that stand over the map. */
export function useLimits(): readonly string[] {
  const { lens: lenses, limits } = useMessages();
  const { lens, known, publisher } = useWhose();
  const disputedOnly = useApp((state) => state.view.disputedOnly);
  return [
    publisher ? limits.article(publisher) : lenses.name[lens],
    ...(known ? [limits.known] : []),
    ...(disputedOnly ? [limits.disputedOnly] : []),
  ];
}

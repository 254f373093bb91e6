/** The published data as far as it counts in the view. */
import { articlesCounted, countedIn } from '../state/counted.ts';
import type { Published } from '../state/published.ts';
import { useApp } from './app-context.tsx';

/** What the reader's view reports from: everything, one article, or what had been published by the day. */
export function useCounted(): Published {
  return useApp((state) => countedIn(state.published, state.view));
}

/** How many articles that is. */
export function useArticlesCounted(): number {
  return useApp((state) => articlesCounted(state.published, state.view));
}

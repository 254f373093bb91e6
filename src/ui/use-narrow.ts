/** Phones and narrow columns: the reports lie over the map instead of beside or under it. */
import { useMediaQuery } from './use-media-query.ts';

/** The same width as in the style sheets. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 699px)');
}

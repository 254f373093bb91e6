/** Phones and narrow columns: the reports lie over the map instead of beside or under it. */
import type { Chrome } from './app-context.tsx';
import { useMediaQuery } from './use-media-query.ts';

/** The same widths as in the style sheets. */
const NARROW: Readonly<Record<Chrome, string>> = { page: '(max-width: 699px)', embed: '(max-width: 559px)' };

export function useNarrow(chrome: Chrome): boolean {
  return useMediaQuery(NARROW[chrome]);
}

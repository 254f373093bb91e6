/** The colour scheme that the reader asked for, or their system's. */
import type { Scheme } from '../map/palette.ts';
import { useApp } from './app-context.tsx';
import { useMediaQuery } from './use-media-query.ts';

export function useScheme(): Scheme {
  const theme = useApp((state) => state.view.theme);
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)');
  if (theme !== 'auto') return theme;
  return systemDark ? 'dark' : 'light';
}

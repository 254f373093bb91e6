/** The attributes of `<kursk-map>`: the address's parameters. Apart from their words, so that `embed.js` stays small. */
import type { Parameter } from '../state/parameters.ts';

/** Those that may change while the map is open. */
export const LIVE = [
  'day',
  'lens',
  'place',
  'spot',
  'tab',
  'article',
  'known',
  'disputed',
  'camera',
  'layers',
  'lang',
  'theme',
] as const satisfies readonly Parameter[];

/** Those that hold from the start. */
export const FIXED = [
  'from',
  'to',
  'compare',
  'story',
  'ui',
  'title',
  'data',
] as const satisfies readonly Parameter[];

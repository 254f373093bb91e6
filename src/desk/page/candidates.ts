/** The places that a draft may mean, in the order of their pins. Pure. */
import type { Entry } from '../entry.ts';

/** Candidates of homonyms first, for they must be chosen from, then whatever was drafted or chosen. Each keeps its number. */
export function candidatesOf({ homonyms, offered }: Entry): string[] {
  return [...new Set([...homonyms.flatMap(({ placeIds }) => placeIds), ...offered])];
}

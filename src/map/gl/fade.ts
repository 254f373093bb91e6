/** When one drawing fades into the next, and how far it has. Pure; times are milliseconds of one clock. */

export interface Fade {
  readonly start: number;
  readonly length: number;
}

const LONGEST_MS = 220;
/** A fade shorter than this is none: whoever drags or plays fast sees each day at once. */
const SHORTEST_MS = 60;
/** A fade is over before the next change is to be expected. */
const OF_PACE = 0.8;

/** The fade of a change at `now`, with `since` passed after the last one; null for a change that comes at once. */
export function fadeFor(now: number, since: number): Fade | null {
  const length = Math.min(LONGEST_MS, since * OF_PACE);
  return length < SHORTEST_MS ? null : { start: now, length };
}

/** How much of the new drawing shows, from 0 to 1, slow at both ends. */
export function shareOf({ start, length }: Fade, now: number): number {
  const share = Math.min(1, Math.max(0, (now - start) / length));
  return share * share * (3 - 2 * share);
}

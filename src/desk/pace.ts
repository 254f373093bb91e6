/** How long a claim takes. Pure. */
import type { Session } from './session.ts';

/** Median seconds from seeing a draft to confirming it; null before the first. */
export function medianSeconds({ entries }: Session): number | null {
  const times = entries
    .flatMap(({ decision }) =>
      decision?.kind === 'confirmed' || decision?.kind === 'joined' ? [decision.seconds] : [],
    )
    .sort((a, b) => a - b);
  const [low, high] = [times[(times.length - 1) >> 1], times[times.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

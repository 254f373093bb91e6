/** What a figure measures, as readers ask for it. Ground held and ground regained are two things. */
import type { FigureClaim } from './claim.ts';

/** In the order of showing. */
export const SUBJECTS = [
  'area-held',
  'area-regained',
  'settlements-held',
  'settlements-regained',
  'depth',
  'losses',
  'evacuated',
  'prisoners',
  'troops',
  'equipment',
  'attacks',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Whose losses, whose area, whose troops. */
export type Whose = FigureClaim['whose'];

export function subjectOf({ metric, scope }: FigureClaim): Subject {
  if (metric !== 'area' && metric !== 'settlements') return metric;
  return scope === 'regained' || scope === 'share-regained' ? `${metric}-regained` : `${metric}-held`;
}

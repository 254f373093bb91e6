/**
 * Variations of the derivation, each one thing changed, so that `npm run score -- FILE --experiments` can print what each
 * part of the method is worth. `docs/method.md` carries the figures.
 */
import type { Tunables } from '../derive/tunables.ts';

export interface Experiment {
  readonly name: string;
  readonly change: Partial<Tunables>;
}

export const EXPERIMENTS: readonly Experiment[] = [
  { name: 'as published', change: {} },
  { name: 'no corridors to the border', change: { corridorFrom: 2 } },
  { name: 'corridors only from surely held places', change: { corridorFrom: 0.4 } },
  { name: 'corridors closer to places not held', change: { corridorKeepOff: 3.5 } },
  { name: 'places that no claim names say nothing', change: { silentNoise: 100 } },
  { name: 'their silence counts the same everywhere', change: { silentDoubt: 0 } },
  { name: 'no expectation by depth', change: { meanSlope: 0 } },
  { name: 'no burden of proof', change: { burden: 0 } },
  { name: 'twice the burden of proof', change: { burden: 0.08 } },
  { name: 'half the length', change: { length: 14 } },
  { name: 'half as long again', change: { length: 42 } },
  { name: 'no pins', change: { pinFrom: 2 } },
  { name: 'Russian-held places pinned at all times', change: { pinOtherDays: 1000 } },
  { name: 'wider and firmer pins', change: { pinReach: 3.5, pinMargin: 0.3 } },
  { name: 'all positions taken as exact', change: { noisePerKm: 0 } },
  { name: 'a report of a change says nothing of before', change: { beforeShare: 0 } },
  { name: 'a report of a change brings no hazard', change: { changeHazard: 0 } },
  { name: 'no wave of arrival', change: { arrivalHazard: 0 } },
  { name: 'fighting loosens more', change: { contestedMix: 0.4 } },
  { name: 'disputes settle at even odds', change: { disputeSettled: 0.5 } },
  { name: 'every shape drawn anew', change: { shift: 0.5, standDays: 0, valueChange: 0.02 } },
  { name: 'shapes renewed more sluggishly', change: { shift: 1.5 } },
];

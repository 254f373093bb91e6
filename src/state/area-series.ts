/** The drawn area over time, for the chart on the slider's axis. It describes the drawing; it is not a claim. */
import type { Control } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import { areasOn, summarise } from './select.ts';

export interface AreaStep {
  /** From this day on, until the next step. */
  readonly from: Day;
  readonly reportedKm2: number;
  readonly drawnKm2: number;
}

/** One step for each day on which the drawing changes, in order of days. */
export function areaSeries(control: readonly Control[], changes: readonly Day[]): readonly AreaStep[] {
  return changes.map((from) => {
    const { reportedKm2, drawnKm2 } = summarise(areasOn(control, from));
    return { from, reportedKm2, drawnKm2 };
  });
}

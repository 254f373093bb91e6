/** The summary of a drawing: what it comes to in square kilometres, step by step. Each step stands until the drawing changes. */
import type { Control } from '../domain/control.ts';
import { covers } from '../domain/interval.ts';
import { type SummaryStep, squareKilometres } from '../domain/summary.ts';

/** Areas are given to a tenth of a square kilometre; so are their sums. */
const tenths = (km2: number): number => Math.round(km2 * 10) / 10;

/** The steps of a drawing's areas, in order of days; days on which only outlines moved make no step. */
export function summaryOf(control: readonly Control[]): SummaryStep[] {
  const days = control.flatMap(({ properties: { from, to } }) => (to === null ? [from] : [from, to]));
  const steps: SummaryStep[] = [];
  for (const from of [...new Set(days)].sort()) {
    const sums = squareKilometres(control.filter(({ properties }) => covers(properties, from)));
    const step: SummaryStep = {
      from,
      to: null,
      reportedKm2: tenths(sums.reportedKm2),
      inferredKm2: tenths(sums.inferredKm2),
      contestedKm2: tenths(sums.contestedKm2),
      russianKm2: tenths(sums.russianKm2),
    };
    const last = steps.at(-1);
    if (last && JSON.stringify({ ...last, from }) === JSON.stringify(step)) continue;
    if (last) steps[steps.length - 1] = { ...last, to: from };
    steps.push(step);
  }
  return steps;
}

/** A drawing in numbers: what it draws as whose, in square kilometres. It describes the drawing; it is not a claim. */
import * as z from 'zod/mini';
import type { Control } from './control.ts';
import { Day } from './day.ts';

/** From a day on which the drawing changes until the next one; `to` is null where it stands to the end. */
export const SummaryStep = z.object({
  from: Day,
  to: z.nullable(Day),
  /** Held by Ukraine: where claims name a place of it, and where a rule infers it. The band of doubt is in neither. */
  reportedKm2: z.number(),
  inferredKm2: z.number(),
  /** Reported contested, and reported held by Russia around the places that claims name. */
  contestedKm2: z.number(),
  russianKm2: z.number(),
});
export type SummaryStep = z.infer<typeof SummaryStep>;

const Steps = z.array(SummaryStep);

/** `summary.json`: for each drawing its steps, in order of days. */
export const Summary = z.object({
  all: Steps,
  ukraine: Steps,
  russia: Steps,
  independent: Steps,
  known: Steps,
});
export type Summary = z.infer<typeof Summary>;

export type SquareKilometres = Omit<SummaryStep, 'from' | 'to'>;

/** What these areas, which stand on one day, come to. */
export function squareKilometres(areas: readonly Control[]): SquareKilometres {
  const sum = { reportedKm2: 0, inferredKm2: 0, contestedKm2: 0, russianKm2: 0 };
  for (const { properties } of areas) {
    const { holder, evidence, areaKm2 } = properties;
    if (evidence === 'band') continue;
    if (holder === 'contested') sum.contestedKm2 += areaKm2;
    else if (holder === 'russia') sum.russianKm2 += areaKm2;
    else if (evidence === 'reported') sum.reportedKm2 += areaKm2;
    else sum.inferredKm2 += areaKm2;
  }
  return sum;
}

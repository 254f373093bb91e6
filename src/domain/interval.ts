/** Half-open spans of days: `[from, to)`; `to: null` means "still stands at the end of the data". */
import * as z from 'zod/mini';
import { Day } from './day.ts';

export const Interval = z.object({ from: Day, to: z.nullable(Day) });
export type Interval = z.infer<typeof Interval>;

/** The only definition of "stands on a day". */
export function covers(interval: Interval, day: Day): boolean {
  return interval.from <= day && (interval.to === null || day < interval.to);
}

/** The period that the map covers: from the first day of the incursion to the last day that a claim speaks of. */
import type { Day } from '../domain/day.ts';

/** The day on which Ukrainian forces crossed the border: nothing is drawn before it. */
export const FIRST_DAY: Day = '2024-08-06';

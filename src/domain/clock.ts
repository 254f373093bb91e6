/**
 * When something was so, was said, or was published, no more precisely than the article gives it.
 * The true day lies in `from … through`, both included. `day` means that the two are equal.
 */
import * as z from 'zod/mini';
import { Day } from './day.ts';

export const Precision = z.enum(['day', 'month', 'range']);
export const Clock = z.strictObject({ from: Day, through: Day, precision: Precision });
export type Clock = z.infer<typeof Clock>;

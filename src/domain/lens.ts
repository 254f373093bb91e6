/** A lens: whose claims count in the drawing. */
import * as z from 'zod/mini';
import type { Side } from './claimant.ts';

export const LENSES = ['all', 'ukraine', 'russia', 'independent'] as const;
export const Lens = z.enum(LENSES);
export type Lens = z.infer<typeof Lens>;

/** True where a claim made by `side` counts under `lens`. */
export function admits(lens: Lens, side: Side): boolean {
  return lens === 'all' || lens === side;
}

/** What is drawn, each in a file of its own: every lens in retrospect, and `known`, all claims as they were known on each day. */
export const DRAWINGS = [...LENSES, 'known'] as const;
export type Drawing = (typeof DRAWINGS)[number];

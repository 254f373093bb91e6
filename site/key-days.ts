/** The days that have a page and a picture of their own for those who link to them. Pure. */
import type { Control } from '../src/domain/control.ts';
import type { Day } from '../src/domain/day.ts';
import type { Manifest } from '../src/domain/published.ts';
import { areasOn, summarise } from '../src/state/select.ts';

/** So many at most, beside the opening day. */
const MOST = 11;

/**
 * The opening day, and the days on which the area drawn as held by Ukraine changed most since the day before it
 * changed, in order. They are chosen by the drawing alone, so that they follow the data.
 */
export function keyDays({ openingDay, keyframes }: Manifest, control: readonly Control[]): readonly Day[] {
  const drawn = keyframes.all.map((day) => ({ day, km2: summarise(areasOn(control, day)).drawnKm2 }));
  const turns = drawn
    .map(({ day, km2 }, index) => ({ day, change: Math.abs(km2 - (drawn[index - 1]?.km2 ?? 0)) }))
    .sort((a, b) => b.change - a.change || a.day.localeCompare(b.day))
    .slice(0, MOST)
    .map(({ day }) => day);
  return [...new Set([...turns, openingDay])].sort();
}

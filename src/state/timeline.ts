/** The timeline as pure arithmetic: days, changes and steps between them. Tested without a DOM. */
import { addDays, clampDay, type Day, daysBetween } from '../domain/day.ts';

export interface TimelineRange {
  readonly first: Day;
  readonly last: Day;
}

/** The place of a day on the slider: whole days since the first. */
export function indexOf(range: TimelineRange, day: Day): number {
  return daysBetween(range.first, day);
}

/** The day at a place of the slider. */
export function dayAt(range: TimelineRange, index: number): Day {
  return clampDay(addDays(range.first, Math.round(index)), range.first, range.last);
}

/** The day `count` days further, kept inside the range. */
export function step(range: TimelineRange, day: Day, count: number): Day {
  return clampDay(addDays(day, count), range.first, range.last);
}

/** The first change after `day`; the end of the timeline where there is none. `changes` are in order. */
export function nextChange(range: TimelineRange, changes: readonly Day[], day: Day): Day {
  return changes.find((change) => change > day && change <= range.last) ?? range.last;
}

/** The last change before `day`; the start of the timeline where there is none. */
export function previousChange(range: TimelineRange, changes: readonly Day[], day: Day): Day {
  return changes.findLast((change) => change < day && change >= range.first) ?? range.first;
}

/** The changes inside the range, in order; its first day stands for the last change before it. */
export function changesWithin({ first, last }: TimelineRange, changes: readonly Day[]): readonly Day[] {
  const inside = changes.filter((change) => change > first && change <= last);
  return changes.some((change) => change <= first) ? [first, ...inside] : inside;
}

/** The first days of the months inside the range, for the axis. The first day of the range stands for its own month. */
export function monthStarts(range: TimelineRange): readonly Day[] {
  const starts: Day[] = [range.first];
  let [year, month] = [Number(range.first.slice(0, 4)), Number(range.first.slice(5, 7))];
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start > range.last) return starts;
    starts.push(start);
  }
}

/**
 * A calendar day `YYYY-MM-DD` without a time zone. Days compare and sort as strings.
 * Days are validated where data enters (`Day` schema); everything behind that trusts them.
 */
import * as z from 'zod/mini';

export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

const MS_PER_DAY = 86_400_000;

/** True for a day of the proleptic Gregorian calendar: `2025-02-30` is not one. */
export function isDay(text: string): boolean {
  return Day.safeParse(text).success;
}

/** Whole days since 1970-01-01. UTC throughout, so no clock change can shift a day. */
export function dayNumber(day: Day): number {
  return Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / MS_PER_DAY;
}

/** The day that lies `number` whole days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The calendar day that a clock shows where it stands. */
export function dayOf(time: Date): Day {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The day `count` days after `day` (before, if negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of `[first, last]` nearest to `day`. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  if (day < first) return first;
  return day > last ? last : day;
}

/** Arithmetic of days, months and weekdays. */
import { addDays, type Day, dayNumber, isDay } from '../domain/day.ts';

const pad = (number: number) => String(number).padStart(2, '0');

/** Null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(text) ? text : null;
}

export function monthEnd(year: number, month: number): Day {
  return addDays(
    dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) ?? `${year}-12-31`,
    -1,
  );
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((dayNumber(day) + 3) % 7) + 1;
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The last day with that weekday, `day` itself included. */
export function lastWeekday(weekday: number, day: Day): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The day `count` months before, at most the last of its month. */
export function monthsBefore(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return dayOf(year, month, Number(day.slice(8))) ?? monthEnd(year, month);
}

/** A day chosen as month and day of it, inside the timeline. Pure. */
import { addDays, clampDay, type Day } from '../domain/day.ts';
import { monthStarts, type TimelineRange } from './timeline.ts';

/** Year and month: "2024-08". */
type Month = string;

export function monthOfDay(day: Day): Month {
  return day.slice(0, 7);
}

/** The months that the timeline touches, in order. */
export function monthsOf(range: TimelineRange): readonly Month[] {
  return monthStarts(range).map(monthOfDay);
}

/** The days of a month that lie on the timeline, in order. */
export function daysOfMonth({ first, last }: TimelineRange, month: Month): readonly Day[] {
  const days: Day[] = [];
  for (let day = clampDay(`${month}-01`, first, last); monthOfDay(day) === month && day <= last; ) {
    days.push(day);
    day = addDays(day, 1);
  }
  return days;
}

/** The same day of another month, or the one next to it that this month and the timeline have. */
export function sameDayIn(range: TimelineRange, day: Day, month: Month): Day {
  const days = daysOfMonth(range, month);
  const same = `${month}${day.slice(7)}`;
  return days.findLast((each) => each <= same) ?? days[0] ?? range.first;
}

/**
 * A day as two native lists, the day and the month with its year: in the language of the page, which a browser's own
 * date field does not speak, and with the days of the timeline alone, so that no choice is wrong.
 */
import type { Day } from '../domain/day.ts';
import { daysOfMonth, monthOfDay, monthsOf, sameDayIn } from '../state/day-choice.ts';
import type { TimelineRange } from '../state/timeline.ts';
import { monthName } from '../text/day-words.ts';
import { useApp, useMessages } from './app-context.tsx';

export interface DayChoiceProps {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly day: Day;
  readonly range: TimelineRange;
  readonly onChoose: (day: Day) => void;
  /** True where the reader has just asked for the choice. */
  readonly focused?: boolean;
  /** Words that belong to the choice. */
  readonly describedBy?: string;
}

export function DayChoice({ label, day, range, onChoose, focused = false, describedBy }: DayChoiceProps) {
  const { dayField } = useMessages();
  const language = useApp((state) => state.view.language);
  const month = monthOfDay(day);
  return (
    <fieldset className="day-choice" aria-describedby={describedBy}>
      <legend className="unseen">{label}</legend>
      <select
        aria-label={dayField.dayOfMonth}
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this choice
        autoFocus={focused}
        value={day}
        onChange={({ target }) => onChoose(target.value)}
      >
        {daysOfMonth(range, month).map((each) => (
          <option key={each} value={each}>
            {Number(each.slice(8))}
          </option>
        ))}
      </select>
      <select
        aria-label={dayField.month}
        value={month}
        onChange={({ target }) => onChoose(sameDayIn(range, day, target.value))}
      >
        {monthsOf(range).map((each) => (
          <option key={each} value={each}>
            {monthName(`${each}-01`, language)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

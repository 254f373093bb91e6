/** Starts a comparison of the day in view with the day half a year on, and ends it. */
import { addDays, clampDay } from '../../domain/day.ts';
import { useApp, useAppContext, useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';

/** How far the second day lies from the first where the reader has chosen none, in days. */
const APART = 60;

export function CompareButton() {
  const { compare: words } = useMessages();
  const { chooseComparison } = useAppContext();
  const { compare, day, lens } = useApp((state) => state.view);
  const range = useApp((state) => state.range);
  const later = clampDay(addDays(day, APART), range.first, range.last);
  const other = later === day ? clampDay(addDays(day, -APART), range.first, range.last) : later;
  const label = compare ? words.close : words.open;
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={compare !== null}
      aria-label={words.open}
      title={label}
      onClick={() => void chooseComparison(compare ? null : { day: other, lens })}
    >
      <Icon name="compare" />
    </button>
  );
}

/** Starts measuring, and ends it. */
import { useApp, useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';

export function MeasureButton() {
  const { measure: words } = useMessages();
  const measuring = useApp((state) => state.measure !== null);
  const { measureAlong } = useApp((state) => state.actions);
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={measuring}
      aria-label={words.open}
      title={measuring ? words.close : words.open}
      onClick={() => measureAlong(measuring ? null : [])}
    >
      <Icon name="measure" />
    </button>
  );
}

/** Whose claims count: one of four, always visible. */
import { LENSES } from '../domain/lens.ts';
import { useApp, useAppContext, useMessages } from './app-context.tsx';

/** Narrow places show the short names; the full name is always what a screen reader says. */
export function LensControl() {
  const messages = useMessages();
  const { chooseLens } = useAppContext();
  const lens = useApp((state) => state.view.lens);
  const busy = useApp((state) => state.busy);
  return (
    <fieldset className="lenses" aria-busy={busy}>
      <legend className="unseen">{messages.lens.label}</legend>
      {LENSES.map((each) => (
        <label key={each} title={messages.lens.explanation[each]}>
          <input
            type="radio"
            name="lens"
            value={each}
            checked={lens === each}
            aria-label={messages.lens.name[each]}
            onChange={() => void chooseLens(each)}
          />
          <span aria-hidden="true" className="full">
            {messages.lens.name[each]}
          </span>
          <span aria-hidden="true" className="short">
            {messages.lens.short[each]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

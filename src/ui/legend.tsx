/** What the marks mean: only those that the map shows at the moment, made from the map's own layers. */
import type { LegendEntry } from '../map/legend-entry.ts';
import { presentEntries } from '../map/present-entries.ts';
import { isOld } from '../state/select.ts';
import { useApp, useAppContext, useMessages } from './app-context.tsx';
import { SwatchMark } from './swatch.tsx';
import { useShown } from './use-areas.ts';
import { useCounted } from './use-counted.ts';
import { useScheme } from './use-scheme.ts';

function usePresentEntries(): readonly LegendEntry[] {
  const { areas, contact, fighting } = useShown();
  const published = useCounted();
  const { day, layers } = useApp((state) => state.view);
  return presentEntries({ areas, contact, fighting, layers, isOld: (area) => isOld(published, area, day) });
}

export function Legend({ open }: { open: boolean }) {
  const messages = useMessages();
  const scheme = useScheme();
  const layers = useApp((state) => state.view.layers);
  const disputedOnly = useApp((state) => state.view.disputedOnly);
  const { showLayer, showDisputedOnly } = useApp((state) => state.actions);
  const entries = usePresentEntries();
  return (
    <details className="card legend" open={open}>
      <summary>{messages.legend.title}</summary>
      <ul>
        {entries.map(({ key, swatch }) => (
          <li key={key}>
            <SwatchMark swatch={swatch} scheme={scheme} />
            {messages.legend.mark[key]}
          </li>
        ))}
      </ul>
      <div className="switches">
        <Switch
          name={messages.legend.showInferred}
          on={layers.includes('inferred')}
          turn={(on) => showLayer('inferred', on)}
        />
        <Switch name={messages.legend.disputedOnly} on={disputedOnly} turn={showDisputedOnly} />
        <KnownSwitch />
      </div>
    </details>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** Why it cannot be turned; null where it can. */
  readonly barred?: string | null;
}

function Switch({ name, on, turn, barred = null }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={on}
        disabled={barred !== null}
        onChange={(event) => turn(event.target.checked)}
      />
      <span>
        {name}
        {barred !== null && <span className="quiet"> {barred}</span>}
      </span>
    </label>
  );
}

/** In retrospect, or as it was known then: all lenses compared have both drawings. */
function KnownSwitch() {
  const { legend } = useMessages();
  const { chooseLens } = useAppContext();
  const { known, lens, articleId } = useApp((state) => state.view);
  const barred = lens === 'all' && articleId === null ? null : legend.knownBarred;
  return (
    <Switch name={legend.asKnownThen} on={known} turn={(on) => void chooseLens('all', on)} barred={barred} />
  );
}

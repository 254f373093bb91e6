/** What the marks mean: only those that the map shows at the moment, made from the map's own layers. */
import type { LegendEntry } from '../map/legend-entry.ts';
import { presentEntries } from '../map/present-entries.ts';
import { isOld } from '../state/select.ts';
import { useApp, useMessages } from './app-context.tsx';
import { SwatchMark } from './swatch.tsx';
import { useAreas, useContact, useFighting } from './use-areas.ts';
import { useScheme } from './use-scheme.ts';

function usePresentEntries(): readonly LegendEntry[] {
  const areas = useAreas();
  const contact = useContact();
  const fighting = useFighting();
  const published = useApp((state) => state.published);
  const { day, layers } = useApp((state) => state.view);
  return presentEntries({ areas, contact, fighting, layers, isOld: (area) => isOld(published, area, day) });
}

export function Legend({ open }: { open: boolean }) {
  const messages = useMessages();
  const scheme = useScheme();
  const layers = useApp((state) => state.view.layers);
  const { showLayer } = useApp((state) => state.actions);
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
      <label className="switch">
        <input
          type="checkbox"
          checked={layers.includes('inferred')}
          onChange={(event) => showLayer('inferred', event.target.checked)}
        />
        {messages.legend.showInferred}
      </label>
    </details>
  );
}

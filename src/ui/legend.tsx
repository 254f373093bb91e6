/** What the marks mean: only those that the map shows at the moment, made from the map's own layers. */
import type { LegendEntry } from '../map/legend-entry.ts';
import { LEGEND } from '../map/style.ts';
import { isOld } from '../state/select.ts';
import { useApp, useMessages } from './app-context.tsx';
import { SwatchMark } from './swatch.tsx';
import { useAreas, useFighting } from './use-areas.ts';
import { useScheme } from './use-scheme.ts';

function usePresentEntries(): readonly LegendEntry[] {
  const areas = useAreas();
  const fighting = useFighting();
  const published = useApp((state) => state.published);
  const { day, layers } = useApp((state) => state.view);
  const present = ({ mark }: LegendEntry) => {
    switch (mark.of) {
      case 'areas':
        return (
          (!mark.optional || layers.includes('inferred')) &&
          areas.some(({ properties }) => mark.covers(properties))
        );
      case 'old':
        return areas.some((area) => area.properties.evidence === 'reported' && isOld(published, area, day));
      case 'fighting':
        return layers.includes('fighting') && fighting.size > 0;
      case 'always':
        return true;
      default:
        return mark satisfies never;
    }
  };
  return LEGEND.filter(present);
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

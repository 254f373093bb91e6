/** The reports on a phone: a sheet over the foot of the map, never over the day or the slider, with three stops by drag or by button. */
import { type ReactNode, useRef } from 'react';
import { nameIn } from '../../domain/names.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';
import type { Stop } from './stops.ts';
import { useDrag } from './use-drag.ts';
import type { SheetState } from './use-sheet.ts';

/** What the sheet tells of, for the bar that is all one sees of it at its foot. */
function useSheetTitle(): string {
  const { panel, tabs, article } = useMessages();
  const places = useApp((state) => state.published.places);
  const { selection, language, tab, articleId } = useApp((state) => state.view);
  if (tab !== 'reports') return tabs.name[tab];
  if (selection?.kind === 'spot') return panel.heading;
  const place = selection && places.get(selection.placeId);
  if (place) return nameIn(place.properties.names, language);
  return articleId === null ? panel.latest : article.heading;
}

/** The heights of the stops as the style sheet gives them. */
function measure(sheet: HTMLElement | null): Readonly<Record<Stop, number>> {
  const pane = sheet?.parentElement;
  if (!sheet || !pane) return { peek: 0, half: 0, full: 0 };
  const style = getComputedStyle(sheet);
  const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    peek: pixels('--peek') * rem,
    half: pane.clientHeight / 2,
    full: pane.clientHeight - pixels('--day-room') * rem,
  };
}

export interface SheetProps {
  readonly sheet: SheetState;
  readonly children: ReactNode;
}

export function Sheet({ sheet: { stop, rest, raise, lower }, children }: SheetProps) {
  const { sheet: words } = useMessages();
  const title = useSheetTitle();
  const element = useRef<HTMLDivElement>(null);
  const { height, grip } = useDrag(
    () => element.current,
    () => measure(element.current),
    rest,
  );
  const atFoot = stop === 'peek' && height === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape on its way up from the controls inside
    <div
      className="sheet"
      id={atFoot ? 'reports' : undefined}
      ref={element}
      data-stop={stop}
      data-dragged={height === null ? undefined : ''}
      style={height === null ? undefined : { height }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') rest('peek');
      }}
    >
      <div className="sheet-grip" {...grip}>
        {atFoot ? (
          <button type="button" className="sheet-title" aria-expanded={false} onClick={raise}>
            <span>{title}</span>
            <Icon name="up" />
          </button>
        ) : (
          <div className="sheet-buttons">
            {stop !== 'full' && (
              <button type="button" aria-label={words.raise} title={words.raise} onClick={raise}>
                <Icon name="up" />
              </button>
            )}
            <button type="button" aria-label={words.lower} title={words.lower} onClick={lower}>
              <Icon name="down" />
            </button>
          </div>
        )}
      </div>
      {!atFoot && children}
    </div>
  );
}

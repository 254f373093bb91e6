/** The map with what lies on it: day, buttons, legend, notices. Without WebGL the pane speaks instead. */
import { useEffect, useRef, useState } from 'react';
import type { MapView, Scene } from '../map/map-view.ts';
import type { Messages } from '../text/messages.ts';
import { type App, useApp, useAppContext, useMessages } from './app-context.tsx';
import { DayCard } from './day-card.tsx';
import { Icon } from './icons.tsx';
import { Legend } from './legend.tsx';
import { LensControl } from './lens-control.tsx';
import { Notices } from './notices.tsx';
import { Panel } from './panel.tsx';
import { Sheet } from './sheet/sheet.tsx';
import type { SheetState } from './sheet/use-sheet.ts';
import { useAreas, useFighting } from './use-areas.ts';
import { useMediaQuery } from './use-media-query.ts';
import { useScheme } from './use-scheme.ts';

/** From here on the legend stands open beside what it explains. */
const WIDE = '(min-width: 1100px)';

/** Text on the map is drawn from the page's own face, Latin and Cyrillic; it must be there first. */
async function mapFontReady(): Promise<void> {
  await document.fonts.load('400 12px "Noto Sans"', 'Sudzha Суджа').catch(() => []);
}

function useScene(): Scene {
  const messages = useMessages();
  const { day, lens, selection, layers } = useApp((state) => state.view);
  return {
    day,
    areas: useAreas(),
    fighting: useFighting(),
    selection,
    label: messages.map.label(day, lens),
    scheme: useScheme(),
    layers,
  };
}

async function createMap(
  container: HTMLElement,
  app: App,
  messages: Messages,
  scene: () => Scene,
): Promise<MapView> {
  const [{ MapView }] = await Promise.all([import('../map/map-view.ts'), mapFontReady()]);
  const { published, view, actions } = app.store.getState();
  return new MapView(
    container,
    {
      published,
      ground: app.ground,
      language: view.language,
      countryNames: messages.map.country,
      words: messages.map.locale,
      camera: view.camera,
      cooperative: app.chrome === 'embed',
      legendOpen: app.chrome === 'page' && window.matchMedia(WIDE).matches,
      onCamera: actions.moveCamera,
      onTake: actions.select,
      onLost: (lost) => (lost ? actions.notify({ kind: 'context-lost' }) : actions.dismiss('context-lost')),
    },
    scene(),
  );
}

/** Keeps one map alive for each language, and hands every new scene to it. */
function useMapView(): {
  container: React.RefObject<HTMLDivElement | null>;
  mapView: MapView | null;
  off: boolean;
} {
  const app = useAppContext();
  const messages = useMessages();
  const scene = useScene();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(scene);
  latest.current = scene;
  const [mapView, setMapView] = useState<MapView | null>(null);
  const [off, setOff] = useState(false);
  useEffect(() => {
    let made: MapView | null = null;
    let gone = false;
    const show = async () => {
      if (!container.current) return;
      const view = await createMap(container.current, app, messages, () => latest.current);
      if (gone) return view.destroy();
      made = view;
      setMapView(view);
    };
    // Without WebGL, or without the map's own code, the reports still stand.
    show().catch(() => setOff(true));
    return () => {
      gone = true;
      setMapView(null);
      made?.destroy();
    };
  }, [app, messages]);
  useEffect(() => mapView?.show(scene), [mapView, scene]);
  return { container, mapView, off };
}

export interface MapPaneProps {
  /** Opens the reports where they stand neither beside the map nor on a sheet over it. */
  readonly onReports: (() => void) | null;
  /** The sheet of reports over the foot of the map, where the screen is narrow. */
  readonly sheet: SheetState | null;
}

export function MapPane({ onReports, sheet }: MapPaneProps) {
  const messages = useMessages();
  const wide = useMediaQuery(WIDE);
  const { chrome } = useAppContext();
  const compact = useApp((state) => state.settings.ui) === 'compact' && chrome === 'embed';
  const { container, mapView, off } = useMapView();
  useSelectionInSight(mapView, sheet === null || sheet.stop === 'peek' ? 0 : 0.5);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the map turns out not to be had, the reports take its place
  useEffect(() => {
    if (!off) return;
    onReports?.();
    sheet?.rest('full');
  }, [off]);
  return (
    <section className="map-pane" id="map" aria-label={messages.map.locale['Map.Title']}>
      {off ? (
        <div className="map-off">
          <p>{messages.notice.noWebGl}</p>
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the canvas inside is the focusable region; this only hears its Enter key
        <div
          className="map-canvas"
          data-map=""
          aria-describedby="map-help"
          ref={container}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.target instanceof HTMLCanvasElement) mapView?.takeCentre();
          }}
        />
      )}
      <p className="unseen" id="map-help">
        {messages.map.description} {messages.map.keyboardHint}
      </p>
      <div className="map-corner top-left">
        <DayCard />
        {chrome === 'embed' && !compact && <LensControl />}
        <Notices />
      </div>
      {mapView && !compact && <MapButtons mapView={mapView} />}
      <div className="map-corner bottom-right">
        {!compact && <Legend open={chrome === 'page' && wide} />}
        {onReports && (
          <button type="button" className="open-reports" onClick={onReports}>
            {messages.panel.open}
          </button>
        )}
      </div>
      {sheet && (
        <Sheet sheet={sheet}>
          <Panel />
        </Sheet>
      )}
    </section>
  );
}

/** What the reader selects is brought into the part of the map that no sheet covers. `covered` is the share, from the foot, that one does. */
function useSelectionInSight(mapView: MapView | null, covered: number): void {
  const selection = useApp((state) => state.view.selection);
  const places = useApp((state) => state.published.places);
  useEffect(() => {
    const at =
      selection?.kind === 'place' ? places.get(selection.placeId)?.geometry?.coordinates : selection?.at;
    if (at) mapView?.bringIntoSight(at, covered);
  }, [mapView, selection, places, covered]);
}

function MapButtons({ mapView }: { mapView: MapView }) {
  const { map } = useMessages();
  return (
    <div className="map-buttons">
      <button type="button" aria-label={map.zoomIn} title={map.zoomIn} onClick={() => mapView.zoomBy(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={map.zoomOut} title={map.zoomOut} onClick={() => mapView.zoomBy(-1)}>
        <Icon name="minus" />
      </button>
      <button
        type="button"
        aria-label={map.showAll}
        title={map.showAll}
        onClick={() => mapView.frameIncursion()}
      >
        <Icon name="frame" />
      </button>
    </div>
  );
}

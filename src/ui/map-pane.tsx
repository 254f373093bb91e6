/**
 * The map with what lies on it: day, buttons, legend, notices. The still picture stands until the live map is drawn
 * over it, and stays where there is no WebGL.
 */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { MapSettings, MapView, Scene } from '../map/map-view.ts';
import type { Messages } from '../text/messages.ts';
import { type App, useApp, useAppContext, useMessages } from './app-context.tsx';
import { CompareCard } from './compare/compare-card.tsx';
import { Swipe } from './compare/swipe.tsx';
import { useCompareLine } from './compare/use-compare-line.ts';
import { useOtherScene } from './compare/use-other-scene.ts';
import { DayCard, useDaySentence } from './day-card.tsx';
import { Legend } from './legend.tsx';
import { LensControl } from './lens-control.tsx';
import { MapButtons } from './map-buttons.tsx';
import { MeasureCard } from './measure/measure-card.tsx';
import { takeOrMeasure, useMeasure } from './measure/use-measure.ts';
import { Notices } from './notices.tsx';
import { Panel } from './panel.tsx';
import { Sheet } from './sheet/sheet.tsx';
import type { SheetState } from './sheet/use-sheet.ts';
import { StillPicture } from './still-picture.tsx';
import { useDrawing, useShown } from './use-areas.ts';
import { useMediaQuery } from './use-media-query.ts';
import { useScheme } from './use-scheme.ts';
import { useSubjectFrame } from './use-subject-frame.ts';
import { useWhose } from './use-whose.ts';

/** From here on the legend stands open beside what it explains. */
const WIDE = '(min-width: 1100px)';

/** What the map's description is found by. */
const MAP_WORDS = 'map-words';

/** A browser that takes the graphics memory back for good says so by not giving it again within this time. */
const RESTORE_MS = 3_000;

/** Text on the map is drawn from the page's own face, Latin and Cyrillic; it must be there first. */
async function mapFontReady(): Promise<void> {
  await document.fonts.load('400 12px "Noto Sans"', 'Sudzha Суджа').catch(() => []);
}

function useScene(): Scene {
  const messages = useMessages();
  const { day, selection, layers } = useApp((state) => state.view);
  const { areas, contact, fighting } = useShown();
  const drawing = useDrawing();
  const scheme = useScheme();
  const label = messages.map.label(day, useWhose());
  return useMemo(
    () => ({ day, drawing, areas, contact, fighting, selection, label, scheme, layers }),
    [day, drawing, areas, contact, fighting, selection, label, scheme, layers],
  );
}

async function createMap(
  container: HTMLElement,
  app: App,
  messages: Messages,
  scene: () => Scene,
  heard: Pick<MapSettings, 'onDrawn' | 'onLost'>,
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
      describedBy: MAP_WORDS,
      camera: view.camera,
      cooperative: app.chrome === 'embed',
      legendOpen: app.chrome === 'page' && window.matchMedia(WIDE).matches,
      onCamera: actions.moveCamera,
      onTake: (selection) => takeOrMeasure(app.store, selection),
      ...heard,
    },
    scene(),
  );
}

/** `off` where the live map is not to be had; `live` once all of it is drawn; `coming` also while nobody sees it. */
type MapState = 'coming' | 'live' | 'off';

/** Keeps one map alive for each language while somebody sees it, and hands every new scene to it. */
function useMapView(scene: Scene): {
  container: React.RefObject<HTMLDivElement | null>;
  mapView: MapView | null;
  state: MapState;
} {
  const app = useAppContext();
  const messages = useMessages();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(scene);
  latest.current = scene;
  const [mapView, setMapView] = useState<MapView | null>(null);
  const [state, setState] = useState<MapState>('coming');
  const seen = useSyncExternalStore(app.presence.subscribe, app.presence.isAwake);
  const awake = seen && !(app.chrome === 'embed' && app.store.getState().settings.ui === 'static');
  const camera = useApp(({ view }) => view.camera);
  /** Counts the maps whose graphics memory was taken for good: each is followed by a new one. */
  const [losses, setLosses] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a loss asks for a new map
  useEffect(() => {
    if (!awake) return undefined;
    const { notify, dismiss } = app.store.getState().actions;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onLost = (lost: boolean) => {
      clearTimeout(timer);
      const makeAnother = () => setLosses((count) => count + 1);
      if (!lost) return makeAnother();
      // What is lost is blank and draws nothing any more: until there is another map, the picture stands for it.
      setState('coming');
      setMapView(null);
      notify({ kind: 'context-lost' });
      timer = setTimeout(makeAnother, RESTORE_MS);
    };
    let made: MapView | null = null;
    let gone = false;
    const show = async () => {
      if (!container.current) return;
      const heard = { onDrawn: () => setState('live'), onLost };
      const view = await createMap(container.current, app, messages, () => latest.current, heard);
      if (gone) return view.destroy();
      made = view;
      setMapView(view);
    };
    // Without WebGL, or without the map's own code, the reports still stand.
    show().catch(() => {
      if (gone) return;
      setState('off');
      notify({ kind: 'no-webgl' });
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      dismiss('context-lost');
      setState('coming');
      setMapView(null);
      made?.destroy();
    };
  }, [app, messages, awake, losses]);
  useEffect(() => mapView?.show(scene), [mapView, scene]);
  useEffect(() => mapView?.follow(camera), [mapView, camera]);
  return { container, mapView, state };
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
  const onPhone = sheet !== null && chrome === 'page';
  const ui = useApp((state) => state.settings.ui);
  const inFrame = chrome === 'embed';
  const hasControls = !inFrame || ui === 'full';
  const hasLenses = inFrame && hasControls;
  const scene = useScene();
  const { container, mapView, state } = useMapView(scene);
  const line = useCompareLine();
  useMeasure(mapView);
  const otherScene = useOtherScene(scene);
  const legendOpen = chrome === 'page' && wide;
  useArticleInFrame(mapView, sheet === null ? 0 : 0.5);
  useSelectionInSight(mapView, sheet === null || sheet.stop === 'peek' ? 0 : 0.5);
  return (
    <section className="map-pane" id="map" aria-label={messages.map.locale['Map.Title']}>
      {state !== 'live' && <StillPicture scene={scene} prefix="still" legendOpen={legendOpen} />}
      {state !== 'off' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the canvas inside is the focusable region; this only hears its Enter key
        <div
          className="map-canvas"
          data-map=""
          ref={container}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.target instanceof HTMLCanvasElement) mapView?.takeCentre();
          }}
        />
      )}
      {mapView && otherScene && <Swipe mapView={mapView} scene={otherScene} {...line} />}
      <p className="map-hint card" aria-hidden="true">
        {messages.map.enterHint}
      </p>
      <p className="unseen" id={MAP_WORDS}>
        {useDaySentence()} {messages.map.description} {messages.map.keyboardHint}
      </p>
      <div className="map-corner top-left">
        <DayCard lensNamed={hasLenses || onPhone} brief={onPhone} />
        {hasLenses && <LensControl />}
        <Notices />
      </div>
      {mapView && hasControls && <MapButtons mapView={mapView} />}
      <div className="map-corner bottom-left">
        <MeasureCard />
        <CompareCard {...line} />
      </div>
      <div className="map-corner bottom-right">
        {(hasControls || ui === 'static') && <Legend open={legendOpen} />}
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

/** An article read alone is framed on its places above the sheet that it raises, unless a link or the reader has chosen a camera. */
function useArticleInFrame(mapView: MapView | null, covered: number): void {
  const { store } = useAppContext();
  const frame = useSubjectFrame();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet that moves does not move the map
  useEffect(() => {
    if (mapView && frame && !store.getState().view.camera) mapView.frame(frame, covered);
  }, [mapView, frame, store]);
}

/** The composition root: loads, builds the store, joins the effects, draws the interface. */
import { createRoot } from 'react-dom/client';
import type { Day } from './domain/day.ts';
import { noteUnusable } from './embed/console-note.ts';
import type { Guest } from './embed/guest.ts';
import type { Presence } from './embed/presence.ts';
import type { Ground } from './map/ground.ts';
import { loadGround } from './map/load-ground.ts';
import { createCompareSwitch } from './state/compare-switch.ts';

import { dataFolder, LATEST_DATA } from './state/data-version.ts';
import { createDrawings } from './state/drawings.ts';
import { createLensSwitch } from './state/lens-switch.ts';
import {
  type FailureKind,
  type LoadedDrawing,
  LoadFailure,
  loadConfig,
  loadDrawing,
  loadPublished,
  loadReports,
  NOTHING_DRAWN,
} from './state/load.ts';
import { openView } from './state/open-view.ts';
import type { Parameter } from './state/parameters.ts';
import { startPlayer } from './state/player.ts';
import type { Published } from './state/published.ts';
import { createAppStore, type Notice } from './state/store.ts';
import { besidePage, openedWith, startUrlSync } from './state/url-sync.ts';
import { drawingOf, type ViewState } from './state/view.ts';
import type { Chrome } from './ui/app-context.tsx';
import { AppView } from './ui/app-view.tsx';
import { FailureView } from './ui/failure-view.tsx';
import { fontsReady } from './ui/fonts-ready.ts';

const failureKind = (error: unknown): FailureKind => (error instanceof LoadFailure ? error.kind : 'broken');

/** What is drawn under the lens asked for, or nothing and the reason. */
async function firstDrawing(
  base: URL,
  view: ViewState,
): Promise<readonly [LoadedDrawing, readonly Notice[]]> {
  try {
    return [await loadDrawing(base, drawingOf(view)), []];
  } catch (error) {
    return [NOTHING_DRAWN, [{ kind: 'areas', failure: failureKind(error) }]];
  }
}

/** The ground that the site's owner set; the map's own, and a word about it, where that one is not to be had. */
async function firstGround(): Promise<readonly [Ground, readonly Notice[]]> {
  try {
    return [await loadGround(await loadConfig(besidePage('./')), besidePage('./')), []];
  } catch {
    return [{ kind: 'own' }, [{ kind: 'ground' }]];
  }
}

/**
 * On the page the reader is told what of the link was left out; in a frame the editor is, in the console. Other data than
 * an article was written with is everybody's matter.
 */
function linkNotices(chrome: Chrome, unusable: readonly Parameter[]): readonly Notice[] {
  const parameters = chrome === 'page' ? unusable : unusable.filter((name) => name === 'data');
  return parameters.length > 0 ? [{ kind: 'link', parameters }] : [];
}

interface OpenedData {
  readonly base: URL;
  readonly published: Published;
  /** True where the snapshot that the link is pinned to is not to be had, and the latest data stands for it. */
  readonly unpinned: boolean;
}

/** @throws LoadFailure where the latest data cannot be used either */
async function openData(query: string): Promise<OpenedData> {
  const folder = dataFolder(query);
  try {
    const base = besidePage(folder);
    return { base, published: await loadPublished(base), unpinned: false };
  } catch (error) {
    if (folder === LATEST_DATA) throw error;
    const base = besidePage(LATEST_DATA);
    return { base, published: await loadPublished(base), unpinned: true };
  }
}

/** What is around the map: the reader's day, whether somebody sees it, and who else follows what it shows. */
export interface Surroundings {
  /** The reader's calendar day. */
  readonly today: Day;
  readonly presence: Presence;
  readonly join: (guest: Guest) => void;
}

/** Starts the map in `#app`. Never rejects: what cannot be shown is said in words. */
export async function start(chrome: Chrome, { today, presence, join }: Surroundings): Promise<void> {
  const container = document.getElementById('app');
  if (!container) return;
  const root = createRoot(container);
  let data: OpenedData;
  try {
    data = await openData(openedWith());
  } catch (error) {
    const reports = await loadReports(besidePage(LATEST_DATA)).catch(() => null);
    root.render(<FailureView failure={failureKind(error)} reports={reports} query={openedWith()} />);
    return;
  }
  const { base, published, unpinned } = data;
  const { view, settings: asked, unusable: unread } = openView(published, openedWith());
  const settings = unpinned ? { ...asked, data: null } : asked;
  const unusable: readonly Parameter[] = unpinned ? [...unread, 'data'] : unread;
  if (chrome === 'embed') noteUnusable(unusable);
  // On its way while the drawing is: the pane asks for it once there is something to draw.
  if (settings.ui !== 'static' && presence.isAwake()) void import('./map/map-view.ts').catch(() => undefined);
  const [[drawing, drawingNotices], [ground, groundNotices]] = await Promise.all([
    firstDrawing(base, view),
    firstGround(),
    fontsReady(view.language),
  ]);
  const store = createAppStore({
    published,
    ...drawing,
    view,
    settings,
    notices: [...linkNotices(chrome, unusable), ...drawingNotices, ...groundNotices],
  });
  startPlayer(store);
  if (chrome === 'page') startUrlSync(store);
  const drawings = createDrawings(store, base);
  const chooseLens = createLensSwitch(store, drawings);
  const chooseComparison = createCompareSwitch(store, drawings);
  if (view.compare) void chooseComparison(view.compare);
  join({ store, chooseLens });
  root.render(<AppView app={{ store, chrome, ground, today, presence, chooseLens, chooseComparison }} />);
}

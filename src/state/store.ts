/** The store: the view, the loaded data, and the only ways to change them. Framework-free. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import { clampDay, type Day } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';
import type { Language } from '../domain/names.ts';
import type { Position } from '../domain/place.ts';
import type { Comparison } from './comparison.ts';
import { type FailureKind, type LoadedDrawing, NOTHING_DRAWN } from './load.ts';
import { dayOf } from './one-article.ts';
import type { Parameter } from './parameters.ts';
import type { Published } from './published.ts';
import { rangeOf, type Settings } from './settings.ts';
import { chapterAt, mainOf } from './story.ts';
import { nextChange, previousChange, step, type TimelineRange } from './timeline.ts';
import {
  type Camera,
  drawingOf,
  LAYERS,
  type Layer,
  type Selection,
  type Tab,
  type Theme,
  type ViewState,
} from './view.ts';

/** A quiet word to the reader about something that could not be done as asked. */
export type Notice =
  | { readonly kind: 'link'; readonly parameters: readonly Parameter[] }
  | { readonly kind: 'areas'; readonly failure: FailureKind }
  | { readonly kind: 'ground' }
  | { readonly kind: 'no-webgl' }
  | { readonly kind: 'context-lost' };

export interface AppState {
  readonly published: Published;
  /** The areas of the lens in view; empty where they could not be loaded, with a notice. */
  readonly control: readonly Control[];
  /** The line of contact of the lens in view. */
  readonly contact: readonly Contact[];
  /** The drawing of the lens that is compared with; empty while nothing is. */
  readonly other: LoadedDrawing;
  /** The path that the reader measures along; null while nothing is measured. */
  readonly measure: readonly Position[] | null;
  readonly view: ViewState;
  readonly settings: Settings;
  /** The timeline's ends: those of the data, or narrower ones that the link set. */
  readonly range: TimelineRange;
  readonly playing: boolean;
  /** Days a second while playing. */
  readonly speed: number;
  /** True while another lens is on its way: what is on screen still belongs to `view.lens`. */
  readonly busy: boolean;
  readonly notices: readonly Notice[];
  readonly actions: Actions;
}

export interface Actions {
  goTo(day: Day): void;
  stepDays(count: number): void;
  stepChange(direction: 'previous' | 'next'): void;
  setPlaying(playing: boolean): void;
  setSpeed(speed: number): void;
  /** Taking something brings its reports to the front. */
  select(selection: Selection | null): void;
  showTab(tab: Tab): void;
  moveCamera(camera: Camera | null): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  /** Shows several things at once, all but the lens, whose areas come with it. */
  showView(change: Omit<Partial<ViewState>, 'lens'>): void;
  showLayer(layer: Layer, shown: boolean): void;
  /** Lens and its areas change together, so that a label never stands over another lens's areas. */
  showLens(lens: Lens, drawing: LoadedDrawing, known?: boolean): void;
  /** Shows what one article reports, on its day; null shows all reports again, on the day in view. */
  showArticle(articleId: string | null): void;
  /** Tells a chapter of the story: its day, its places in sight, the one that most tell of taken. Null leaves the story; a number beyond it does nothing. */
  showChapter(number: number | null): void;
  showDisputedOnly(only: boolean): void;
  /** What is compared with, and the drawing of its lens. */
  compareWith(comparison: Comparison | null, other: LoadedDrawing): void;
  /** Starts (with no point), goes on, and (with null) ends measuring. */
  measureAlong(points: readonly Position[] | null): void;
  setBusy(busy: boolean): void;
  notify(notice: Notice): void;
  dismiss(kind: Notice['kind']): void;
}

export type AppStore = StoreApi<AppState>;

export const SPEEDS = [4, 8, 16] as const;

export function createAppStore(
  initial: Pick<AppState, 'published' | 'control' | 'contact' | 'view' | 'settings' | 'notices'>,
): AppStore {
  const range = rangeOf(initial.published, initial.settings);
  return createStore<AppState>()((set, get) => {
    const setView = (change: Partial<ViewState>) => set(({ view }) => ({ view: { ...view, ...change } }));
    const changes = () => get().published.manifest.keyframes[drawingOf(get().view)];
    return {
      ...initial,
      measure: null,
      other: NOTHING_DRAWN,
      range,
      playing: false,
      speed: SPEEDS[0],
      busy: false,
      actions: {
        goTo: (day) => setView({ day: clampDay(day, range.first, range.last) }),
        stepDays: (count) => setView({ day: step(range, get().view.day, count) }),
        stepChange: (direction) => {
          const move = direction === 'next' ? nextChange : previousChange;
          setView({ day: move(range, changes(), get().view.day) });
        },
        setPlaying: (playing) => set({ playing }),
        setSpeed: (speed) => set({ speed }),
        select: (selection) => setView(selection ? { selection, tab: 'reports' } : { selection }),
        showTab: (tab) => setView({ tab }),
        moveCamera: (camera) => setView({ camera }),
        setLanguage: (language) => setView({ language }),
        setTheme: (theme) => setView({ theme }),
        showView: setView,
        showLayer: (layer, shown) => {
          const { layers } = get().view;
          setView({ layers: LAYERS.filter((each) => (each === layer ? shown : layers.includes(each))) });
        },
        showLens: (lens, drawing, known = false) =>
          set(({ view }) => ({ ...drawing, view: { ...view, lens, known }, busy: false })),
        showChapter: (story) => {
          if (story === null) return setView({ story });
          const chapter = chapterAt(get().published, story);
          if (!chapter) return;
          const day = clampDay(chapter.day, range.first, range.last);
          setView({ story, day, camera: null, selection: mainOf(chapter), articleId: null, tab: 'story' });
        },
        showArticle: (articleId) => {
          if (articleId === null) return setView({ articleId });
          const day = clampDay(dayOf(get().published, articleId), range.first, range.last);
          setView({ articleId, day, camera: null, selection: null, story: null, tab: 'reports' });
        },
        showDisputedOnly: (disputedOnly) => setView({ disputedOnly }),
        compareWith: (compare, other) => set(({ view }) => ({ other, view: { ...view, compare } })),
        measureAlong: (measure) => set({ measure }),
        setBusy: (busy) => set({ busy }),
        notify: (notice) =>
          set(({ notices }) => ({
            notices: [...notices.filter(({ kind }) => kind !== notice.kind), notice],
          })),
        dismiss: (kind) =>
          set(({ notices }) => ({ notices: notices.filter((notice) => notice.kind !== kind) })),
      },
    };
  });
}

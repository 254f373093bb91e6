/** What every part of the interface reaches for: the store, the words, and the few effects it may ask for. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Day } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';
import type { Presence } from '../embed/presence.ts';
import type { Ground } from '../map/ground.ts';
import type { Comparison } from '../state/comparison.ts';
import type { AppState, AppStore } from '../state/store.ts';
import type { Messages } from '../text/messages.ts';
import { messagesFor } from '../text/messages-for.ts';

/** `page` has a title, settings and reports around the map; `embed` is the map in somebody's page. */
export type Chrome = 'page' | 'embed';

export interface App {
  readonly store: AppStore;
  readonly chrome: Chrome;
  readonly ground: Ground;
  /** Whether somebody sees the map: where nobody does it rests. */
  readonly presence: Presence;
  /** The reader's calendar day, for citations. */
  readonly today: Day;
  readonly chooseLens: (lens: Lens, known?: boolean) => Promise<void>;
  readonly chooseComparison: (comparison: Comparison | null) => Promise<void>;
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

/** @throws outside of an `AppProvider` */
export function useAppContext(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('The interface stands outside of its provider');
  return app;
}

/** A part of the state; the component follows it. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppContext().store, selector);
}

/** The words in the reader's language. */
export function useMessages(): Messages {
  return messagesFor(useApp((state) => state.view.language));
}

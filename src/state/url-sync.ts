/** Effect: the address bar. The only module that touches `history` and `location`. */
import { type Settings, STANDARD_SETTINGS } from './settings.ts';
import type { AppStore } from './store.ts';
import { encodeLink } from './url-codec.ts';
import type { ViewState } from './view.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute; the link follows at rest. */
const REST_MS = 400;

/** The query string that the page was opened with; a page made for one day says itself which. */
export function openedWith(): string {
  return window.location.search || (document.documentElement.dataset.view ?? '');
}

/** Opens the page anew, with the address it has. */
export function openAgain(): void {
  window.location.reload();
}

/** Where a file of the site is found, whatever sub-path the site lives under; a page in a folder of its own says where that is. */
export function besidePage(path: string): URL {
  const site = new URL(document.documentElement.dataset.site ?? './', document.baseURI);
  return new URL(path, site);
}

/** The full page, as it is found beside this one: a host that opens no folder by itself needs the file's name. */
function fullPage(): string {
  return /\/(?:index|embed)\.html$/.test(window.location.pathname) ? './index.html' : './';
}

/** The full page's address for a view, with the data that the page or frame is pinned to. */
export function pageAddress(view: ViewState, { data }: Settings): string {
  return besidePage(`${fullPage()}?${encodeLink(view, { ...STANDARD_SETTINGS, data })}`).href;
}

/** Keeps the address in step with the view. Returns the function that stops it. */
export function startUrlSync(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    try {
      const { view, settings } = store.getState();
      // A page made for one day gives way to the page of all days.
      const page = document.documentElement.dataset.site ? besidePage(fullPage()).href : '';
      history.replaceState(null, '', `${page}?${encodeLink(view, settings)}`);
    } catch {
      // A sandboxed or file-hosted page may refuse; the map works without.
    }
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

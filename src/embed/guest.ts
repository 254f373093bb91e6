/** Joins the map in a frame to the page around it: what the page asks becomes an action, what the reader does is told. */
import type { Lens } from '../domain/lens.ts';
import type { AppState, AppStore } from '../state/store.ts';
import { chapterAt } from '../state/story.ts';
import { decodeLink } from '../state/url-codec.ts';
import type { Selection } from '../state/view.ts';
import type { Channel } from './channel.ts';
import { noteUnusable } from './console-note.ts';
import type { GuestMessage, HostMessage } from './protocol.ts';

export interface Guest {
  readonly store: AppStore;
  readonly chooseLens: (lens: Lens, known?: boolean) => Promise<void>;
}

function selectionMessage(selection: Selection | null): GuestMessage {
  return {
    type: 'selection',
    place: selection?.kind === 'place' ? selection.placeId : null,
    spot: selection?.kind === 'spot' ? selection.at : null,
  };
}

/** What a change of the state is for the page around the map. */
export function changesToTell({ view }: AppState, { view: before }: AppState): readonly GuestMessage[] {
  return [
    ...(view.day === before.day ? [] : [{ type: 'day', day: view.day } as const]),
    ...(view.lens === before.lens ? [] : [{ type: 'lens', lens: view.lens } as const]),
    ...(view.selection === before.selection ? [] : [selectionMessage(view.selection)]),
  ];
}

/** Shows what a page asks for, as far as it can be used; the rest is noted in the console. */
function setView({ store, chooseLens }: Guest, asked: Readonly<Record<string, string>>): void {
  const { actions, published, range } = store.getState();
  const { view, unusable } = decodeLink(new URLSearchParams({ ...asked }).toString(), {
    ...range,
    hasPlace: (id) => published.places.has(id),
    hasArticle: (id) => published.articles.has(id),
    hasChapter: (number) => chapterAt(published, number) !== undefined,
  });
  noteUnusable(unusable);
  if (view.day) actions.setPlaying(false);
  const letsGo = asked.place === '' || asked.spot === '';
  const { lens, known, articleId, story, ...rest } = view;
  if (story) actions.showChapter(story);
  if (articleId !== undefined || asked.article === '') actions.showArticle(articleId ?? null);
  actions.showView(letsGo ? { selection: null, ...rest } : rest);
  if (asked.disputed === '') actions.showDisputedOnly(false);
  const { view: shown } = store.getState();
  if (lens || known || asked.known === '')
    void chooseLens(lens ?? shown.lens, known ?? (asked.known === undefined && shown.known));
}

function obey(guest: Guest, message: HostMessage): void {
  const { setPlaying } = guest.store.getState().actions;
  switch (message.type) {
    case 'set-view':
      setView(guest, message.view);
      break;
    case 'play':
      setPlaying(true);
      break;
    case 'pause':
      setPlaying(false);
      break;
    case 'hello':
    case 'rest':
    case 'wake':
      break; // The channel answers these itself.
    default:
      message satisfies never;
  }
}

/** Starts telling and obeying. */
export function startGuest(guest: Guest, channel: Channel): void {
  channel.hear((message) => obey(guest, message));
  guest.store.subscribe((state, before) => {
    if (state.view === before.view) return;
    for (const message of changesToTell(state, before)) channel.tell(message);
  });
}

/** Effect: the network. The drawings that a page has loaded: each is fetched once, whether it is looked at or compared with. */
import type { Drawing } from '../domain/lens.ts';
import { type LoadedDrawing, loadDrawing } from './load.ts';
import type { AppStore } from './store.ts';
import { drawingOf } from './view.ts';

export interface Drawings {
  /** The drawing, where it is there already. */
  readonly known: (drawing: Drawing) => LoadedDrawing | undefined;
  /** The drawing, fetched where it is not there yet. @throws LoadFailure; asking again tries again */
  readonly load: (drawing: Drawing) => Promise<LoadedDrawing>;
}

/** Starts with the drawing that the store holds. */
export function createDrawings(store: AppStore, base: URL): Drawings {
  const { view, control, contact } = store.getState();
  const loaded = new Map<Drawing, LoadedDrawing>([[drawingOf(view), { control, contact }]]);
  return {
    known: (drawing) => loaded.get(drawing),
    load: async (drawing) => {
      const found = loaded.get(drawing) ?? (await loadDrawing(base, drawing));
      loaded.set(drawing, found);
      return found;
    },
  };
}

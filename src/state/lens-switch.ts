/** Effect: loads a lens's areas once and shows lens and areas together. */
import type { Lens } from '../domain/lens.ts';
import { type LoadedDrawing, LoadFailure, loadDrawing, NOTHING_DRAWN } from './load.ts';
import type { AppStore } from './store.ts';

/**
 * Returns the function that switches the lens. The last asked-for lens wins, whatever order the answers come in;
 * a lens that cannot be loaded shows no areas and says so, never another lens's areas.
 */
export function createLensSwitch(store: AppStore, base: URL): (lens: Lens) => Promise<void> {
  const { view, control, contact } = store.getState();
  const loaded = new Map<Lens, LoadedDrawing>([[view.lens, { control, contact }]]);
  let asked = view.lens;
  return async (lens) => {
    const { actions } = store.getState();
    asked = lens;
    actions.dismiss('areas');
    const known = loaded.get(lens);
    if (known) return actions.showLens(lens, known);
    actions.setBusy(true);
    try {
      const drawing = await loadDrawing(base, lens);
      loaded.set(lens, drawing);
      if (asked === lens) actions.showLens(lens, drawing);
    } catch (error) {
      if (asked !== lens) return;
      actions.showLens(lens, NOTHING_DRAWN);
      actions.notify({ kind: 'areas', failure: error instanceof LoadFailure ? error.kind : 'broken' });
    }
  };
}

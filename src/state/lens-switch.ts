/** Effect: loads a lens's areas once and shows lens and areas together. */
import type { Control } from '../domain/control.ts';
import type { Lens } from '../domain/lens.ts';
import { LoadFailure, loadControl } from './load.ts';
import type { AppStore } from './store.ts';

/**
 * Returns the function that switches the lens. The last asked-for lens wins, whatever order the answers come in;
 * a lens that cannot be loaded shows no areas and says so, never another lens's areas.
 */
export function createLensSwitch(store: AppStore, base: URL): (lens: Lens) => Promise<void> {
  const loaded = new Map<Lens, readonly Control[]>([[store.getState().view.lens, store.getState().control]]);
  let asked = store.getState().view.lens;
  return async (lens) => {
    const { actions } = store.getState();
    asked = lens;
    actions.dismiss('areas');
    const known = loaded.get(lens);
    if (known) return actions.showLens(lens, known);
    actions.setBusy(true);
    try {
      const control = await loadControl(base, lens);
      loaded.set(lens, control);
      if (asked === lens) actions.showLens(lens, control);
    } catch (error) {
      if (asked !== lens) return;
      actions.showLens(lens, []);
      actions.notify({ kind: 'areas', failure: error instanceof LoadFailure ? error.kind : 'broken' });
    }
  };
}

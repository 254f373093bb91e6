/** Effect: loads a drawing and shows lens and drawing together. */
import type { Lens } from '../domain/lens.ts';
import type { Drawings } from './drawings.ts';
import { LoadFailure, NOTHING_DRAWN } from './load.ts';
import type { AppStore } from './store.ts';
import { drawingOf } from './view.ts';

/**
 * Returns the function that switches the lens: in retrospect or, with all claims compared, as known then. The last
 * asked-for drawing wins, whatever order the answers come in; one that cannot be loaded shows no areas and says so,
 * never another one's areas.
 */
export function createLensSwitch(
  store: AppStore,
  drawings: Drawings,
): (lens: Lens, known?: boolean) => Promise<void> {
  let asked = drawingOf(store.getState().view);
  return async (lens, then = false) => {
    const known = then && lens === 'all';
    const { actions } = store.getState();
    const drawing = drawingOf({ lens, known });
    asked = drawing;
    actions.dismiss('areas');
    const before = drawings.known(drawing);
    if (before) return actions.showLens(lens, before, known);
    actions.setBusy(true);
    try {
      const now = await drawings.load(drawing);
      if (asked === drawing) actions.showLens(lens, now, known);
    } catch (error) {
      if (asked !== drawing) return;
      actions.showLens(lens, NOTHING_DRAWN, known);
      actions.notify({ kind: 'areas', failure: error instanceof LoadFailure ? error.kind : 'broken' });
    }
  };
}

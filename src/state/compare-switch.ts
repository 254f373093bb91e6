/** Effect: loads the drawing that is compared with, and shows both together. */
import { type Comparison, otherView } from './comparison.ts';
import type { Drawings } from './drawings.ts';
import { LoadFailure, NOTHING_DRAWN } from './load.ts';
import type { AppStore } from './store.ts';
import { drawingOf } from './view.ts';

/**
 * Returns the function that starts, changes and (with null) ends a comparison. The last one asked for wins; one that
 * cannot be loaded ends the comparison and says so. Where the view turns to what was known then, B follows.
 */
export function createCompareSwitch(
  store: AppStore,
  drawings: Drawings,
): (comparison: Comparison | null) => Promise<void> {
  let asked: Comparison | null = null;
  const choose = async (comparison: Comparison | null) => {
    const { actions, view } = store.getState();
    asked = comparison;
    if (!comparison) return actions.compareWith(null, NOTHING_DRAWN);
    try {
      const drawing = await drawings.load(drawingOf(otherView(view, comparison)));
      if (asked === comparison) actions.compareWith(comparison, drawing);
    } catch (error) {
      if (asked !== comparison) return;
      actions.compareWith(null, NOTHING_DRAWN);
      actions.notify({ kind: 'areas', failure: error instanceof LoadFailure ? error.kind : 'broken' });
    }
  };
  store.subscribe(({ view }, before) => {
    if (view.compare && view.known !== before.view.known) void choose(view.compare);
  });
  return choose;
}

/** Effect: loads the drawing that is compared with, and shows both together. */
import type { Lens } from '../domain/lens.ts';
import type { Comparison } from './comparison.ts';
import { type LoadedDrawing, LoadFailure, loadDrawing, NOTHING_DRAWN } from './load.ts';
import type { AppStore } from './store.ts';

/**
 * Returns the function that starts, changes and (with null) ends a comparison. The last one asked for wins; one that
 * cannot be loaded ends the comparison and says so.
 */
export function createCompareSwitch(
  store: AppStore,
  base: URL,
): (comparison: Comparison | null) => Promise<void> {
  const loaded = new Map<Lens, LoadedDrawing>();
  let asked: Comparison | null = null;
  return async (comparison) => {
    const { actions } = store.getState();
    asked = comparison;
    if (!comparison) return actions.compareWith(null, NOTHING_DRAWN);
    try {
      const drawing = loaded.get(comparison.lens) ?? (await loadDrawing(base, comparison.lens));
      loaded.set(comparison.lens, drawing);
      if (asked === comparison) actions.compareWith(comparison, drawing);
    } catch (error) {
      if (asked !== comparison) return;
      actions.compareWith(null, NOTHING_DRAWN);
      actions.notify({ kind: 'areas', failure: error instanceof LoadFailure ? error.kind : 'broken' });
    }
  };
}

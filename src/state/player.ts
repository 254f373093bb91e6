/** Effect: a timer. Moves the day forward while the store says that it plays; stops by itself at the end. */
import type { AppStore } from './store.ts';

/** Starts listening; returns the function that stops it. Playing from the last day begins again at the first. */
export function startPlayer(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    timer = setTimeout(tick, 1000 / store.getState().speed);
  };
  const tick = () => {
    const { actions, range, view } = store.getState();
    if (view.day >= range.last) return actions.setPlaying(false);
    actions.stepDays(1);
    schedule();
  };
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.playing === previous.playing) return;
    clearTimeout(timer);
    if (!state.playing) return;
    const { first, last } = state.range;
    if (state.view.day >= last) state.actions.goTo(first);
    schedule();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

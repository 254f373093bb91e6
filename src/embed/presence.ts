/** Effect: watches whether the reader sees the frame. A map that nobody sees rests: it holds no graphics memory. */

/** How long a map stays awake out of sight, so that scrolling to and fro costs nothing. */
const PATIENCE_MS = 2_000;

export interface Presence {
  readonly isAwake: () => boolean;
  /** Calls the listener at every change; returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Of a full page: always awake. */
export const ALWAYS: Presence = { isAwake: () => true, subscribe: () => () => undefined };

export interface FramePresence extends Presence {
  /** What the page around the frame says goes before what the frame sees itself: the page sees farther. */
  readonly obey: (awake: boolean) => void;
}

/** Of a frame: asleep until it comes into sight or the page around it wakes it. */
export function watchPresence(): FramePresence {
  const listeners = new Set<() => void>();
  let awake = false;
  let obeys = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (next: boolean) => {
    if (next === awake) return;
    awake = next;
    for (const listener of listeners) listener();
  };
  new IntersectionObserver((entries) => {
    clearTimeout(timer);
    if (obeys) return;
    if (entries.at(-1)?.isIntersecting) set(true);
    else timer = setTimeout(() => set(false), PATIENCE_MS);
  }).observe(document.documentElement);
  return {
    isAwake: () => awake,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    obey: (next) => {
      obeys = true;
      clearTimeout(timer);
      set(next);
    },
  };
}

/** Resolves as soon as somebody sees the frame. */
export function whenAwake(presence: Presence): Promise<void> {
  if (presence.isAwake()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = presence.subscribe(() => {
      stop();
      resolve();
    });
  });
}

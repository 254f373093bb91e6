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
  /**
   * Resolves as soon as somebody sees the frame or the page wakes it. A frame in sight that the page lets rest, because
   * others are nearer, still owes the reader the picture of its day.
   */
  readonly needed: Promise<void>;
}

/** Of a frame: asleep until it comes into sight or the page around it wakes it. */
export function watchPresence(): FramePresence {
  const listeners = new Set<() => void>();
  let awake = false;
  let obeys = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let need: () => void = () => undefined;
  const needed = new Promise<void>((resolve) => {
    need = resolve;
  });
  const set = (next: boolean) => {
    if (next) need();
    if (next === awake) return;
    awake = next;
    for (const listener of listeners) listener();
  };
  new IntersectionObserver((entries) => {
    const isSeen = entries.at(-1)?.isIntersecting === true;
    if (isSeen) need();
    if (obeys) return;
    clearTimeout(timer);
    if (isSeen) set(true);
    else timer = setTimeout(() => set(false), PATIENCE_MS);
  }).observe(document.documentElement);
  return {
    isAwake: () => awake,
    needed,
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

/** Effect: messages to and from the page around the frame, and to nobody else. */
import { leastHeight, suitingHeight } from './frame-height.ts';
import { asksForHeight, heightMessages, identityOf } from './known-protocols.ts';
import type { FramePresence } from './presence.ts';
import { type GuestMessage, type HostMessage, readHostMessage, seal } from './protocol.ts';

export interface Channel {
  /** Nothing that is sent is private: any page may embed the map, and any may hear it. */
  readonly tell: (message: GuestMessage) => void;
  /** Hands on what the page asks; what it asked before is handed on at once. */
  readonly hear: (listener: (message: HostMessage) => void) => void;
  /** Resolves once the page asks something of the map itself. */
  readonly asked: Promise<void>;
}

/** The rows over and under the map, as high as they are now. */
function rowsAround(): number {
  const map = document.getElementById('map');
  const frame = map?.closest('.frame');
  return map && frame ? frame.clientHeight - map.clientHeight : 0;
}

/** Calls back when the width changes, and when the rows around the map do. */
function watchRows(changed: () => void): void {
  const sizes = new ResizeObserver(changed);
  sizes.observe(document.documentElement);
  const app = document.getElementById('app');
  if (!app) return;
  const parts = new MutationObserver(() => {
    const map = document.getElementById('map');
    if (map) sizes.observe(map);
  });
  parts.observe(app, { childList: true });
}

/**
 * Opens the channel before the map itself is there: the page may set the height, wake the map, or ask for a view
 * while it is still asleep. Outside of a frame nothing is said and nobody heard.
 */
export function openChannel(presence: FramePresence): Channel {
  const { parent } = window;
  const identity = identityOf(document.URL);
  const waiting: HostMessage[] = [];
  let listener: ((message: HostMessage) => void) | null = null;
  let ask: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const post = (data: unknown) => {
    if (parent !== window) parent.postMessage(data, '*');
  };
  const tell = (message: GuestMessage) => post(seal(message));
  let told = '';
  const tellHeight = () => {
    const { clientWidth } = document.documentElement;
    if (clientWidth === 0 || document.fullscreenElement) return;
    const least = leastHeight(rowsAround());
    const height = Math.max(least, suitingHeight(clientWidth));
    if (told === `${height} ${least}`) return;
    told = `${height} ${least}`;
    tell({ type: 'height', height, least });
    for (const message of heightMessages(height, identity)) post(message);
  };
  const tellHeightAnew = () => {
    told = '';
    tellHeight();
  };
  const take = (message: HostMessage) => {
    switch (message.type) {
      case 'hello':
        tell({ type: 'ready' });
        return tellHeightAnew();
      case 'wake':
      case 'rest':
        return presence.obey(message.type === 'wake');
      default:
        ask();
        if (listener) listener(message);
        else waiting.push(message);
    }
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent || parent === window) return;
    const message = readHostMessage(data);
    if (message) take(message);
    else if (asksForHeight(data, identity)) tellHeightAnew();
  });
  watchRows(tellHeight);
  tell({ type: 'ready' });
  tellHeight();
  return {
    tell,
    asked,
    hear: (next) => {
      listener = next;
      for (const message of waiting.splice(0)) next(message);
    },
  };
}

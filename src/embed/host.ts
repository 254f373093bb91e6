/**
 * Effect: the page that embeds the map. Built as `embed.js`, which stands alone: it gives the map's frames the height
 * that suits them, lets only the few that the reader is near be awake, and knows the element `<kursk-map>`.
 */
import { FIXED, LIVE } from './element-attributes.ts';
import { suitingHeight } from './frame-height.ts';
import { type HostMessage, readGuestMessage, seal } from './protocol.ts';

/** Browsers let few pages of graphics live at once, phones fewer still. */
const MOST_AWAKE = 4;
/** How far out of sight a frame counts as near, in CSS pixels. */
const NEAR = '400px';
/** So often at most the nearest are sought anew, in milliseconds. */
const SOON_MS = 300;
/** A change of width beyond this, in CSS pixels, is the reader's doing: a turned phone, a dragged window. */
const TURNED = 40;
const ELEMENT = 'kursk-map';

const script = document.currentScript as HTMLScriptElement | null;
const frameAddress = new URL('embed.html', script?.src ?? document.baseURI);

interface FrameState {
  /** The width at which the height was last set, in CSS pixels. */
  width: number;
  near: boolean;
  /** True once the map in it has spoken. */
  ready: boolean;
  /** What was asked of the map before it could hear. */
  asked: Readonly<Record<string, string>>;
}

/** The frames of the map on this page. */
const frames = new Map<HTMLIFrameElement, FrameState>();

function send(frame: HTMLIFrameElement, message: HostMessage): void {
  const state = frames.get(frame);
  if (message.type === 'set-view' && state && !state.ready) state.asked = { ...state.asked, ...message.view };
  // A sandboxed frame has no origin that could be named; nothing that is sent is private.
  frame.contentWindow?.postMessage(seal(message), '*');
}

/** How far the middle of a frame lies from the middle of what the reader sees; the one in use is nearest. */
function distance(frame: HTMLIFrameElement): number {
  if (frame === document.activeElement || frame.matches(':hover')) return 0;
  const { top, height } = frame.getBoundingClientRect();
  return Math.abs(top + height / 2 - window.innerHeight / 2);
}

function share(): void {
  const near = [...frames].filter(([, { near }]) => near).map(([frame]) => frame);
  const awake = new Set(near.sort((a, b) => distance(a) - distance(b)).slice(0, MOST_AWAKE));
  for (const frame of frames.keys()) send(frame, { type: awake.has(frame) ? 'wake' : 'rest' });
}

const watch = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const state = frames.get(target as HTMLIFrameElement);
      if (state) state.near = isIntersecting;
    }
    share();
  },
  { rootMargin: NEAR },
);

let waiting = false;
/** Scrolling, or a pointer or the focus in another frame, changes which are nearest where more are near than may be awake. */
function shareSoon(): void {
  if (waiting || frames.size <= MOST_AWAKE) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    share();
  }, SOON_MS);
}

/** True where a change of height would push what the reader is looking at. */
function isInSight(frame: HTMLIFrameElement): boolean {
  const { top, bottom } = frame.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Sets the height that the map asks for, unless the reader would see the page jump for nothing. */
function setHeight(frame: HTMLIFrameElement, height: number, least: number): void {
  const state = frames.get(frame);
  const { clientWidth, clientHeight } = frame;
  if (!state || clientHeight === height) return;
  const isCropped = clientHeight < least;
  const isTurned = state.width !== 0 && Math.abs(state.width - clientWidth) > TURNED;
  if (!isCropped && !isTurned && isInSight(frame)) return;
  state.width = clientWidth;
  frame.style.height = `${height}px`;
}

function adopt(frame: HTMLIFrameElement): void {
  if (frames.has(frame) || !frame.src.startsWith(frameAddress.href)) return;
  frames.set(frame, { width: frame.clientWidth, near: false, ready: false, asked: {} });
  watch.observe(frame);
  send(frame, { type: 'hello' });
}

function drop(frame: HTMLIFrameElement): void {
  watch.unobserve(frame);
  frames.delete(frame);
}

window.addEventListener('message', ({ source, origin, data }) => {
  const [frame, state] = [...frames].find(([{ contentWindow }]) => contentWindow === source) ?? [];
  if (!frame || !state || (origin !== frameAddress.origin && origin !== 'null')) return;
  const message = readGuestMessage(data);
  if (!message) return;
  if (message.type === 'height') setHeight(frame, message.height, message.least);
  if (message.type === 'ready') welcome(frame, state);
  const teller = frame.parentElement instanceof KurskMap ? frame.parentElement : frame;
  teller.dispatchEvent(new CustomEvent(`${ELEMENT}:${message.type}`, { detail: message, bubbles: true }));
});

const NAMES: Readonly<Record<string, string>> = {
  en: 'Map: who reported holding what in Kursk',
  uk: 'Карта: хто що утримував у Курській області, за повідомленнями',
  ru: 'Карта: кто что удерживал в Курской области, по сообщениям',
};

/** `<kursk-map day="2025-01-05" lens="all">`: its attributes are the address's parameters. */
class KurskMap extends HTMLElement {
  static readonly observedAttributes = LIVE;
  #frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    if (this.#frame) return;
    const url = new URL(frameAddress);
    for (const name of [...LIVE, ...FIXED]) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    const frame = document.createElement('iframe');
    frame.src = url.href;
    frame.loading = 'lazy';
    frame.allow = 'fullscreen';
    frame.title = this.getAttribute('label') ?? NAMES[this.getAttribute('lang') ?? 'en'] ?? ELEMENT;
    const reserved = this.offsetHeight;
    const height = reserved >= 320 ? reserved : suitingHeight(this.offsetWidth || 640);
    frame.style.cssText = `display:block;width:100%;border:0;height:${height}px`;
    this.style.display = 'block';
    this.replaceChildren(frame);
    this.#frame = frame;
    adopt(frame);
  }

  disconnectedCallback(): void {
    if (this.#frame) drop(this.#frame);
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before !== value) this.send({ type: 'set-view', view: { [name]: value ?? '' } });
  }

  /** Asks something of the map. */
  send(message: HostMessage): void {
    if (this.#frame) send(this.#frame, message);
  }

  play(): void {
    this.send({ type: 'play' });
  }

  pause(): void {
    this.send({ type: 'pause' });
  }
}

/** The map in a frame speaks for the first time, or again: it is told what it missed. */
function welcome(frame: HTMLIFrameElement, state: FrameState): void {
  if (!state.ready && Object.keys(state.asked).length > 0) {
    send(frame, { type: 'set-view', view: state.asked });
  }
  state.ready = true;
  share();
}

/** Finds the frames that are there, and drops those that are gone. */
function scan(): void {
  for (const frame of frames.keys()) if (!frame.isConnected) drop(frame);
  for (const frame of document.querySelectorAll('iframe')) adopt(frame);
}

// The script may stand on a page twice.
if (!customElements.get(ELEMENT)) {
  customElements.define(ELEMENT, KurskMap);
  for (const event of ['scroll', 'mouseover', 'blur']) {
    addEventListener(event, shareSoon, { passive: true, capture: true });
  }
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  scan();
}

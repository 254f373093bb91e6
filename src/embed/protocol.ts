/**
 * The messages between a page and the map in its frame, version 1. Pure: what each side may say, and how each side
 * reads what it is given. A stranger may post anything: whatever is not of this form is nothing.
 */
import type { Day } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';

export const NAMESPACE = 'kursk-map';
/** Raised when the meaning of a message changes; new messages and new optional fields do not raise it. */
export const VERSION = 1;

/** What the page may ask of the map. */
export type HostMessage =
  /** Answered with `ready` and `height`. */
  | { readonly type: 'hello' }
  /** Shows something else: names and values as in the address; an empty `place` or `spot` lets the selection go. */
  | { readonly type: 'set-view'; readonly view: Readonly<Record<string, string>> }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  /** The frame is far from what the reader sees: the map keeps its picture and lets its graphics memory go. */
  | { readonly type: 'rest' }
  | { readonly type: 'wake' };

/** What the map tells the page. */
export type GuestMessage =
  | { readonly type: 'ready' }
  /** In CSS pixels: the height that suits the width, and the least that crops nothing. */
  | { readonly type: 'height'; readonly height: number; readonly least: number }
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'lens'; readonly lens: Lens }
  /** At most one of both is set. */
  | { readonly type: 'selection'; readonly place: string | null; readonly spot: readonly number[] | null };

type Sealed<M> = M & { readonly ns: typeof NAMESPACE; readonly v: typeof VERSION };

/** The message as it travels. */
export function seal<M extends HostMessage | GuestMessage>(message: M): Sealed<M> {
  return { ns: NAMESPACE, v: VERSION, ...message };
}

/** Longer values and more of them are nobody's view. */
const MAX_VALUE = 200;
const MAX_VALUES = 40;

/** Own fields only: nothing that a prototype was made to say counts. */
function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function typeOf(data: unknown): unknown {
  return own(data, 'ns') === NAMESPACE && own(data, 'v') === VERSION ? own(data, 'type') : undefined;
}

function readView(value: unknown): Readonly<Record<string, string>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).slice(0, MAX_VALUES);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= MAX_VALUE,
    ),
  );
}

/** What a page asks; null for anything that is no message of this version. */
export function readHostMessage(data: unknown): HostMessage | null {
  const type = typeOf(data);
  switch (type) {
    case 'hello':
    case 'play':
    case 'pause':
    case 'rest':
    case 'wake':
      return { type };
    case 'set-view': {
      const view = readView(own(data, 'view'));
      return view && { type, view };
    }
    default:
      return null;
  }
}

const isPixels = (value: unknown): value is number =>
  typeof value === 'number' && value >= 120 && value <= 4000;

const isTextOrNull = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.length <= MAX_VALUE);

const isPointOrNull = (value: unknown): value is readonly number[] | null =>
  value === null || (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite));

/** What a map tells; null for anything that is no message of this version. */
export function readGuestMessage(data: unknown): GuestMessage | null {
  const type = typeOf(data);
  switch (type) {
    case 'ready':
      return { type };
    case 'height': {
      const [height, least] = [own(data, 'height'), own(data, 'least')];
      return isPixels(height) && isPixels(least) ? { type, height, least } : null;
    }
    case 'day': {
      const day = own(data, 'day');
      return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? { type, day } : null;
    }
    case 'lens': {
      const lens = own(data, 'lens');
      return typeof lens === 'string' && lens.length <= MAX_VALUE ? { type, lens: lens as Lens } : null;
    }
    case 'selection': {
      const [place, spot] = [own(data, 'place'), own(data, 'spot')];
      return isTextOrNull(place) && isPointOrNull(spot) ? { type, place, spot } : null;
    }
    default:
      return null;
  }
}

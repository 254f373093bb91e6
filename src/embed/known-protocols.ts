/** The height messages that newsrooms already listen for. Pure. */
import { NAMESPACE } from './protocol.ts';

/** What the frame was told by the page's own loader, in its address. */
export interface Identity {
  /** The frame's address, without its fragment. */
  readonly address: string;
  /** pym.js names its child in the query: `childId`. */
  readonly pymChild: string | null;
  /** WordPress names its frame in the fragment: `#?secret=`. */
  readonly wordpressSecret: string | null;
}

export function identityOf(address: string): Identity {
  const url = new URL(address);
  const child = url.searchParams.get('childId') ?? '';
  const secret = /[#&?]secret=([A-Za-z0-9]{1,32})/.exec(url.hash)?.[1] ?? null;
  url.hash = '';
  return {
    address: url.href,
    pymChild: /^[\w-]{1,64}$/.test(child) ? child : null,
    wordpressSecret: secret,
  };
}

/** What pym.js puts between the parts of its strings. */
const PYM = 'xPYMx';

/** One message for each protocol. Sent side by side: every listener takes its own and leaves the others. */
export function heightMessages(height: number, { address, pymChild, wordpressSecret }: Identity): unknown[] {
  return [
    // Datawrapper: every chart's frame says its height under its own name; the page finds the frame by its window.
    { 'datawrapper-height': { [NAMESPACE]: height } },
    // AMP, NPR's sidechain, @newswire/frames.
    { sentinel: 'amp', type: 'embed-size', height },
    // Embedly, Medium and Flourish read `context`; the Guardian's iframe-messenger reads `type`.
    JSON.stringify({
      src: address,
      context: 'iframe.resize',
      height,
      type: 'set-height',
      value: height,
      id: `iframeMessenger:${NAMESPACE}`,
    }),
    ...(pymChild ? [['pym', pymChild, 'height', height].join(PYM)] : []),
    ...(wordpressSecret ? [{ message: 'height', value: height, secret: wordpressSecret }] : []),
  ];
}

/** True where a page that speaks one of these protocols asks for the height again. */
export function asksForHeight(data: unknown, { pymChild }: Identity): boolean {
  if (typeof data === 'string') {
    return pymChild !== null && data.startsWith(['pym', pymChild, 'width', ''].join(PYM));
  }
  if (typeof data !== 'object' || data === null) return false;
  const { sentinel, type } = data as { sentinel?: unknown; type?: unknown };
  return sentinel === 'amp' && type === 'frames-init';
}

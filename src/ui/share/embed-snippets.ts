/** The code that an editor pastes: a plain frame, the same with its script, the element of its own. */
import type { Settings } from '../../state/settings.ts';
import { encodeLink } from '../../state/url-codec.ts';
import type { ViewState } from '../../state/view.ts';

export interface EmbedChoice {
  readonly view: ViewState;
  readonly settings: Settings;
  /** False: the frame opens on the latest day that the data speaks of, whatever that is by then. */
  readonly fixedDay: boolean;
  /** In CSS pixels. */
  readonly height: number;
}

export interface Snippets {
  /** The address that the frame opens. */
  readonly address: string;
  readonly frame: string;
  readonly scripted: string;
  readonly element: string;
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function parametersOf({ view, settings, fixedDay }: EmbedChoice): URLSearchParams {
  const parameters = new URLSearchParams(encodeLink(view, settings));
  if (!fixedDay) parameters.delete('day');
  return parameters;
}

/**
 * @param title what the frame is, for screen readers, in its language
 * @param site the folder that the page stands in, ending in a slash
 */
export function embedSnippets(choice: EmbedChoice, title: string, site: URL): Snippets {
  const parameters = parametersOf(choice);
  const address = new URL('embed.html', site);
  address.search = parameters.toString().replaceAll('%2C', ',');
  const frame =
    `<iframe src="${escapeAttribute(address.href)}" title="${escapeAttribute(title)}" ` +
    `width="100%" height="${choice.height}" loading="lazy" allow="fullscreen" style="border:0"></iframe>`;
  const script = `<script async src="${escapeAttribute(new URL('embed.js', site).href)}"></script>`;
  const attributes = [...parameters].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return {
    address: address.href,
    frame,
    scripted: `${frame}\n${script}`,
    element: `<kursk-map${attributes.join('')}></kursk-map>\n${script}`,
  };
}

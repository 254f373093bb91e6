/** What other sites read of a page: its title, picture and frame. Pure. */
import type { Day } from '../src/domain/day.ts';
import { CARD } from '../src/picture/card.ts';
import { messagesFor } from '../src/text/messages-for.ts';

/** A tag as Vite puts it into a page. */
export interface HeadTag {
  readonly tag: 'meta' | 'link';
  readonly attrs: Readonly<Record<string, string>>;
  readonly injectTo: 'head';
}

export interface Preview {
  readonly day: Day;
  readonly title: string;
  readonly description: string;
  /** The address of the page that is linked to, relative to the site. */
  readonly path: string;
  /** The site's absolute address, ending in a slash; null where the builder named none. */
  readonly site: string | null;
  /** The way from the page to the site's root, for a site without an absolute address. */
  readonly root: string;
}

export const cardPath = (day: Day) => `cards/${day}.png`;
export const oembedPath = (day: Day | null) => `oembed/${day ?? 'latest'}.json`;
export const dayPath = (day: Day) => `day/${day}/`;

const meta = (key: 'name' | 'property', name: string, content: string): HeadTag => ({
  tag: 'meta',
  attrs: { [key]: name, content },
  injectTo: 'head',
});

/** Open Graph and Twitter tags; where the site's address is known also the canonical address and the way to oEmbed. */
export function headTags(preview: Preview, oembedDay: Day | null): readonly HeadTag[] {
  const { day, title, description, path, site, root } = preview;
  const { map } = messagesFor('en');
  const image = `${site ?? root}${cardPath(day)}`;
  const link = (attrs: Readonly<Record<string, string>>): HeadTag => ({
    tag: 'link',
    attrs,
    injectTo: 'head',
  });
  return [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:image', image),
    meta('property', 'og:image:width', String(CARD.width)),
    meta('property', 'og:image:height', String(CARD.height)),
    meta('property', 'og:image:alt', map.label(day, { lens: 'all' })),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...(site === null
      ? []
      : [
          meta('property', 'og:url', `${site}${path}`),
          link({ rel: 'canonical', href: `${site}${path}` }),
          link({
            rel: 'alternate',
            type: 'application/json+oembed',
            href: `${site}${oembedPath(oembedDay)}`,
            title,
          }),
        ]),
  ];
}

/** The oEmbed 1.0 answer for a day, or for whatever the newest day is. */
export function oembed({ day, title }: Pick<Preview, 'day' | 'title'>, site: string, fixed: boolean): string {
  const address = `${site}embed.html${fixed ? `?day=${day}` : ''}`;
  const [width, height] = [640, 560];
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: messagesFor('en').site.title,
    provider_url: site,
    width,
    height,
    html:
      `<iframe src="${address}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="${height}" ` +
      'loading="lazy" allow="fullscreen" style="border:0"></iframe>',
    thumbnail_url: `${site}${cardPath(day)}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    cache_age: 3600,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

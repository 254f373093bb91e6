/**
 * Effect: the file system, the environment. What is made of the data when the site is built: the first paint of both
 * pages, a page and a picture for each key day, and what other sites read of them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Day } from '../src/domain/day.ts';
import type { DrawnFiles } from '../src/state/published.ts';
import { messagesFor } from '../src/text/messages-for.ts';
import { readDrawn } from './drawn-day.ts';
import { firstPaint } from './first-paint.ts';
import { cardPath, dayPath, headTags, oembed, oembedPath, type Preview } from './head-tags.ts';
import { keyDays } from './key-days.ts';

const WAITING = /<main class="waiting">[\s\S]*?<\/main>/;
const ASKED = 'asked.js';

/** The site's absolute address from the environment, with a slash at its end. @throws Error for what is none */
function siteAddress(): string | null {
  const given = process.env.SITE_URL;
  if (!given) return null;
  const { href } = new URL(given);
  return href.endsWith('/') ? href : `${href}/`;
}

function descriptionOf(page: string): string {
  return /<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? '';
}

function previewOf(day: Day, description: string, path: string, root: string): Preview {
  return {
    day,
    title: messagesFor('en').embed.title(day, { lens: 'all' }),
    description,
    path,
    site: siteAddress(),
    root,
  };
}

const attributes = (attrs: Readonly<Record<string, string>>) =>
  Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

const PREVIEW_TAGS =
  /\s*<(?:meta (?:property="og:|name="twitter:)|link rel="(?:canonical|alternate)")[^>]*>/g;

/** The full page opened at a day: the same files, found from two folders further down. */
function dayPage(page: string, drawn: DrawnFiles, day: Day): string {
  const root = '../../';
  const preview = previewOf(day, descriptionOf(page), dayPath(day), root);
  const tags = headTags(preview, day).map(({ tag, attrs }) => `    <${tag}${attributes(attrs)}>`);
  const app = /<div id="app" class="app">[\s\S]*<\/div>(?=\s*<\/body>)/;
  return page
    .replace(PREVIEW_TAGS, '')
    .replace('<html lang="en">', `<html lang="en" data-site="${root}" data-view="day=${day}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${preview.title}</title>`)
    .replace('</head>', () => `${tags.join('\n')}\n  </head>`)
    .replace(app, () => `<div id="app" class="app">${firstPaint(drawn, day, 'page', root)}</div>`)
    .replaceAll(/(src|href)="\.\//g, `$1="${root}`)
    .replace(/data-day="[^"]*"/, `data-day="${day}"`);
}

export function sitePages(): Plugin {
  let outDir = '';
  let drawn: DrawnFiles | null = null;
  const data = () => {
    drawn ??= readDrawn('all');
    return drawn;
  };
  const write = (path: string, content: string | Uint8Array) => {
    const file = resolve(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  return {
    name: 'site-pages',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle() {
      const source = readFileSync(resolve(import.meta.dirname, 'asked.js'));
      this.emitFile({ type: 'asset', fileName: ASKED, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const kind = path.includes('embed') ? 'embed' : 'page';
        const { openingDay } = data().published.manifest;
        const preview = previewOf(openingDay, descriptionOf(html), kind === 'page' ? '' : 'embed.html', './');
        return {
          html: html.replace(WAITING, () => firstPaint(data(), openingDay, kind, './')),
          tags: [
            {
              tag: 'script',
              attrs: { src: `./${ASKED}`, 'data-day': openingDay },
              injectTo: 'head-prepend',
            },
            ...headTags(preview, null).map((each) => ({ ...each, attrs: { ...each.attrs } })),
          ],
        };
      },
    },
    async closeBundle() {
      const { cardPng } = await import('./cards.ts');
      const { published, control } = data();
      const { openingDay } = published.manifest;
      const site = siteAddress();
      const page = readFileSync(resolve(outDir, 'index.html'), 'utf8');
      for (const day of keyDays(published.manifest, control)) {
        const title = messagesFor('en').embed.title(day, { lens: 'all' });
        write(`${dayPath(day)}index.html`, dayPage(page, data(), day));
        write(cardPath(day), cardPng(data(), day));
        if (site) write(oembedPath(day), oembed({ day, title }, site, true));
      }
      const title = messagesFor('en').site.title;
      if (site) write(oembedPath(null), oembed({ day: openingDay, title }, site, false));
    },
  };
}

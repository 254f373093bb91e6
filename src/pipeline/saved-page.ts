/** The article in a page saved from the web, found by Mozilla's Readability. Pure: a text in, a text out; nothing is fetched or run. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface SavedPage {
  /** The article's own sentences, a paragraph a line with a blank line between: offsets of drafts count in it. */
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`, as the page gives it. */
  readonly publishedDate: string | null;
}

type Page = ReturnType<typeof parseHTML>['document'];

/** Deeper nesting than a page of news has; beyond it the finding of the body may take for ever. */
const DEEPEST = 500;
const MOST_ELEMENTS = 100_000;
const BLOCKS = new Set(['P', 'LI', 'BLOCKQUOTE', 'DIV', 'SECTION', 'ARTICLE', 'TR', 'BR', 'PRE', 'UL', 'OL']);

/** True for a text that is a page of HTML rather than plain text. */
export function isPage(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4000),
  );
}

/** How deep tags are nested at the most, told without building the page: void and unclosed tags make it an upper bound. */
function isTooMuch(html: string): boolean {
  let [depth, elements] = [0, 0];
  for (const [, close] of html.matchAll(
    /<(\/?)(?!(?:br|img|meta|link|input|hr|source|wbr|area|col|embed|track|p|li)\b)[a-z]/gi,
  )) {
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    elements++;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) return true;
  }
  return false;
}

function meta(page: Page, ...names: string[]): string | null {
  for (const name of names) {
    const found = page.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = found?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

function publishedDate(page: Page): string | null {
  const told =
    meta(
      page,
      'article:published_time',
      'datePublished',
      'date',
      'pubdate',
      'dc.date',
      'og:published_time',
    ) ??
    /"datePublished"\s{0,9}:\s{0,9}"([^"]{10,40})"/.exec(
      page.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )?.[1] ??
    page.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null;
  return /^\d{4}-\d\d-\d\d/.exec(told ?? '')?.[0] ?? null;
}

/** The text of the found body, its blocks apart. */
function blocks(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const out: string[] = [];
  let line = '';
  const close = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') out.push(text);
    line = '';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes as unknown as Iterable<Node>) {
      if (child.nodeType === 3) line += child.textContent ?? '';
      const isBlock = BLOCKS.has(child.nodeName.toUpperCase());
      if (isBlock) close();
      // Headlines are not the body: they drift from it.
      if (child.nodeType === 1 && !/^H\d$/i.test(child.nodeName)) walk(child);
      if (isBlock) close();
    }
  };
  walk(document.body as unknown as Node);
  close();
  return out.join('\n\n');
}

/** Reads a saved page; null where no article can be found in it. */
export function readPage(html: string): SavedPage | null {
  if (isTooMuch(html)) return null;
  const { document } = parseHTML(html);
  const about = {
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url'),
    publisher: meta(document, 'og:site_name', 'application-name'),
    publishedDate: publishedDate(document),
  };
  const found = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  const text = found?.content ? blocks(found.content) : '';
  return text === '' ? null : { ...about, text, title: found?.title?.trim() || null };
}

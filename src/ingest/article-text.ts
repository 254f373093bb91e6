/** The parts of an article's text: what its tags say of it, and where its body is. Pure; reading files is the pipeline's. */
import type { TextSpan } from './draft.ts';

export interface TaggedArticle {
  readonly title: string | null;
  readonly publishedDate: string | null;
  readonly url: string | null;
  readonly body: TextSpan;
}

const TAGS = ['TITLE', 'PUBLISHED_DATE', 'URL', 'AUTHOR', 'SUMMARY', 'HIGHLIGHTS', 'CONTENT'] as const;

/** The span between `<TAG>` and `</TAG>`; to the end of the text where the closing tag is missing. */
function inside(text: string, tag: (typeof TAGS)[number]): TextSpan | null {
  const open = text.indexOf(`<${tag}>`);
  if (open < 0) return null;
  const start = open + tag.length + 2;
  const close = text.indexOf(`</${tag}>`, start);
  return { start, end: close < 0 ? text.length : close };
}

/** True for the tagged form: a text that has a CONTENT. */
export function isTagged(text: string): boolean {
  return text.includes('<CONTENT>');
}

/** Reads the tagged form. Only CONTENT is the body: titles, summaries and highlights drift from it. */
export function readTagged(text: string): TaggedArticle {
  const field = (tag: (typeof TAGS)[number]): string | null => {
    const span = inside(text, tag);
    const value = span ? text.slice(span.start, span.end).trim() : '';
    return value === '' ? null : value;
  };
  return {
    title: field('TITLE'),
    publishedDate: field('PUBLISHED_DATE'),
    url: field('URL'),
    body: inside(text, 'CONTENT') ?? { start: 0, end: text.length },
  };
}

/** The bytes of an article's file made a text with its body, or a fault that says what to do. Pure. */
import { createHash } from 'node:crypto';
import { isDay } from '../domain/day.ts';
import { isTagged, readTagged } from '../ingest/article-text.ts';
import type { DraftOptions } from '../ingest/draft-article.ts';
import { isPage, readPage } from './saved-page.ts';

/** What an editor tells of an article beside its file; it wins over what the file tells. */
export interface Told {
  readonly published?: string | undefined;
  readonly written?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
}

export type ArticleRead =
  | { readonly ok: true; readonly text: string; readonly options: DraftOptions }
  | { readonly ok: false; readonly problem: string; readonly remedy: string };

/** No page of news is larger. */
const MOST_BYTES = 5_000_000;
/** No article is longer: a novel. */
const MOST_LETTERS = 500_000;

type Decoding = { readonly text: string } | { readonly problem: string; readonly remedy: string };

const SAVE = 'open it in an editor and save it as UTF-8';

/** UTF-8, or UTF-16 with its mark. Other encodings cannot be told apart safely and are refused. */
function decodeArticle(bytes: Uint8Array): Decoding {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isUtf16 && bytes.includes(0)) {
    return {
      problem: 'it is no text: a picture, a program, or UTF-16 without its mark',
      remedy: 'save the article as UTF-8 text',
    };
  }
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a picture or a program from a text
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) {
      return {
        problem: 'it holds control characters, so it is no text',
        remedy: 'save the article as plain text or as a page',
      };
    }
    return { text };
  } catch {
    const looksCyrillic = bytes.slice(0, 20_000).filter((byte) => byte >= 0xc0).length > 200;
    const guess = looksCyrillic ? ' (windows-1251, perhaps)' : '';
    return { problem: `its bytes are not UTF-8${guess}`, remedy: SAVE };
  }
}

interface Parts {
  readonly text: string;
  readonly body: DraftOptions['body'];
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedDate: string | null;
}

function partsOf(text: string): Parts | null {
  if (isTagged(text)) return { text, publisher: null, ...readTagged(text) };
  const nothing = { title: null, url: null, publisher: null, publishedDate: null };
  if (!isPage(text)) return { text, body: { start: 0, end: text.length }, ...nothing };
  const page = readPage(text);
  return page && { ...page, body: { start: 0, end: page.text.length } };
}

/** A day that was told, or the fault of one that is none. */
function dayFault(option: string, day: string | undefined): Extract<ArticleRead, { ok: false }> | null {
  if (day === undefined || isDay(day)) return null;
  return { ok: false, problem: `"${day}" is not a calendar day`, remedy: `write --${option} YYYY-MM-DD` };
}

/**
 * Reads an article: the tagged form, a page saved from the web, or plain text.
 * @param told what the editor tells of it; a day must be known from here or from the file
 */
export function readArticle(bytes: Uint8Array, told: Told): ArticleRead {
  const wrongDay = dayFault('published', told.published) ?? dayFault('written', told.written);
  if (wrongDay) return wrongDay;
  if (bytes.length > MOST_BYTES) {
    return {
      ok: false,
      problem: `it has ${bytes.length} bytes, more than any article`,
      remedy: 'save the article alone',
    };
  }
  const decoded = decodeArticle(bytes);
  if ('problem' in decoded) return { ok: false, ...decoded };
  const parts = partsOf(decoded.text);
  if (!parts)
    return {
      ok: false,
      problem: 'no article can be found in this page',
      remedy: 'save its text as plain text',
    };
  const { text, body, title } = parts;
  if (text.slice(body.start, body.end).trim() === '') {
    return {
      ok: false,
      problem: 'its body is empty',
      remedy: 'check that the text stands between <CONTENT> and </CONTENT>',
    };
  }
  if (body.end - body.start > MOST_LETTERS) {
    return {
      ok: false,
      problem: `its body has ${body.end - body.start} letters, more than any article`,
      remedy: 'save the article alone',
    };
  }
  const publishedOn = told.published ?? parts.publishedDate;
  if (publishedOn === null || !isDay(publishedOn)) {
    return {
      ok: false,
      problem: 'the day it was published is not known',
      remedy: 'add --published YYYY-MM-DD',
    };
  }
  const options: DraftOptions = {
    sha256: createHash('sha256').update(text).digest('hex'),
    url: told.url ?? parts.url,
    publishedOn,
    writtenOn: told.written ?? null,
    publisher: told.publisher ?? parts.publisher,
    title,
    body,
  };
  return { ok: true, text, options };
}

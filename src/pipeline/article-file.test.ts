import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftArticle } from '../ingest/draft-article.ts';
import { readArticle } from './article-file.ts';
import { draftText, LEXICON } from './drafting/draft-text.ts';

const BAD = join(import.meta.dirname, 'drafting/bad');
const bytes = (text: string) => new TextEncoder().encode(text);
const DAY = { published: '2024-08-16' };

const PROBLEMS: Readonly<Record<string, RegExp>> = {
  'bell.txt': /control characters/,
  'blank-body.txt': /body is empty/,
  'empty.txt': /body is empty/,
  'half-a-letter.txt': /not UTF-8/,
  'no-article.html': /no article/,
  'no-date.txt': /day it was published is not known/,
  'not-a-day.txt': /day it was published is not known/,
  'picture.png': /no text/,
  'utf-16-without-mark.txt': /UTF-16 without its mark/,
  'windows-1251.txt': /windows-1251/,
};

describe('bad files', () => {
  it('are all known', () => expect(readdirSync(BAD).sort()).toEqual(Object.keys(PROBLEMS).sort()));

  it.each(Object.entries(PROBLEMS))('%s is refused, with a remedy', (name, problem) => {
    const article = readArticle(readFileSync(join(BAD, name)), {});
    expect(article).toMatchObject({
      ok: false,
      problem: expect.stringMatching(problem),
      remedy: expect.stringMatching(/./),
    });
  });

  it('of ten megabytes are refused', () => {
    expect(readArticle(bytes('Troops took Snagost. '.repeat(500_000)), DAY)).toMatchObject({ ok: false });
    expect(readArticle(bytes('Troops took Snagost. '.repeat(50_000)), DAY)).toMatchObject({ ok: false });
  });

  it('of tags without end are refused in no time', () => {
    const began = performance.now();
    expect(readArticle(bytes(`<!doctype html><html><body>${'<div>'.repeat(200_000)}`), DAY)).toMatchObject({
      ok: false,
    });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('good files', () => {
  it('may be UTF-16 with its mark, and UTF-8 with one', () => {
    const text = 'Російські війська взяли Снагость.';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(readArticle(utf16, DAY)).toMatchObject({ ok: true, text });
    expect(readArticle(bytes(`\ufeff${text}`), DAY)).toMatchObject({ ok: true, text });
  });

  it('may be a page saved from the web, of which only the body counts', () => {
    const filler =
      'Roads were full of cars, and families went to stay with friends further north, away from the border.';
    const page = `<!doctype html><html lang="en"><head><title>Fighting | Paper</title>
      <meta property="article:published_time" content="2025-02-07T10:00:00Z"><meta property="og:site_name" content="Paper">
      <link rel="canonical" href="https://example.invalid/x"></head>
      <body><nav><a href="/">Lgov today</a></nav><main><article><h1>Korenevo falls</h1>
      <p>Russia said on Thursday it had repelled an attack near Ulanok. ${filler}</p><p>${filler}</p><p>${filler}</p>
      </article></main><footer>Rylsk office</footer><script>alert("Sudzha")</script></body></html>`;
    const article = readArticle(bytes(page), {});
    if (!article.ok) throw new Error(article.problem);
    expect(article.options).toMatchObject({
      publishedOn: '2025-02-07',
      publisher: 'Paper',
      url: 'https://example.invalid/x',
    });
    const { drafts } = draftArticle(article.text, article.options, LEXICON);
    expect(new Set(drafts.flatMap(({ placeIds }) => placeIds))).toEqual(new Set(['ulanok']));
    expect(drafts[0]?.validOn).toMatchObject({ from: '2025-02-06', to: '2025-02-06' });
  });

  it('are read by what the editor tells rather than by what stands in them', () => {
    const tagged = '<PUBLISHED_DATE>2024-08-16</PUBLISHED_DATE><CONTENT>Troops took Snagost.</CONTENT>';
    const article = readArticle(bytes(tagged), {
      published: '2024-08-17',
      written: '2024-08-15',
      url: 'https://a.example/',
    });
    expect(article).toMatchObject({
      ok: true,
      options: { publishedOn: '2024-08-17', writtenOn: '2024-08-15' },
    });
    expect(readArticle(bytes(tagged), { written: '2024-02-30' })).toMatchObject({ ok: false });
  });
});

describe('drafting', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Sudzha',
      '1,000 sq km',
      'said',
      'on Monday',
      'between 5 and',
      'captured',
      'not',
      'Ukrainian',
      'взяли',
      '\u202e',
      '\u0000',
      '"',
      '(',
      '9 March',
      '.',
      ', ',
      '\n\n',
      'the 9th',
      'of of of',
      '<script>',
      '10th',
    ),
  );
  const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' '));

  it('never throws, and every offset lies in its sentence and in the text', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { drafts, anchored } = draftText(body, '2024-08-16');
        for (const { span, sentence, figure, validOn } of drafts) {
          expect(sentence.start).toBeLessThanOrEqual(span.start);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
          expect(sentence.end).toBeLessThanOrEqual(body.length);
          expect(validOn.from <= validOn.to).toBe(true);
          if (figure) expect(figure.low).toBeLessThanOrEqual(figure.high);
        }
        expect(anchored.every(({ start }) => drafts.some(({ sentence }) => sentence.start === start))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(draftText(body, '2024-08-16')).toEqual(draftText(body, '2024-08-16'));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['commas', ','],
    ['quotes', '"'],
    ['brackets', '('],
    ['stops', '.'],
    ['and', 'and '],
    ['numbers', '1,000 '],
    ['digits', '9'],
    ['one word', 'a'],
    ['names', 'Sudzha, '],
    ['saying', 'Kyiv said '],
    ['events', 'troops captured '],
    ['days', 'on Monday and '],
    ['combining marks', 'e\u0301\u0301'],
    ['line breaks', '\n'],
    ['blanks', ' '],
    ['hyphens', 'a-'],
  ])('of four times as many letters of %s takes no more than in proportion', (_, unit) => {
    const spent = (letters: number) => {
      const began = performance.now();
      draftText(unit.repeat(Math.ceil(letters / unit.length)), '2024-08-16');
      return performance.now() - began;
    };
    const least = (letters: number) => Math.min(spent(letters), spent(letters), spent(letters));
    // Four times as long where it grows with the letters, sixteen times where it grows with their square.
    expect(least(40_000)).toBeLessThan(10 * Math.max(least(10_000), 10));
  });
});

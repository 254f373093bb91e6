/** Texts: names and addresses hold nothing that could mislead a reader or break a page. */
import type { Article } from '../../domain/article.ts';
import type { Names } from '../../domain/names.ts';
import type { DataRecord } from '../../domain/record.ts';
import { show } from '../fault.ts';
import type { Finding } from './finding.ts';

type Slip = Omit<Finding, 'on'>;

const RULES: readonly {
  readonly wrong: (text: string) => boolean;
  readonly what: string;
  readonly remedy: string;
}[] = [
  {
    wrong: (text) => /[\p{Bidi_Control}\p{Cc}\p{Cs}\u200b\u2060\ufeff]/u.test(text),
    what: 'holds an invisible or control character',
    remedy: 'type the text anew instead of pasting it',
  },
  {
    wrong: (text) => /<|>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text),
    what: 'holds markup',
    remedy: 'write plain text',
  },
  {
    wrong: (text) =>
      (text.match(/[\p{L}\p{M}]+/gu) ?? []).some(
        (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
      ),
    what: 'mixes Latin and Cyrillic letters in one word',
    remedy: 'type the word anew in one alphabet',
  },
  {
    wrong: (text) => text !== text.trim() || text === '',
    what: 'is empty or has spaces at an end',
    remedy: 'remove them',
  },
  {
    wrong: (text) => text !== text.normalize('NFC'),
    what: 'has its accents apart from their letters',
    remedy: 'save it in Unicode form NFC',
  },
];

function slips(field: string, text: string | null): Slip[] {
  if (text === null) return [];
  return RULES.filter(({ wrong }) => wrong(text)).map(({ what, remedy }) => ({
    problem: `${field}: ${show(text)} ${what}`,
    remedy,
  }));
}

function nameSlips(names: Names): Slip[] {
  const cyrillic = /\p{Script=Cyrillic}/u.test(names.en)
    ? [
        {
          problem: `names.en: ${show(names.en)} is in Cyrillic`,
          remedy: 'write the English name in Latin letters',
        },
      ]
    : [];
  return [
    ...Object.entries(names).flatMap(([language, name]) => slips(`names.${language}`, name)),
    ...cyrillic,
  ];
}

function addressSlips(address: string): Slip[] {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && !url.username && !url.password && url.hostname.includes('.')) return [];
  return [
    {
      problem: `url: ${show(address)} is not the address of a public page`,
      remedy: 'copy it from the browser',
    },
  ];
}

function* copies(articles: readonly Article[]): Generator<Finding> {
  const first = new Map<string, string>();
  for (const article of articles) {
    const other = first.get(article.url);
    if (other === undefined) first.set(article.url, article.id);
    else {
      const problem = `url: it is the address of ${other} too`;
      yield {
        on: article,
        problem,
        remedy: 'keep one of the two articles and name it in the claims of both',
      };
    }
  }
}

/** Control characters, markup, look-alike letters and odd addresses in what a reader gets to see. */
export function* textFindings({ articles, claimants, places }: DataRecord): Generator<Finding> {
  for (const article of articles) {
    const found = [...slips('publisher', article.publisher), ...addressSlips(article.url)];
    yield* found.map((slip) => ({ on: article, ...slip }));
  }
  yield* copies(articles);
  for (const claimant of claimants)
    yield* nameSlips(claimant.names).map((slip) => ({ on: claimant, ...slip }));
  for (const place of places) {
    const { names, aliases, oblast, district, source, secondSource, note } = place.properties;
    const fields = { oblast, district, source, secondSource, note };
    const found = [
      ...nameSlips(names),
      ...aliases.flatMap((alias, i) => slips(`aliases[${i}]`, alias)),
      ...Object.entries(fields).flatMap(([field, text]) => slips(field, text)),
    ];
    yield* found.map((slip) => ({ on: place, ...slip }));
  }
}

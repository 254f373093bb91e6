/** How a view is cited: in words, as BibTeX, as CSL-JSON. */
import type { Day } from '../../domain/day.ts';

export interface CitedView {
  readonly title: string;
  readonly link: string;
  /** The day that the view shows, for the key. */
  readonly day: Day;
  /** The last day that the data reaches: the state of the data that was seen. */
  readonly dataThrough: Day;
  readonly accessed: Day;
  readonly language: string;
}

/** Characters that BibTeX takes for commands. */
const bibtexText = (text: string) => text.replace(/[\\{}%#$&_~^]/g, (character) => `\\${character}`);

export function toBibtex({ title, link, day, dataThrough, accessed, language }: CitedView): string {
  return [
    `@misc{kursk-map-${day},`,
    `  title = {{${bibtexText(title)}}},`,
    `  year = {${dataThrough.slice(0, 4)}},`,
    `  url = {${link}},`,
    `  urldate = {${accessed}},`,
    `  langid = {${{ en: 'english', uk: 'ukrainian', ru: 'russian' }[language] ?? language}},`,
    '}',
    '',
  ].join('\n');
}

const dateParts = (day: Day) => ({ 'date-parts': [day.split('-').map(Number)] });

export function toCsl({ title, link, day, dataThrough, accessed, language }: CitedView): string {
  const item = {
    id: `kursk-map-${day}`,
    type: 'webpage',
    genre: 'map',
    title,
    URL: link,
    issued: dateParts(dataThrough),
    accessed: dateParts(accessed),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/**
 * What a page holds before any script has run, and where none ever does: the picture of a day, its sentence, and the
 * tables that say the same. Pure. The page's script puts the live page in its place.
 */
import type { Day } from '../src/domain/day.ts';
import type { Language } from '../src/domain/names.ts';
import { PAGE_COLOURS } from '../src/picture/colours.ts';
import { frameOnBounds } from '../src/picture/frame.ts';
import { drawPicture } from '../src/picture/picture.ts';
import { element, escapeXml } from '../src/picture/svg.ts';
import { drawSwatch, SWATCH } from '../src/picture/swatches.ts';
import { dayAccount } from '../src/state/day-account.ts';
import type { DrawnFiles } from '../src/state/published.ts';
import { INCURSION_AREA } from '../src/state/region.ts';
import { type TextTable, textTwin } from '../src/text/day-account-words.ts';
import { dayInWords } from '../src/text/day-words.ts';
import { messagesFor } from '../src/text/messages-for.ts';
import { legendOf, sceneOn } from './drawn-day.ts';

/** The proportions that the style sheet gives the picture. */
const SIZE = { width: 600, height: 517 };
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Of the ids of the picture's hatches, which the legend shares. */
const PREFIX = 'first';

type Kind = 'page' | 'embed';

const tag = (name: string, className: string, children: string) =>
  element(name, className === '' ? {} : { class: className }, children);

function tableMarkup({ caption, columns, groups }: TextTable): string {
  const head = columns.map((column) => element('th', { scope: 'col' }, escapeXml(column)));
  const bodies = groups.map(({ title, rows }) => {
    const heading =
      title === null
        ? ''
        : tag(
            'tr',
            'twin-group',
            element('th', { scope: 'rowgroup', colspan: columns.length }, escapeXml(title)),
          );
    const lines = rows.map(({ cells: [name = '', ...rest] }) => {
      const cells = rest.map((cell) => tag('td', '', escapeXml(cell)));
      return tag('tr', '', element('th', { scope: 'row' }, escapeXml(name)) + cells.join(''));
    });
    return tag('tbody', '', heading + lines.join(''));
  });
  return tag(
    'table',
    '',
    tag('caption', '', escapeXml(caption)) + tag('thead', '', tag('tr', '', head.join(''))) + bodies.join(''),
  );
}

/** The way to everything that the picture leans on, where no script shows it. */
function sources(data: string, language: Language): string {
  const files = [
    ['claims.json', 'claims'],
    ['articles.json', 'articles'],
    ['control.all.geojson', 'areas'],
  ].map(([file = '', words = '']) => element('a', { href: `${data}${file}` }, words));
  return tag(
    'p',
    'quiet without-script',
    `${escapeXml(messagesFor(language).share.download.data)}: ${files.join(' · ')}`,
  );
}

/**
 * The markup inside of `#app`.
 * @param site the way from the page to the site's root, ending in a slash
 */
export function firstPaint(drawn: DrawnFiles, day: Day, kind: Kind, site: string): string {
  const language = 'en';
  const messages = messagesFor(language);
  const { published, lens } = drawn;
  const scene = sceneOn(drawn, day, language);
  const picture = drawPicture(
    scene,
    {
      frame: frameOnBounds(INCURSION_AREA, SIZE, NO_MARGIN),
      colours: PAGE_COLOURS,
      prefix: PREFIX,
      fluid: true,
    },
    messages.map.label(day, { lens }),
  );
  const twin = textTwin(dayAccount({ published, areas: scene.areas, lens, day }), { ...published, language });
  const card = tag(
    'div',
    'card day-card of-the-day',
    tag('p', 'day', escapeXml(dayInWords(day, language))) +
      tag('p', 'quiet', escapeXml(messages.lens.name[lens])),
  );
  const credit = [
    messages.footer.data(published.manifest.counts.articles),
    messages.footer.border,
    messages.footer.places,
  ].join(' · ');
  const marks = legendOf(scene).map(({ swatch, words }) => {
    const mark = drawSwatch(swatch, PAGE_COLOURS, PREFIX);
    return tag('li', '', element('svg', { ...SWATCH, 'aria-hidden': 'true' }, mark) + escapeXml(words));
  });
  const legend = tag('ul', 'first-legend of-the-day', marks.join(''));
  const marksButton = tag(
    'div',
    'map-corner bottom-right of-the-day',
    tag('details', 'card legend', tag('summary', '', escapeXml(messages.legend.title)) + legend),
  );
  const pane = tag(
    'section',
    'map-pane',
    tag('div', 'still-fit', picture) +
      tag('div', 'map-corner top-left', card) +
      (kind === 'embed' ? marksButton : ''),
  );
  const words = tag(
    'section',
    'twin first-words',
    [
      tag('h2', '', escapeXml(messages.twin.heading)),
      tag('div', 'of-the-day', tag('p', 'twin-words', escapeXml(twin.sentences.join(' ')))),
      tag('div', 'twin-scroll of-the-day', twin.tables.map(tableMarkup).join('')),
      sources(`${site}data/`, language),
    ].join(''),
  );
  const title = escapeXml(messages.site.title);
  const time = '<div class="timeline"></div>';
  if (kind === 'embed') {
    const head = tag('h1', 'frame-title', title);
    const sentence = tag('p', 'still-words of-the-day', escapeXml(twin.sentences[0] ?? ''));
    const full = element(
      'a',
      { href: `${site}index.html?day=${day}`, target: '_blank', rel: 'noopener' },
      escapeXml(messages.embed.openFull),
    );
    const foot = tag('footer', 'footer quiet', full + tag('span', '', escapeXml(credit)));
    return tag('div', 'frame first', tag('main', '', head + pane + sentence + time) + foot) + words;
  }
  const footer = tag('footer', 'footer quiet', escapeXml(credit));
  const head = tag(
    'header',
    'header',
    tag(
      'div',
      'header-words',
      tag('h1', '', title) + tag('p', 'subtitle', escapeXml(messages.site.subtitle)),
    ),
  );
  const sentence = tag(
    'section',
    'panel',
    tag('p', 'of-the-day', escapeXml(twin.sentences[0] ?? '')) + legend,
  );
  return tag('div', 'page first', head + tag('main', '', pane + sentence + time) + footer) + words;
}

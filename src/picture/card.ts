/** The picture that goes with a link on other sites: 1200 by 630 pixels, readable as a stamp. */
import type { Colours } from './colours.ts';
import type { Frame } from './frame.ts';
import { type LegendItem, legendBlock } from './legend-block.ts';
import { drawMap, type PictureScene } from './picture.ts';
import { element, escapeXml } from './svg.ts';
import { SANS, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

export const CARD = { width: 1200, height: 630 } as const;

/** The map fills the right; the words stand on the left. */
const WORDS = 452;
const EDGE = 40;

/** The part of a card that the map takes, drawn this much larger than on a page. */
export const CARD_MAP = { width: CARD.width - WORDS, height: CARD.height, scale: 1.35 } as const;

export interface CardWords {
  readonly title: string;
  readonly day: string;
  readonly lens: string;
  readonly legend: readonly LegendItem[];
  readonly credit: string;
  readonly label: string;
}

/** `frame` is as large as the card's part for the map, divided by its scale. */
export function drawCard(scene: PictureScene, frame: Frame, colours: Colours, words: CardWords): string {
  const prefix = 'card';
  const width = WORDS - EDGE - 32;
  const parts: string[] = [];
  let y = EDGE - 4;
  const line = (text: string, size: number, face: 'sans' | 'semibold' | 'serif', fill: string) => {
    const block = textBlock(text, { x: EDGE, y, width }, { size, face, fill, leading: 1.2 });
    parts.push(block.markup);
    y += block.height;
  };
  line(words.title, 27, 'semibold', colours.quietInk);
  y += 22;
  line(words.day, Math.min(50, width / textWidth(words.day, 1, 'serif') - 0.1), 'serif', colours.ink);
  y += 10;
  line(words.lens, 22, 'sans', colours.ink);
  y += 26;
  const legend = legendBlock(words.legend, { x: EDGE, y, width, columns: 1, size: 17 }, colours, prefix);
  const credit = textBlock(
    words.credit,
    { x: EDGE, y: CARD.height - 54, width },
    { size: 13, face: 'sans', fill: colours.quietInk },
  );
  const map = element(
    'svg',
    {
      x: WORDS,
      y: 0,
      width: CARD_MAP.width,
      height: CARD_MAP.height,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
    },
    drawMap(scene, { frame, colours, prefix }),
  );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...CARD,
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
      'font-family': SANS,
    },
    [
      element('title', {}, escapeXml(words.label)),
      element('rect', { ...CARD, fill: colours.paper }),
      map,
      element('rect', { x: WORDS - 1, y: 0, width: 1, height: CARD.height, fill: colours.hairline }),
      ...parts,
      legend.markup,
      credit.markup,
    ].join(''),
  );
}

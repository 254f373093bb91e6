/** The picture to take away: title, day, whose reports, the map, what its marks mean, where it comes from. */

import { type LegendItem, legendBlock } from './legend-block.ts';
import { drawMap, type PictureScene, type PictureSettings } from './picture.ts';
import { element, escapeXml } from './svg.ts';
import { SANS, textBlock } from './text-block.ts';

export interface SheetWords {
  readonly title: string;
  /** The day and whose reports count. */
  readonly moment: string;
  /** What the drawing says in one sentence. */
  readonly sentence: string;
  readonly legend: readonly LegendItem[];
  readonly credit: string;
  readonly link: string;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

const EDGE = 24;

/** A sheet as wide as the map and its margins, and as high as its words need. `fonts` is a style sheet that brings the faces along. */
export function drawSheet(
  scene: PictureScene,
  settings: PictureSettings,
  words: SheetWords,
  fonts = '',
): string {
  const { frame, colours, prefix } = settings;
  const width = frame.width + 2 * EDGE;
  const parts: string[] = [];
  let y = EDGE - 6;
  const line = (
    text: string,
    size: number,
    face: 'sans' | 'semibold' | 'serif',
    fill: string,
    leading = 1.3,
  ) => {
    const block = textBlock(text, { x: EDGE, y, width: frame.width }, { size, face, fill, leading });
    parts.push(block.markup);
    y += block.height;
  };
  line(words.title, 24, 'serif', colours.ink);
  y += 2;
  line(words.moment, 15, 'semibold', colours.ink);
  line(words.sentence, 13, 'sans', colours.quietInk, 1.4);
  y += 10;
  const map = element(
    'svg',
    { x: EDGE, y, width: frame.width, height: frame.height, overflow: 'hidden' },
    drawMap(scene, settings),
  );
  const rim = element('rect', {
    x: EDGE - 0.5,
    y: y - 0.5,
    width: frame.width + 1,
    height: frame.height + 1,
    fill: 'none',
    stroke: colours.hairline,
  });
  parts.push(map, rim);
  y += frame.height + 14;
  const columns = Math.max(1, Math.min(3, Math.floor(frame.width / 270)));
  const legend = legendBlock(
    words.legend,
    { x: EDGE, y, width: frame.width, columns, size: 12 },
    colours,
    prefix,
  );
  parts.push(legend.markup);
  y += legend.height + 6;
  line(words.credit, 11, 'sans', colours.quietInk);
  line(words.link, 11, 'sans', colours.quietInk);
  const height = Math.ceil(y + EDGE - 8);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': SANS,
    },
    [
      element('title', {}, escapeXml(words.label)),
      fonts === '' ? '' : element('style', {}, escapeXml(fonts)),
      element('rect', { width, height, fill: colours.paper }),
      ...parts,
    ].join(''),
  );
}

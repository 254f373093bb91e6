/** The legend in a picture: as many columns as the width takes, filled from the top. */
import type { Swatch } from '../map/legend-entry.ts';
import type { Colours } from './colours.ts';
import { element } from './svg.ts';
import { drawSwatch, SWATCH } from './swatches.ts';
import { type Block, textBlock } from './text-block.ts';

export interface LegendItem {
  readonly swatch: Swatch;
  readonly words: string;
}

export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columns: number;
  readonly size: number;
}

const GAP = 10;

/** The items with their upper left corner at x, y. */
export function legendBlock(
  items: readonly LegendItem[],
  { x, y, width, columns, size }: LegendPlace,
  colours: Colours,
  prefix: string,
): Block {
  const gutter = 20;
  const column = (width - gutter * (columns - 1)) / columns;
  const perColumn = Math.ceil(items.length / columns);
  const parts: string[] = [];
  let lowest = 0;
  for (let index = 0; index < columns; index += 1) {
    let down = 0;
    const left = x + index * (column + gutter);
    for (const { swatch, words } of items.slice(index * perColumn, (index + 1) * perColumn)) {
      const text = textBlock(
        words,
        { x: left + SWATCH.width + GAP, y: y + down, width: column - SWATCH.width - GAP },
        { size, face: 'sans', fill: colours.ink },
      );
      const middle = y + down + (size * 1.35) / 2 - SWATCH.height / 2;
      const transform = `translate(${Math.round(left)} ${Math.round(middle)})`;
      parts.push(element('g', { transform }, drawSwatch(swatch, colours, prefix)), text.markup);
      down += text.height + size * 0.4;
    }
    lowest = Math.max(lowest, down);
  }
  return { markup: parts.join(''), height: lowest };
}

/** The legend's marks as SVG markup, 28 by 16 pixels from 0,0: the same colours and hatches as the picture. */

import type { Swatch } from '../map/legend-entry.ts';
import { PAINT } from '../map/paint.ts';
import type { Colours } from './colours.ts';
import { hatchColours, hatchFill } from './hatches.ts';
import { element } from './svg.ts';

export const SWATCH = { width: 28, height: 16 } as const;

/** `prefix` is that of the picture whose hatches the mark shares. */
export function drawSwatch(swatch: Swatch, colours: Colours, prefix: string): string {
  const { holders, ink, quietInk, border, ground, reportedOpacity } = colours;
  const box = (attributes: Readonly<Record<string, string | number | undefined>>) =>
    element('rect', { x: 0.5, y: 0.5, width: 27, height: 15, ...attributes });
  switch (swatch.form) {
    case 'solid':
    case 'old': {
      const { fill, line } = holders[swatch.holder];
      const opacity = swatch.form === 'old' ? reportedOpacity * PAINT.old : reportedOpacity;
      return box({ fill, 'fill-opacity': opacity, stroke: line, 'stroke-opacity': PAINT.areaLine.opacity });
    }
    case 'pale':
      return box({ fill: holders[swatch.holder].fill, 'fill-opacity': PAINT.inferred });
    case 'edge':
      return box({ fill: holders[swatch.holder].fill, 'fill-opacity': PAINT.band, rx: 6 });
    case 'hatch': {
      const both = swatch.hatch === 'contested';
      return box({
        fill: hatchFill(prefix, swatch.hatch),
        stroke: both ? ink : hatchColours(swatch.hatch, colours)[0],
        'stroke-opacity': PAINT.areaLine.opacity,
        'stroke-dasharray': both ? '3 2' : undefined,
      });
    }
    case 'ring':
      return element('circle', {
        cx: 14,
        cy: 8,
        r: 6.5,
        fill: 'none',
        stroke: holders.ukraine.line,
        'stroke-width': PAINT.fightingWidth,
      });
    case 'rough':
      return element('circle', { cx: 14, cy: 8, r: 7.5, fill: 'none', stroke: quietInk });
    case 'contact':
      return element('path', {
        d: 'M1 11l8-6 7 5 11-6',
        fill: 'none',
        stroke: ink,
        'stroke-width': 3.4,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      });
    case 'border':
      return element('path', { d: 'M0 12l8-6 6 3 8-6 6 3', fill: 'none', stroke: border, 'stroke-width': 2 });
    case 'bare':
      return box({ fill: ground, stroke: quietInk, 'stroke-opacity': 0.5 });
    default:
      return swatch satisfies never;
  }
}

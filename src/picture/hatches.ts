/** The hatches as SVG patterns: the same spacing and stroke as the live map's images. */
import { type Hatch, SPACING, STROKE } from '../map/hatch.ts';
import type { Colours } from './colours.ts';
import { element } from './svg.ts';

const HATCHES: readonly Hatch[] = ['ukraine', 'russia', 'contested'];

export function hatchColours(hatch: Hatch, { holders: { ukraine, russia } }: Colours): readonly string[] {
  switch (hatch) {
    case 'ukraine':
      return [ukraine.line];
    case 'russia':
      return [russia.line];
    case 'contested':
      return [ukraine.line, russia.line];
  }
}

/** Strokes rising to the right. `scale` is how many of the drawing's units make a CSS pixel. */
function pattern(hatch: Hatch, prefix: string, colours: Colours, scale: number): string {
  const strokes = hatchColours(hatch, colours);
  const spacing = (SPACING / Math.SQRT2) * scale;
  const width = spacing * strokes.length;
  const lines = strokes.map((stroke, index) =>
    element('path', {
      d: `M${((index + 0.5) * spacing).toFixed(2)} 0v${(10 * scale).toFixed(2)}`,
      stroke,
      'stroke-width': STROKE * scale,
    }),
  );
  return element(
    'pattern',
    {
      id: `${prefix}-${hatch}`,
      width,
      height: 10 * scale,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    lines.join(''),
  );
}

/** Definitions of all hatches; `prefix` keeps several pictures in one page apart. */
export function hatchPatterns(prefix: string, colours: Colours, scale = 1): string {
  return element('defs', {}, HATCHES.map((hatch) => pattern(hatch, prefix, colours, scale)).join(''));
}

export function hatchFill(prefix: string, hatch: Hatch): string {
  return `url(#${prefix}-${hatch})`;
}

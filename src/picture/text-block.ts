/** Blocks of text in a picture: broken into lines by estimated widths, one under the other. */
import { element, escapeXml } from './svg.ts';
import { type Face, wrapText } from './text-width.ts';

export const SANS = "'Noto Sans', system-ui, 'Segoe UI', Roboto, sans-serif";
const SERIF = "'Noto Serif', Georgia, 'Times New Roman', serif";

export interface TextStyle {
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
  /** From line to line, in ems. */
  readonly leading?: number;
}

export interface Block {
  readonly markup: string;
  /** How far down it reaches, in pixels from its top. */
  readonly height: number;
}

/** Text with its upper left corner at x, y, at most `width` wide and `most` lines long. */
export function textBlock(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { size, face, fill, leading = 1.35 }: TextStyle,
): Block {
  const lines = wrapText(text, width, size, face);
  const step = size * leading;
  const spans = lines.map((line, index) =>
    element('tspan', { x, dy: index === 0 ? undefined : step }, escapeXml(line)),
  );
  const markup = element(
    'text',
    {
      y: y + size * (leading / 2 + 0.36),
      'font-family': face === 'serif' ? SERIF : SANS,
      'font-size': size,
      'font-weight': face === 'sans' ? undefined : 600,
      fill,
    },
    spans.join(''),
  );
  return { markup, height: lines.length * step };
}

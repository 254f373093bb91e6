/** Puts a mark at its point: by pixels, or by shares of the picture's size where the picture is stretched to its place. */
import type { Frame, Point } from './frame.ts';
import { element } from './svg.ts';

const share = (part: number, whole: number) => `${Math.round((part / whole) * 10_000) / 100}%`;

/** `children` is drawn around 0,0. */
export function atPoint(
  { x, y }: Point,
  { width, height }: Frame,
  fluid: boolean,
  children: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  if (fluid) {
    const place = { x: share(x, width), y: share(y, height), overflow: 'visible' };
    return element('svg', { ...place, ...attributes }, children);
  }
  const transform = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  return element('g', { transform, ...attributes }, children);
}

/** Where names stand: beside their dots, in order of weight, never over each other. What finds no room is left out. */
import { type Box, overlap } from './clip.ts';
import type { Point } from './frame.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface LabelRequest {
  readonly text: string;
  /** Font size and the radius of the dot, in pixels. */
  readonly size: number;
  readonly dot: number;
  readonly at: Point;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Label<R extends LabelRequest> {
  readonly request: R;
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  /** From the dot to the anchor point of the first line, on its baseline. */
  readonly offset: Point;
  /** What the name covers, as seen from the dot. */
  readonly around: Box;
}

/** Names longer than this break into lines, in ems. */
const MAX_WIDTH_EM = 9;
export const LINE_HEIGHT = 1.15;
/** Room between two names. */
const GAP = 2;

/** East, west, north, south and the corners, as the live map tries them. */
const SIDES: readonly (readonly [-1 | 0 | 1, -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];

function labelAt<R extends LabelRequest>(request: R, [across, down]: (typeof SIDES)[number]): Label<R> {
  const { text, size, dot } = request;
  const lines = wrapText(text, MAX_WIDTH_EM * size, size);
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  const reach = dot + size * 0.3;
  const aside = down === 0 ? reach : reach * 0.7;
  const left = across === 0 ? -width / 2 : across > 0 ? aside : -aside - width;
  const top = down === 0 ? -height / 2 : down > 0 ? reach * 0.7 : -reach * 0.7 - height;
  const anchor: Anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end';
  return {
    request,
    lines,
    anchor,
    offset: { x: across === 0 ? 0 : across * aside, y: top + size * 0.92 },
    around: { left, right: left + width, top, bottom: top + height },
  };
}

/** The box that something around a point covers. */
export function boxAt({ left, top, right, bottom }: Box, { x, y }: Point): Box {
  return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
}

const widened = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const within = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/**
 * Finds room for names, the first asked for first.
 * @param room the box that a name must lie in wholly
 * @param taken boxes that no name may touch
 * @param avoided boxes that a name covers only where it finds no other room
 */
export function layOutLabels<R extends LabelRequest>(
  requests: readonly R[],
  room: Box,
  taken: readonly Box[],
  avoided: readonly Box[] = [],
): readonly Label<R>[] {
  const labels: Label<R>[] = [];
  const occupied = [...taken];
  for (const request of requests) {
    const isFree = (box: Box, of: readonly Box[]) => !of.some((other) => overlap(widened(box, GAP), other));
    const possible = SIDES.map((side) => labelAt(request, side)).filter(({ around }) => {
      const box = boxAt(around, request.at);
      return within(box, room) && isFree(box, occupied);
    });
    const found = possible.find(({ around }) => isFree(boxAt(around, request.at), avoided)) ?? possible[0];
    if (!found) continue;
    labels.push(found);
    occupied.push(boxAt(found.around, request.at));
  }
  return labels;
}

/** Shapes as SVG path data: cut to what is seen, simplified to what can be told apart, in whole pixels. */
import type { AreaGeometry } from '../domain/control.ts';
import type { Position } from '../domain/place.ts';
import { type Box, clipLine, clipRing } from './clip.ts';
import type { Frame, Point } from './frame.ts';
import { simplify } from './simplify.ts';

/** Pixels by which a drawn line may stray from the true one. */
const TOLERANCE = 0.4;

export interface Stage {
  readonly frame: Frame;
  /** What is drawn, in the frame's pixels; shapes end a little outside of what is seen. */
  readonly seen: Box;
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** A number after another: a minus sign parts them by itself. */
const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`;

/** Points as a path of steps; empty where fewer than `least` different points remain. */
function pathOf(points: readonly Point[], least: number, end: 'z' | ''): string {
  const steps: string[] = [];
  let at: Point | null = null;
  for (const point of points.map(whole)) {
    if (at && point.x === at.x && point.y === at.y) continue;
    if (!at) steps.push(`M${pair(point.x, point.y)}`);
    else {
      const [x, y] = [point.x - at.x, point.y - at.y];
      steps.push(`${steps.length === 1 ? 'l' : x < 0 ? '' : ' '}${pair(x, y)}`);
    }
    at = point;
  }
  return steps.length < least ? '' : steps.join('') + end;
}

/** A ring as a closed path; empty where nothing of it can be seen. */
function ringPath(ring: readonly Position[], { frame, seen }: Stage): string {
  const clipped = clipRing(ring.map(frame.project), seen);
  return pathOf(simplify(clipped, TOLERANCE), 3, 'z');
}

/** An area with its holes; to be filled by the even-odd rule. Empty where nothing of it can be seen. */
export function areaPath(geometry: AreaGeometry, stage: Stage): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, stage))).join('');
}

/** Lines as an open path. */
export function linePath(lines: readonly (readonly Position[])[], { frame, seen }: Stage): string {
  return lines
    .flatMap((line) => clipLine(line.map(frame.project), seen))
    .map((run) => pathOf(simplify(run, TOLERANCE), 2, ''))
    .join('');
}

/** Dots as a path without length: a round line cap makes them, each as wide as the line. */
export function dotsPath(points: readonly Point[]): string {
  return points
    .map(whole)
    .map(({ x, y }) => `M${pair(x, y)}h0`)
    .join('');
}

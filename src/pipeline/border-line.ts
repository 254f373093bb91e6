/**
 * Lines from shared edges: what two neighbouring areas have in common, stitched, cut to a box and thinned.
 * Pure. Positions are longitude and latitude in degrees; tolerances are metres.
 */
import type { Position } from '../domain/place.ts';

export type Ring = readonly Position[];
/** West, south, east, north. */
export type Box = readonly [number, number, number, number];
type Edge = readonly [Position, Position];

const key = (position: Position): string => `${position[0]},${position[1]}`;

function edgesOf(rings: readonly Ring[]): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const edge: Edge = [ring[i - 1] as Position, ring[i] as Position];
      edges.set(edge.map(key).sort().join(' '), edge);
    }
  }
  return edges;
}

/** The edges that occur, in either direction, in a ring of `a` and in a ring of `b`. */
export function sharedEdges(a: readonly Ring[], b: readonly Ring[]): Edge[] {
  const ofB = edgesOf(b);
  return [...edgesOf(a)].filter(([name]) => ofB.has(name)).map(([, edge]) => edge);
}

/** Joins edges end to end into as few open lines as possible. Closed loops are dropped: they enclose no way across. */
export function stitch(edges: readonly Edge[]): Position[][] {
  const neighbours = new Map<string, Position[]>();
  for (const [a, b] of edges) {
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      const found = neighbours.get(key(from));
      if (found) found.push(to);
      else neighbours.set(key(from), [to]);
    }
  }
  const ends = edges.flat().filter((position) => neighbours.get(key(position))?.length === 1);
  const walked = new Set<string>();
  const lines: Position[][] = [];
  for (const end of ends) {
    if (walked.has(key(end))) continue;
    const line: Position[] = [];
    for (let next: Position | undefined = end; next; ) {
      walked.add(key(next));
      line.push(next);
      next = neighbours.get(key(next))?.find((position) => !walked.has(key(position)));
    }
    lines.push(line);
  }
  return lines;
}

/** True where the position lies inside the box, its edges included. */
export function inBox([west, south, east, north]: Box, [x, y]: Position): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** The point at which the segment from `inside` to `outside` leaves the box. */
function exit([west, south, east, north]: Box, [x, y]: Position, outside: Position): Position {
  const [dx, dy] = [outside[0] - x, outside[1] - y];
  const [edgeX, edgeY] = [dx > 0 ? east : west, dy > 0 ? north : south];
  const toX = dx === 0 ? Number.POSITIVE_INFINITY : (edgeX - x) / dx;
  const toY = dy === 0 ? Number.POSITIVE_INFINITY : (edgeY - y) / dy;
  return toX <= toY ? [edgeX, y + dy * toX] : [x + dx * toY, edgeY];
}

/** The parts of a line inside the box, each with its ends on the box's edge where the line goes on outside. */
export function clipLine(box: Box, line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] | null = null;
  let previous: Position | null = null;
  for (const position of line) {
    if (inBox(box, position)) {
      if (!part) {
        part = previous ? [exit(box, position, previous)] : [];
        parts.push(part);
      }
      part.push(position);
    } else if (part && previous) {
      part.push(exit(box, previous, position));
      part = null;
    }
    previous = position;
  }
  return parts;
}

/**
 * Douglas–Peucker: the fewest of the line's own vertices from which no dropped vertex is further than `toleranceM`.
 * Distances are measured on a plane whose scale is taken at the line's middle latitude: right to 3 % over 3° of latitude.
 */
export function thin(line: readonly Position[], toleranceM: number): Position[] {
  const kept = new Set([0, line.length - 1]);
  const middle = line[line.length >> 1] as Position;
  const metres = line.map(
    ([x, y]) => [x * 111_320 * Math.cos((middle[1] * Math.PI) / 180), y * 111_195] as const,
  );
  const at = (i: number): readonly [number, number] => metres[i] as readonly [number, number];
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const [ax, ay] = at(first);
    const [dx, dy] = [at(last)[0] - ax, at(last)[1] - ay];
    const lengthSquared = dx * dx + dy * dy;
    let [furthest, index] = [toleranceM, -1];
    for (let i = first + 1; i < last; i++) {
      const [px, py] = [at(i)[0] - ax, at(i)[1] - ay];
      const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / lengthSquared));
      const distance = Math.hypot(px - along * dx, py - along * dy);
      if (distance > furthest) [furthest, index] = [distance, i];
    }
    if (index < 0) continue;
    kept.add(index);
    open.push([first, index], [index, last]);
  }
  return line.filter((_, i) => kept.has(i));
}

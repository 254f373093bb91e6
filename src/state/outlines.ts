/**
 * A short writing for many outlines that share their points and edges, as neighbouring areas do and the same area on
 * successive days. Each point is written once, where it is first met, as the way from the point before; after that an outline
 * mostly follows edges that are known already, and a step only says which. Numbers are Base64 VLQ, as in source maps.
 */

import type { Position } from '../domain/place.ts';
import { decodeNumbers, encodeNumbers } from './vlq.ts';

export interface Outlines {
  /** Parts of a degree that a coordinate is a whole number of. */
  readonly scale: number;
  /** One number for each point of each path, and one that ends it: see `STEP`. */
  readonly steps: string;
  /** For each step to a known point that is no neighbour: its number, counted back from the newest. */
  readonly jumps: string;
  /** For each step to a new point: the way to it, east and north, in parts of a degree. */
  readonly ways: string;
}

/** 0, 1, 2 …: to the neighbour last gone to, the one before that …; at a path's beginning, to where a former path began. */
const STEP = { newPoint: -1, jump: -2, open: -3, closed: -4 };

/** So many of the latest beginnings are remembered: the next is mostly among the first few. */
const BEGINNINGS = 40;

/** What encoder and decoder both remember of the paths so far. */
class Known {
  /** For each point those it is joined to, the latest first. */
  readonly #neighbours: number[][] = [];
  readonly #beginnings: number[] = [];
  #first = -1;
  #last = -1;
  #beforeLast = -1;

  /** The points that the path may well go to next, likeliest first; nobody goes straight back. */
  #candidates(): readonly number[] {
    return this.#last < 0 ? this.#beginnings : (this.#neighbours[this.#last] ?? []);
  }

  /** How likely a point was to come next, from 0; -1 where nothing spoke for it. */
  rankOf(point: number): number {
    const candidates = this.#candidates();
    const rank = candidates.indexOf(point);
    const back = candidates.indexOf(this.#beforeLast);
    return back >= 0 && back < rank ? rank - 1 : rank === back ? -1 : rank;
  }

  /** The point of a rank. */
  ranked(rank: number): number | undefined {
    const candidates = this.#candidates();
    const back = candidates.indexOf(this.#beforeLast);
    return candidates[back >= 0 && back <= rank ? rank + 1 : rank];
  }

  goTo(point: number): void {
    this.#neighbours[point] ??= [];
    if (this.#last < 0) {
      this.#first = point;
      toFront(this.#beginnings, point);
      this.#beginnings.length = Math.min(this.#beginnings.length, BEGINNINGS);
    } else {
      this.#join(this.#last, point);
    }
    this.#beforeLast = this.#last;
    this.#last = point;
  }

  end(closed: boolean): void {
    if (closed) this.#join(this.#last, this.#first);
    this.#last = -1;
    this.#beforeLast = -1;
  }

  #join(from: number, to: number): void {
    toFront(this.#neighbours[from] ?? [], to);
    const back = this.#neighbours[to] ?? [];
    const at = back.indexOf(from);
    if (at >= 0) back.splice(at, 1);
    back.push(from);
  }
}

function toFront(list: number[], value: number): void {
  const at = list.indexOf(value);
  if (at >= 0) list.splice(at, 1);
  list.unshift(value);
}

/**
 * @param paths lines and rings; a ring ends where it began
 * @param scale parts of a degree, such as 10000 for coordinates of four decimals
 * @throws Error for a coordinate that is no whole number of parts
 */
export function encodeOutlines(paths: readonly (readonly Position[])[], scale: number): Outlines {
  const steps: number[] = [];
  const jumps: number[] = [];
  const ways: number[] = [];
  const known = new Known();
  const numbers = new Map<string, number>();
  const inParts = (degrees: number) => {
    const parts = Math.round(degrees * scale);
    if (parts / scale !== degrees) throw new Error(`${degrees} is no whole number of 1/${scale} degree`);
    return parts;
  };
  let east = 0;
  let north = 0;
  for (const path of paths) {
    const closed = path.length > 1 && String(path[0]) === String(path.at(-1));
    for (const position of closed ? path.slice(0, -1) : path) {
      const [x, y] = [inParts(position[0]), inParts(position[1])];
      const number = numbers.get(`${x} ${y}`);
      if (number === undefined) {
        steps.push(STEP.newPoint);
        ways.push(x - east, y - north);
        known.goTo(numbers.size);
        numbers.set(`${x} ${y}`, numbers.size);
      } else {
        const rank = known.rankOf(number);
        steps.push(rank < 0 ? STEP.jump : rank);
        if (rank < 0) jumps.push(numbers.size - number);
        known.goTo(number);
      }
      east = x;
      north = y;
    }
    steps.push(closed ? STEP.closed : STEP.open);
    known.end(closed);
  }
  return { scale, steps: encodeNumbers(steps), jumps: encodeNumbers(jumps), ways: encodeNumbers(ways) };
}

/** The numbers of a text, one after the other. */
function reader(text: string): () => number {
  const numbers = decodeNumbers(text);
  let at = 0;
  return () => {
    const number = numbers[at];
    if (number === undefined) throw new Error('an outline breaks off');
    at += 1;
    return number;
  };
}

/** The paths as they were encoded. @throws Error for what no encoder wrote */
export function decodeOutlines({ scale, steps, jumps, ways }: Outlines): Position[][] {
  const known = new Known();
  const points: { readonly x: number; readonly y: number; readonly position: Position }[] = [];
  const nextJump = reader(jumps);
  const nextWay = reader(ways);
  const paths: Position[][] = [];
  let path: Position[] = [];
  let [east, north] = [0, 0];
  for (const step of decodeNumbers(steps)) {
    if (step === STEP.open || step === STEP.closed) {
      if (step === STEP.closed) path.push(...path.slice(0, 1));
      paths.push(path);
      path = [];
      known.end(step === STEP.closed);
      continue;
    }
    let number = points.length;
    if (step === STEP.newPoint) {
      const [x, y] = [east + nextWay(), north + nextWay()];
      points.push({ x, y, position: [x / scale, y / scale] });
    } else {
      number = step === STEP.jump ? points.length - nextJump() : (known.ranked(step) ?? -1);
    }
    const point = points[number];
    if (!point) throw new Error('an outline goes where no point is');
    known.goTo(number);
    path.push(point.position);
    [east, north] = [point.x, point.y];
  }
  return paths;
}

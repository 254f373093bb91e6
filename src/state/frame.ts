/** The part of the land that a set of places is framed by. Pure. */
import type { Position } from '../domain/place.ts';
import { REGION } from './region.ts';

/** [west, south, east, north] in degrees. */
export type Frame = readonly [number, number, number, number];

/** Room around the places, and the least half-height of a frame, in degrees of latitude: about 5 km and 11 km. */
const ROOM = 0.045;
const LEAST = 0.1;
/** A degree of latitude is so many degrees of longitude wide here, at 51° N. */
const WIDER = 1.59;

/** The frame of some positions, never smaller than a village and its neighbours; null for none. */
export function frameOf(positions: readonly Position[]): Frame | null {
  if (positions.length === 0) return null;
  const span = (axis: 0 | 1): readonly [middle: number, half: number] => {
    const values = positions.map((position) => position[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return [(least + most) / 2, (most - least) / 2];
  };
  const [[x, halfX], [y, halfY]] = [span(0), span(1)];
  const width = Math.max(LEAST * WIDER, halfX + ROOM * WIDER);
  const height = Math.max(LEAST, halfY + ROOM);
  const [west, south, east, north] = REGION;
  return [
    Math.max(west, x - width),
    Math.max(south, y - height),
    Math.min(east, x + width),
    Math.min(north, y + height),
  ];
}

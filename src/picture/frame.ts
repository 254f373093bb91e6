/** The picture's window on the world: Web Mercator as the live map projects it (512-pixel world at zoom 0, north up). */
import type { Position } from '../domain/place.ts';
import type { Padding } from '../map/opening-padding.ts';
import type { Camera } from '../state/view.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Size {
  /** As MapLibre counts it: the world is 512 · 2^zoom pixels wide. */
  readonly zoom: number;
  /** Pixels from the frame's upper left corner. */
  readonly project: (position: Position) => Point;
}

/** The square world as 0 … 1. */
function worldPoint([longitude, latitude]: Position): Point {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

function frameAround(centre: Point, zoom: number, { width, height }: Size): Frame {
  const scale = 512 * 2 ** zoom;
  return {
    width,
    height,
    zoom,
    project: (position) => {
      const { x, y } = worldPoint(position);
      return { x: (x - centre.x) * scale + width / 2, y: (y - centre.y) * scale + height / 2 };
    },
  };
}

/** The frame of a reader's camera. */
export function frameOnCamera({ longitude, latitude, zoom }: Camera, size: Size): Frame {
  return frameAround(worldPoint([longitude, latitude]), zoom, size);
}

/** The closest frame that shows all of `bounds` inside its padding. */
export function frameOnBounds([west, south, east, north]: Bounds, size: Size, padding: Padding): Frame {
  const a = worldPoint([west, north]);
  const b = worldPoint([east, south]);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const zoom = Math.log2(Math.min(width / (b.x - a.x), height / (b.y - a.y)) / 512);
  const scale = 512 * 2 ** zoom;
  const centre = {
    x: (a.x + b.x) / 2 + (padding.right - padding.left) / 2 / scale,
    y: (a.y + b.y) / 2 + (padding.bottom - padding.top) / 2 / scale,
  };
  return frameAround(centre, zoom, size);
}

/** The zoom of a frame that is shown `factor` times as large. */
export function zoomedBy(frame: Frame, factor: number): number {
  return frame.zoom + Math.log2(factor);
}

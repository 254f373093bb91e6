/** Where the map stands, for the graphics card. */
import type { CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { SPACING } from '../hatch.ts';
import type { Point } from './mercator.ts';

export interface Camera {
  /** From the mercator square to the screen's −1…1, by columns, in double precision. */
  readonly matrix: ArrayLike<number>;
  readonly zoom: number;
  /** The screen in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly ratio: number;
}

/** The camera of a map that is being drawn. Asks nothing of the page, for that would lay it out anew. */
export function cameraOf(
  map: MapLibre,
  gl: WebGL2RenderingContext,
  { defaultProjectionData }: CustomRenderMethodInput,
): Camera {
  const ratio = map.getPixelRatio();
  return {
    matrix: defaultProjectionData.mainMatrix,
    zoom: map.getZoom(),
    width: gl.drawingBufferWidth / ratio,
    height: gl.drawingBufferHeight / ratio,
    ratio,
  };
}

/** CSS pixels that the whole world is wide at a zoom. */
export function worldWidth(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** The matrix for points that are given relative to `origin`. */
export function matrixFrom({ matrix }: Camera, [x, y]: Point): Float32Array {
  const moved = Float32Array.from(matrix);
  for (const row of [0, 1, 2, 3]) {
    const [a = 0, b = 0, c = 0] = [matrix[row], matrix[4 + row], matrix[12 + row]];
    moved[12 + row] = a * x + b * y + c;
  }
  return moved;
}

/**
 * Where the strokes of the hatches stand, in CSS pixels along the way down to the right: they lie on the ground and
 * move with it, by whole device pixels, so that they look alike wherever the map rests.
 */
export function hatchPhase(camera: Camera, origin: Point): number {
  const [x = 0, y = 0, w = 1] = [12, 13, 15].map((at) => matrixFrom(camera, origin)[at]);
  const { width, height, ratio } = camera;
  const along = ((x / w + 1) / 2) * width + ((1 - y / w) / 2) * height;
  return (Math.round(along * ratio) / ratio) % (2 * SPACING);
}

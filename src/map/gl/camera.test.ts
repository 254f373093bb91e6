import { describe, expect, it } from 'vitest';
import { SPACING } from '../hatch.ts';
import { type Camera, hatchPhase, matrixFrom, worldWidth } from './camera.ts';
import { mercator, type Point } from './mercator.ts';

const CENTRE: Point = mercator(35.27, 51.22);

/** A camera over a point, as MapLibre's matrix has it without pitch and rotation. */
function cameraAt([x, y]: Point, zoom: number, ratio = 2): Camera {
  const [width, height] = [800, 600];
  const [across, down] = [(2 * worldWidth(zoom)) / width, (-2 * worldWidth(zoom)) / height];
  return {
    matrix: [across, 0, 0, 0, 0, down, 0, 0, 0, 0, 1, 0, -x * across, -y * down, 0, 1],
    zoom,
    width,
    height,
    ratio,
  };
}

describe('the camera of the graphics card', () => {
  it('keeps corners where they belong to a hundredth of a pixel, in single precision at the deepest zoom', () => {
    const origin = mercator(35.2, 51.2);
    const camera = cameraAt(CENTRE, 14);
    const place = mercator(35.2712, 51.2207);
    const [a = 0, , , , , b = 0, , , , , , , c = 0, d = 0] = matrixFrom(camera, origin);
    const x = Math.fround(Math.fround(place[0] - origin[0]) * a) + c;
    const y = Math.fround(Math.fround(place[1] - origin[1]) * b) + d;
    const world = worldWidth(14);
    expect((x / 2) * camera.width).toBeCloseTo((place[0] - CENTRE[0]) * world, 1);
    expect((-y / 2) * camera.height).toBeCloseTo((place[1] - CENTRE[1]) * world, 1);
  });

  it('moves the hatches with the ground, by whole device pixels', () => {
    const pixels = 3;
    const moved: Point = [CENTRE[0] - pixels / worldWidth(10), CENTRE[1]];
    const [before, after] = [CENTRE, moved].map((at) => hatchPhase(cameraAt(at, 10), CENTRE));
    const round = (phase = 0) => ((phase % (2 * SPACING)) + 2 * SPACING) % (2 * SPACING);
    expect(round((after ?? 0) - (before ?? 0))).toBe(pixels);
    expect(((before ?? 0) * 2) % 1).toBe(0);
  });
});

/** Triangles as the graphics card reads them: corners in one list, three places of it for each triangle. */
import type { Point } from './mercator.ts';

/** What a triangle is part of. The numbers are those of the shader. */
export const PART = { fill: 0, fringe: 1, line: 2, casing: 3, core: 4 } as const;
export type Part = (typeof PART)[keyof typeof PART];

/** Numbers to a corner: x, y, aside x, aside y, along, part. */
export const NUMBERS = 6;

/** What the shader is told of the shape that a corner belongs to. `far` is the side of a line to which `aside` points. */
export function info(shape: number, part: Part, far: boolean): number {
  return shape * 16 + (far ? 8 : 0) + part;
}

export class Triangles {
  #corners = new Float32Array(1024);
  #places = new Uint32Array(1024);
  #cornersEnd = 0;
  #placesEnd = 0;

  /**
   * Adds a corner and returns its place.
   * @param aside where a line widens to, for a half-width of 1
   * @param along length of the line up to here
   * @param of what `info` says of it
   */
  corner(at: Point, aside: Point, along: number, of: number): number {
    if (this.#cornersEnd + NUMBERS > this.#corners.length) {
      const roomier = new Float32Array(this.#corners.length * 2);
      roomier.set(this.#corners);
      this.#corners = roomier;
    }
    const [corners, end] = [this.#corners, this.#cornersEnd];
    corners[end] = at[0];
    corners[end + 1] = at[1];
    corners[end + 2] = aside[0];
    corners[end + 3] = aside[1];
    corners[end + 4] = along;
    corners[end + 5] = of;
    this.#cornersEnd = end + NUMBERS;
    return end / NUMBERS;
  }

  triangle(a: number, b: number, c: number): void {
    if (this.#placesEnd + 3 > this.#places.length) {
      const roomier = new Uint32Array(this.#places.length * 2);
      roomier.set(this.#places);
      this.#places = roomier;
    }
    const end = this.#placesEnd;
    this.#places[end] = a;
    this.#places[end + 1] = b;
    this.#places[end + 2] = c;
    this.#placesEnd = end + 3;
  }

  /** The quadrilateral between two pairs of corners. */
  quad(a: number, b: number, nextA: number, nextB: number): void {
    this.triangle(a, b, nextA);
    this.triangle(b, nextB, nextA);
  }

  corners(): Float32Array {
    return this.#corners.slice(0, this.#cornersEnd);
  }

  places(): Uint32Array {
    return this.#places.slice(0, this.#placesEnd);
  }
}

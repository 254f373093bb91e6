/** Effect: WebGL. Mixes two pictures: what is the same in both stays as it is throughout. */
import { Canvas } from './canvas.ts';
import { Program } from './program.ts';
import { FADE_FRAGMENT, FADE_VERTEX } from './shaders.ts';

export class Mixer {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program;
  readonly #nothing: WebGLVertexArrayObject;
  #canvases: readonly [before: Canvas, after: Canvas] | null = null;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = new Program(gl, FADE_VERTEX, FADE_FRAGMENT);
    this.#nothing = gl.createVertexArray();
  }

  /** Draws both pictures aside; to be called before the map is drawn on. */
  prepare(before: () => void, after: () => void): void {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = this.#gl;
    if (this.#canvases?.[0].width !== width || this.#canvases[0].height !== height) {
      this.rest();
      this.#canvases = [new Canvas(this.#gl), new Canvas(this.#gl)];
    }
    this.#canvases[0].paint(before);
    this.#canvases[1].paint(after);
  }

  /** Draws the mixture of the two, with `share` of the second. */
  mix(share: number): void {
    if (!this.#canvases) return;
    const gl = this.#gl;
    this.#program.use();
    for (const [unit, { texture }] of this.#canvases.entries()) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture);
    }
    gl.uniform1i(this.#program.at('u_before'), 0);
    gl.uniform1i(this.#program.at('u_after'), 1);
    gl.uniform1f(this.#program.at('u_share'), share);
    gl.bindVertexArray(this.#nothing);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindVertexArray(null);
  }

  /** Gives the pictures' memory back until the next are prepared. */
  rest(): void {
    for (const canvas of this.#canvases ?? []) canvas.free();
    this.#canvases = null;
  }

  free(): void {
    this.rest();
    this.#gl.deleteVertexArray(this.#nothing);
    this.#program.free();
  }
}

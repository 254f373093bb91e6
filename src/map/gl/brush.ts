/** Effect: WebGL. Draws pictures at a camera, in the looks of a palette. */
import { atZoom, CONTACT_WIDTH, PAINT } from '../paint.ts';
import type { Palette, Scheme } from '../palette.ts';
import { type Camera, hatchPhase, matrixFrom, worldWidth } from './camera.ts';
import { rgb } from './colour.ts';
import { type Look, looksOf } from './marks.ts';
import { ATTRIBUTES, type Memory, type Picture } from './memory.ts';
import { Program } from './program.ts';
import { AREAS_FRAGMENT, AREAS_VERTEX } from './shaders.ts';

/** Whose colours are drawn in. */
export interface Colours {
  readonly palette: Palette;
  readonly scheme: Scheme;
}

export class Brush {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program;
  #dipped: Colours | null = null;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = new Program(gl, AREAS_VERTEX, AREAS_FRAGMENT, ATTRIBUTES);
  }

  draw(picture: Picture, memory: Memory, camera: Camera, colours: Colours): void {
    this.#program.use();
    if (this.#dipped !== colours) this.#dip(colours);
    this.#aim(camera, picture, colours);
    memory.draw(picture);
  }

  free(): void {
    this.#program.free();
  }

  #dip(colours: Colours): void {
    this.#dipped = colours;
    const looks = looksOf(colours.palette, colours.scheme);
    const set = (name: string, values: (look: Look) => readonly number[]) =>
      this.#gl.uniform4fv(this.#program.at(name), looks.flatMap(values));
    set('u_fill', ({ fill, opacity }) => [...rgb(fill.colours[0]), opacity]);
    set(
      'u_second',
      ({
        fill: {
          form,
          colours: [first, second],
        },
      }) => [...rgb(second ?? first), form === 'flat' ? 0 : second ? 2 : 1],
    );
    set('u_line', ({ line }) => (line ? [...rgb(line.colour), line.opacity] : [0, 0, 0, 0]));
    set('u_stroke', ({ line, old }) => {
      const [dash, gap] = line?.dash ?? [0, 0];
      const width = line?.width ?? 0;
      return [width / 2, dash * width, gap * width, old];
    });
  }

  #aim(camera: Camera, { mesh: { origin } }: Picture, { palette }: Colours): void {
    const gl = this.#gl;
    const at = (name: string) => this.#program.at(name);
    const { width, height, ratio, zoom } = camera;
    const half = atZoom(CONTACT_WIDTH, zoom) / 2;
    gl.uniformMatrix4fv(at('u_matrix'), false, matrixFrom(camera, origin));
    gl.uniform2f(at('u_size'), width, height);
    gl.uniform1f(at('u_world'), worldWidth(zoom));
    gl.uniform1f(at('u_pixel'), 1 / ratio);
    gl.uniform1f(at('u_height'), gl.drawingBufferHeight);
    gl.uniform1f(at('u_phase'), hatchPhase(camera, origin));
    gl.uniform4fv(at('u_contact'), [
      ...rgb(palette.halo),
      half * PAINT.contactCasing,
      ...rgb(palette.ink),
      half,
    ]);
    gl.uniform1i(at('u_standing'), 0);
  }
}

/** Effect: WebGL, the clock. The layer of the map that draws areas and the line of contact, and fades from one day to the next. */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import type { LoadedDrawing } from '../../state/load.ts';
import { Brush, type Colours } from './brush.ts';
import { cameraOf } from './camera.ts';
import { type Fade, fadeFor, shareOf } from './fade.ts';
import { Memory, type Picture } from './memory.ts';
import { meshOf } from './mesh.ts';
import { Mixer } from './mixer.ts';
import { type Drawn, drawnOf, type Slice, standingOf } from './standing.ts';

/** What the graphics card holds for the layer; made anew where it lost everything. */
interface Tools {
  readonly map: MapLibre;
  readonly brush: Brush;
  readonly memory: Memory;
  readonly mixer: Mixer;
}

const isSame = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((value, at) => value === b[at]);

function pictureOf(drawing: LoadedDrawing, slice: Slice): Picture {
  const mesh = meshOf(drawing);
  return { mesh, standing: standingOf(mesh, slice) };
}

export class AreaLayer implements CustomLayerInterface {
  readonly id = 'areas';
  readonly type = 'custom';
  /** What is drawn, or will be once the fade is over. */
  drawn: Drawn;
  #picture: Picture;
  #colours: Colours;
  /** What the picture fades from. */
  #before: Picture | null = null;
  #fade: Fade | null = null;
  #changed = Number.NEGATIVE_INFINITY;
  #tools: Tools | null = null;

  constructor(drawing: LoadedDrawing, slice: Slice, colours: Colours) {
    this.#colours = colours;
    this.#picture = pictureOf(drawing, slice);
    this.drawn = drawnOf(slice);
  }

  /** Draws another slice from the next frame on, fading into it where that may be. */
  show(drawing: LoadedDrawing, slice: Slice, mayFade: boolean): void {
    const picture = pictureOf(drawing, slice);
    this.drawn = drawnOf(slice);
    const before = this.#picture;
    if (picture.mesh === before.mesh && isSame(picture.standing, before.standing)) return;
    const now = performance.now();
    this.#fade = mayFade && this.#tools ? fadeFor(now, now - this.#changed) : null;
    this.#before = this.#fade && before;
    this.#changed = now;
    this.#picture = picture;
  }

  recolour(colours: Colours): void {
    this.#colours = colours;
  }

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#tools = { map, brush: new Brush(gl), memory: new Memory(gl), mixer: new Mixer(gl) };
  }

  onRemove(): void {
    this.#tools?.mixer.free();
    this.#tools?.memory.free();
    this.#tools?.brush.free();
    this.#tools = null;
    this.#endFade();
  }

  /** Before the map is drawn: uploads what is new, draws aside what is to be mixed. */
  prerender(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.#tools) return;
    const { memory, mixer } = this.#tools;
    if (this.#fade && shareOf(this.#fade, performance.now()) === 1) {
      this.#endFade();
      mixer.rest();
    }
    const before = this.#before;
    memory.hold(before ? [before, this.#picture] : [this.#picture]);
    if (before) mixer.prepare(this.#drawing(gl, before, input), this.#drawing(gl, this.#picture, input));
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.#tools) return;
    if (!this.#fade) {
      this.#drawing(gl, this.#picture, input)();
      return;
    }
    this.#tools.mixer.mix(shareOf(this.#fade, performance.now()));
    this.#tools.map.triggerRepaint();
  }

  #drawing(gl: WebGL2RenderingContext, picture: Picture, input: CustomRenderMethodInput): () => void {
    const tools = this.#tools;
    return () => {
      tools?.brush.draw(picture, tools.memory, cameraOf(tools.map, gl, input), this.#colours);
    };
  }

  #endFade(): void {
    this.#fade = null;
    this.#before = null;
  }
}

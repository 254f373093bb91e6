/** Effect: WebGL. The layer of the map that draws rings, at once with the day: reported fighting, places known roughly, the selection. */
import type { Feature, Point as GeoPoint } from 'geojson';
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { atZoom, FIGHTING_RADIUS, PAINT, PIXELS_PER_METRE, SELECTION_RADIUS } from '../paint.ts';
import type { Palette } from '../palette.ts';
import { cameraOf, matrixFrom } from './camera.ts';
import { rgb } from './colour.ts';
import { mercator, type Point } from './mercator.ts';
import { Program } from './program.ts';
import { RINGS_FRAGMENT, RINGS_VERTEX } from './shaders.ts';

type Rings = readonly Feature<GeoPoint>[];

/** From the lowest up. */
const ORDER = ['rough', 'fighting', 'selected'];
const ATTRIBUTES = ['a_at', 'a_ring', 'a_colour'];
/** Numbers to each attribute. */
const SIZES = [2, 2, 4] as const;
const NUMBERS = 8;

interface Tools {
  readonly map: MapLibre;
  readonly program: Program;
  readonly array: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
}

/** Radius, width, colour and opacity of a ring, as `ringFeatures` describes it. */
function lookOf({ properties }: Feature<GeoPoint>, zoom: number, palette: Palette): readonly number[] {
  const look = (radius: number, width: number, colour: string, opacity = 1) =>
    // The stroke lies around the radius, not on it.
    [radius + width / 2, width / 2, ...rgb(colour), opacity];
  const { holders, ink, quietInk } = palette;
  switch (properties?.ring) {
    case 'rough': {
      const radius = properties.radiusM * PIXELS_PER_METRE * 2 ** zoom;
      return look(radius, PAINT.rough.width, quietInk, PAINT.rough.opacity);
    }
    case 'fighting': {
      const { actor } = properties;
      const side = actor === 'ukraine' ? holders.ukraine : actor === 'russia' ? holders.russia : null;
      return look(atZoom(FIGHTING_RADIUS, zoom), PAINT.fightingWidth, side?.line ?? ink);
    }
    default:
      return look(atZoom(SELECTION_RADIUS, zoom), PAINT.selectionWidth, ink);
  }
}

export class RingLayer implements CustomLayerInterface {
  readonly id = 'rings';
  readonly type = 'custom';
  #rings: Rings = [];
  #palette: Palette;
  #tools: Tools | null = null;

  constructor(rings: Rings, palette: Palette) {
    this.#palette = palette;
    this.show(rings);
  }

  /** Draws other rings from the next frame on. */
  show(rings: Rings): void {
    const rank = ({ properties }: Feature) => ORDER.indexOf(properties?.ring);
    this.#rings = [...rings].sort((a, b) => rank(a) - rank(b));
  }

  recolour(palette: Palette): void {
    this.#palette = palette;
  }

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    const program = new Program(gl, RINGS_VERTEX, RINGS_FRAGMENT, ATTRIBUTES);
    const [array, buffer] = [gl.createVertexArray(), gl.createBuffer()];
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    let offset = 0;
    for (const [location, size] of SIZES.entries()) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, NUMBERS * 4, offset);
      gl.vertexAttribDivisor(location, 1);
      offset += size * 4;
    }
    gl.bindVertexArray(null);
    this.#tools = { map, program, array, buffer };
  }

  onRemove(_: MapLibre, gl: WebGL2RenderingContext): void {
    if (!this.#tools) return;
    gl.deleteVertexArray(this.#tools.array);
    gl.deleteBuffer(this.#tools.buffer);
    this.#tools.program.free();
    this.#tools = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.#tools || this.#rings.length === 0) return;
    const { map, program, array, buffer } = this.#tools;
    const camera = cameraOf(map, gl, input);
    const centre = map.getCenter();
    const origin: Point = mercator(centre.lng, centre.lat);
    const numbers = this.#rings.flatMap((ring) => {
      const [longitude = 0, latitude = 0] = ring.geometry.coordinates;
      const [x, y] = mercator(longitude, latitude);
      return [x - origin[0], y - origin[1], ...lookOf(ring, camera.zoom, this.#palette)];
    });
    program.use();
    gl.uniformMatrix4fv(program.at('u_matrix'), false, matrixFrom(camera, origin));
    gl.uniform2f(program.at('u_size'), camera.width, camera.height);
    gl.uniform1f(program.at('u_pixel'), 1 / camera.ratio);
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(numbers), gl.STREAM_DRAW);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#rings.length);
    gl.bindVertexArray(null);
  }
}

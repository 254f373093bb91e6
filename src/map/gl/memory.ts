/** Effect: WebGL. The pictures that the graphics card holds: triangles of each mesh, and which of them stand. */
import type { Mesh } from './mesh.ts';
import { ROW } from './standing.ts';
import { NUMBERS } from './vertices.ts';

/** What is drawn: of a mesh, what its table names. */
export interface Picture {
  readonly mesh: Mesh;
  readonly standing: Uint8Array;
}

export const ATTRIBUTES = ['a_at', 'a_aside', 'a_info'] as const;

interface HeldMesh {
  readonly array: WebGLVertexArrayObject;
  readonly buffers: readonly WebGLBuffer[];
  readonly count: number;
}

export class Memory {
  readonly #gl: WebGL2RenderingContext;
  readonly #meshes = new Map<Mesh, HeldMesh>();
  readonly #tables = new Map<Uint8Array, WebGLTexture>();

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
  }

  /** Holds these pictures and no others. */
  hold(pictures: readonly Picture[]): void {
    const meshes = new Set(pictures.map(({ mesh }) => mesh));
    const tables = new Set(pictures.map(({ standing }) => standing));
    for (const [mesh, held] of this.#meshes) {
      if (meshes.has(mesh)) continue;
      this.#freeMesh(held);
      this.#meshes.delete(mesh);
    }
    const spare: [Uint8Array, WebGLTexture][] = [...this.#tables].filter(([table]) => !tables.has(table));
    for (const [table] of spare) this.#tables.delete(table);
    for (const mesh of meshes) if (!this.#meshes.has(mesh)) this.#meshes.set(mesh, this.#upload(mesh));
    for (const table of tables) {
      if (this.#tables.has(table)) continue;
      const [old, texture] = spare.pop() ?? [null, this.#gl.createTexture()];
      this.#write(texture, table, old?.length === table.length);
      this.#tables.set(table, texture);
    }
    for (const [, texture] of spare) this.#gl.deleteTexture(texture);
  }

  /** Draws a picture that is held, with the program and values that are set. */
  draw({ mesh, standing }: Picture): void {
    const held = this.#meshes.get(mesh);
    const table = this.#tables.get(standing);
    if (!held || !table || held.count === 0) return;
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, table);
    gl.bindVertexArray(held.array);
    gl.drawElements(gl.TRIANGLES, held.count, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  free(): void {
    this.hold([]);
  }

  #write(texture: WebGLTexture, table: Uint8Array, fits: boolean): void {
    const gl = this.#gl;
    const rows = table.length / ROW;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    if (fits) {
      gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, ROW, rows, gl.RED_INTEGER, gl.UNSIGNED_BYTE, table);
      return;
    }
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, ROW, rows, 0, gl.RED_INTEGER, gl.UNSIGNED_BYTE, table);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  #upload({ corners, triangles }: Mesh): HeldMesh {
    const gl = this.#gl;
    const array = gl.createVertexArray();
    const [vertices, indices] = [gl.createBuffer(), gl.createBuffer()];
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
    gl.bufferData(gl.ARRAY_BUFFER, corners, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.STATIC_DRAW);
    for (const location of ATTRIBUTES.keys()) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, 2, gl.FLOAT, false, NUMBERS * 4, location * 8);
    }
    gl.bindVertexArray(null);
    return { array, buffers: [vertices, indices], count: triangles.length };
  }

  #freeMesh({ array, buffers }: HeldMesh): void {
    this.#gl.deleteVertexArray(array);
    for (const buffer of buffers) this.#gl.deleteBuffer(buffer);
  }
}

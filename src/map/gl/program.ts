/** Effect: WebGL. Shaders made into a program. */

export class Program {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #uniforms = new Map<string, WebGLUniformLocation | null>();

  /**
   * @param attributes their names, in the order of their locations
   * @throws Error with the compiler's words
   */
  constructor(
    gl: WebGL2RenderingContext,
    vertex: string,
    fragment: string,
    attributes: readonly string[] = [],
  ) {
    this.#gl = gl;
    this.#program = gl.createProgram();
    for (const [type, source] of [
      [gl.VERTEX_SHADER, vertex],
      [gl.FRAGMENT_SHADER, fragment],
    ] as const) {
      const shader = gl.createShader(type);
      if (!shader) continue; // A lost context makes none; it is restored with a new layer.
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(this.#program, shader);
    }
    for (const [location, name] of attributes.entries()) gl.bindAttribLocation(this.#program, location, name);
    gl.linkProgram(this.#program);
    if (gl.getProgramParameter(this.#program, gl.LINK_STATUS) || gl.isContextLost()) return;
    const words = gl.getAttachedShaders(this.#program)?.map((shader) => gl.getShaderInfoLog(shader));
    throw new Error(
      `The areas' shaders: ${[gl.getProgramInfoLog(this.#program), ...(words ?? [])].join(' ')}`,
    );
  }

  use(): void {
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's word, not React's
    this.#gl.useProgram(this.#program);
  }

  /** Where a value for all corners goes. */
  at(name: string): WebGLUniformLocation | null {
    let location = this.#uniforms.get(name);
    if (location === undefined) {
      location = this.#gl.getUniformLocation(this.#program, name);
      this.#uniforms.set(name, location);
    }
    return location;
  }

  free(): void {
    this.#gl.deleteProgram(this.#program);
  }
}

/**
 * The programs of the graphics card. Lengths are CSS pixels, colours are not premultiplied until the last line.
 * The parts are numbered in `vertices.ts`, marks and bits of the table in `marks.ts` and `standing.ts`.
 */
import { SPACING, STROKE } from '../hatch.ts';
import { MARKS } from './marks.ts';
import { OLD, ROW } from './standing.ts';
import { PART } from './vertices.ts';

const float = (value: number) => value.toFixed(4);

/** Declarations that both shaders share: how marks and lines look. */
const LOOKS = `
precision highp float;
precision highp int;
uniform vec4 u_fill[${MARKS.length}];   // colour, opacity
uniform vec4 u_second[${MARKS.length}]; // colour of every other stroke, strokes in turn (0: flat)
uniform vec4 u_line[${MARKS.length}];   // colour, opacity
uniform vec4 u_stroke[${MARKS.length}]; // half-width, dash, gap, what an old report keeps
uniform vec4 u_contact[2];              // colour, half-width of casing and core
uniform float u_pixel;                  // CSS pixels to a device pixel
`;

export const AREAS_VERTEX = `#version 300 es
${LOOKS}
precision highp usampler2D;
uniform mat4 u_matrix;
uniform vec2 u_size;
uniform float u_world;
uniform usampler2D u_standing;
in vec2 a_at;
in vec2 a_aside;
in vec2 a_info;
flat out int v_part;
flat out int v_mark;
flat out float v_strength;
out vec3 v_line; // along, across, length; of a fringe the way out of the area in x

void main() {
  int info = int(a_info.y + 0.5);
  int shape = info >> 4;
  int standing = int(texelFetch(u_standing, ivec2(shape % ${ROW}, shape / ${ROW}), 0).r);
  v_part = info & 7;
  v_mark = (standing & ${OLD - 1}) - 1;
  v_strength = 1.0;
  v_line = vec3(0.0);
  if (standing == 0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  if ((standing & ${OLD}) != 0) v_strength = u_stroke[v_mark].w;
  float side = (info & 8) != 0 ? 1.0 : -1.0;
  float length = a_info.x * u_world;
  vec2 offset = vec2(0.0);
  if (v_part == ${PART.fringe}) {
    offset = a_aside * u_pixel;
    v_line.x = max(side, 0.0);
  } else if (v_part == ${PART.line}) {
    float reach = u_stroke[v_mark].x + 0.5 * u_pixel;
    offset = a_aside * reach;
    v_line = vec3(length, side * reach, 0.0);
  } else if (v_part == ${PART.casing} || v_part == ${PART.core}) {
    float reach = u_contact[v_part - ${PART.casing}].w + 0.5 * u_pixel;
    vec2 aside = a_aside * side;
    float end = sign(a_info.x);
    offset = (a_aside + end * vec2(aside.y, -aside.x)) * reach;
    v_line = vec3((end > 0.0 ? length : 0.0) + end * reach, side * reach, abs(length));
  }
  gl_Position = u_matrix * vec4(a_at, 0.0, 1.0);
  gl_Position.xy += offset * vec2(2.0, -2.0) / u_size * gl_Position.w;
}`;

export const AREAS_FRAGMENT = `#version 300 es
${LOOKS}
uniform float u_height;
uniform float u_phase;
flat in int v_part;
flat in int v_mark;
flat in float v_strength;
in vec3 v_line;
out vec4 colour;

/** How much of a device pixel lies within \`half_width\` of a line that passes at \`distance\`. */
float covered(float half_width, float distance) {
  return clamp((half_width - distance) / u_pixel + 0.5, 0.0, 1.0);
}

/** Strokes rising to the right, fixed to the ground by \`u_phase\`. */
vec4 hatch(vec4 first, vec4 second) {
  float along = mod((gl_FragCoord.x + u_height - gl_FragCoord.y - 1.0) * u_pixel - u_phase, second.a * ${float(SPACING)});
  float distance = abs(mod(along, ${float(SPACING)}) - ${float(SPACING / 2)}) * ${float(Math.SQRT1_2)};
  vec3 ink = along < ${float(SPACING)} ? first.rgb : second.rgb;
  return vec4(ink, first.a * covered(${float(STROKE / 2)}, distance));
}

void main() {
  if (v_part == ${PART.casing} || v_part == ${PART.core}) {
    vec4 look = u_contact[v_part - ${PART.casing}];
    float beyond = max(max(-v_line.x, v_line.x - v_line.z), 0.0);
    colour = vec4(look.rgb, covered(look.a, length(vec2(beyond, v_line.y))));
  } else if (v_part == ${PART.line}) {
    vec4 stroke = u_stroke[v_mark];
    float dashed = stroke.z == 0.0 ? 1.0 : covered(stroke.y * 0.5, abs(mod(v_line.x, stroke.y + stroke.z) - stroke.y * 0.5));
    colour = u_line[v_mark];
    colour.a *= covered(stroke.x, abs(v_line.y)) * dashed;
  } else {
    colour = u_second[v_mark].a == 0.0 ? u_fill[v_mark] : hatch(u_fill[v_mark], u_second[v_mark]);
    colour.a *= v_strength * (1.0 - v_line.x);
  }
  colour.rgb *= colour.a;
}`;

/** A square around each ring. */
export const RINGS_VERTEX = `#version 300 es
precision highp float;
uniform mat4 u_matrix;
uniform vec2 u_size;
uniform float u_pixel;
in vec2 a_at;
in vec2 a_ring; // radius of the stroke's middle, half-width
in vec4 a_colour;
out vec2 v_from;
flat out vec2 v_ring;
flat out vec4 v_colour;

void main() {
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, gl_VertexID < 2 ? -1.0 : 1.0);
  v_from = corner * (a_ring.x + a_ring.y + u_pixel);
  v_ring = a_ring;
  v_colour = a_colour;
  gl_Position = u_matrix * vec4(a_at, 0.0, 1.0);
  gl_Position.xy += v_from * 2.0 / u_size * gl_Position.w;
}`;

export const RINGS_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_pixel;
in vec2 v_from;
flat in vec2 v_ring;
flat in vec4 v_colour;
out vec4 colour;

void main() {
  float covered = clamp((v_ring.y - abs(length(v_from) - v_ring.x)) / u_pixel + 0.5, 0.0, 1.0);
  colour = vec4(v_colour.rgb, 1.0) * v_colour.a * covered;
}`;

/** One triangle over all of the screen. */
export const FADE_VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

export const FADE_FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_before;
uniform sampler2D u_after;
uniform float u_share;
out vec4 colour;

void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  colour = mix(texelFetch(u_before, at, 0), texelFetch(u_after, at, 0), u_share);
}`;

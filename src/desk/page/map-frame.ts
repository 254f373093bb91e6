/** What the desk's map shows of the ground: projection, frame and which names fit. Pure. */
import type { AreaGeometry } from '../../domain/control.ts';
import type { Position } from '../../domain/place.ts';

/** Equirectangular, true to shape at the latitude of Sudzha; thousandths of a degree of latitude. */
const SQUEEZE = Math.cos((51.2 * Math.PI) / 180);

export interface Frame {
  readonly x: number;
  readonly y: number;
  /** Both width and height. */
  readonly size: number;
}

/** The map's own units, y downwards. */
export function projected([longitude, latitude]: readonly [number, number]): [number, number] {
  return [longitude * SQUEEZE * 1000, -latitude * 1000];
}

const ONE_KM = 1000 / 111.32;
const SMALLEST_KM = 30;
/** The incursion area. */
const WHOLE: Frame = { x: projected([34.25, 51.2])[0], y: projected([35, 51.72])[1], size: 860 };

/** A square around the positions with some land about them; the incursion area where there are none. */
export function frameOf(positions: readonly Position[], zoom: number): Frame {
  const points = positions.map(projected);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const spread = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const whole = points.length === 0;
  const [middleX, middleY] = whole
    ? [WHOLE.x + WHOLE.size / 2, WHOLE.y + WHOLE.size / 2]
    : [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2];
  const size = (whole ? WHOLE.size : Math.max(SMALLEST_KM * ONE_KM, spread * 1.6)) / zoom;
  return { x: middleX - size / 2, y: middleY - size / 2, size };
}

/** The drawing commands of an area. */
export function pathOf({ type, coordinates }: AreaGeometry): string {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons
    .flat()
    .map(
      (ring) =>
        `M${ring
          .map((at) =>
            projected(at)
              .map((n) => n.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');
}

/** The drawing commands of a line in several parts. */
export function linesOf(lines: readonly (readonly Position[])[]): string {
  return lines
    .map(
      (line) =>
        `M${line
          .map((at) =>
            projected(at)
              .map((n) => n.toFixed(1))
              .join(' '),
          )
          .join('L')}`,
    )
    .join('');
}

export interface Label {
  readonly id: string;
  readonly name: string;
  readonly at: readonly [number, number];
}

/** The names that fit without touching, the first ones first. `size` is the height of a letter in the map's units. */
export function labelsThatFit(wanted: readonly Label[], { x, y, size: side }: Frame, size: number): Label[] {
  const taken: [number, number, number, number][] = [];
  return wanted.filter(({ name, at }) => {
    const box: [number, number, number, number] = [
      at[0] - size,
      at[1] - size * 0.9,
      at[0] + size * (1 + name.length * 0.62),
      at[1] + size * 0.9,
    ];
    const inside = box[0] > x && box[2] < x + side && box[1] > y && box[3] < y + side;
    const free = taken.every(
      (other) => box[0] > other[2] || box[2] < other[0] || box[1] > other[3] || box[3] < other[1],
    );
    if (inside && free) taken.push(box);
    return inside && free;
  });
}

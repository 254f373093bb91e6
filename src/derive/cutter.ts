/**
 * Cuts an area along tiles. Most tiles lie wholly inside or outside of it, and most stretches of its outline are those of
 * the day before; only a tile that the outline has changed in is clipped anew.
 */
import { encloses, intersection, type LatticeArea } from './lattice.ts';

interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Cut {
  readonly outline: string;
  readonly part: LatticeArea;
}

/** One and the same, so that "still nothing" is seen to be unchanged. */
const NOTHING: LatticeArea = [];

export class Cutter {
  readonly #tiles: readonly LatticeArea[];
  readonly #bounds: readonly Bounds[];
  readonly #last: (Cut | undefined)[] = [];

  constructor(tiles: readonly LatticeArea[]) {
    this.#tiles = tiles;
    this.#bounds = tiles.map(boundsOf);
  }

  /** The part of `area` in each tile, in the order of the tiles. An unchanged part is the identical object. */
  cut(area: LatticeArea): LatticeArea[] {
    const edges = area.flatMap((ring) =>
      ring.map((a, i) => [a, ring[(i + 1) % ring.length] as typeof a] as const),
    );
    return this.#tiles.map((tile, index) => {
      const { west, south, east, north } = this.#bounds[index] as Bounds;
      let outline = '';
      for (const [a, b] of edges) {
        if (Math.max(a.x, b.x) < west || Math.min(a.x, b.x) > east) continue;
        if (Math.max(a.y, b.y) < south || Math.min(a.y, b.y) > north) continue;
        outline += `${a.x} ${a.y} ${b.x} ${b.y},`;
      }
      const corner = tile[0]?.[0];
      if (outline === '' || !corner) return corner && encloses(area, corner) ? tile : NOTHING;
      const last = this.#last[index];
      if (last?.outline === outline) return last.part;
      const part = intersection(tile, area);
      this.#last[index] = { outline, part };
      return part;
    });
  }
}

function boundsOf(area: LatticeArea): Bounds {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const ring of area) {
    for (const { x, y } of ring) {
      bounds.west = Math.min(bounds.west, x);
      bounds.south = Math.min(bounds.south, y);
      bounds.east = Math.max(bounds.east, x);
      bounds.north = Math.max(bounds.north, y);
    }
  }
  return bounds;
}

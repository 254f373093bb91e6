/**
 * Reads the file system (the data of the package `geo-tz`): cuts the Ukraine–Russia border for the region of the map.
 *
 * `geo-tz` carries the world's time zones at OpenStreetMap's detail, and the edge that the zones Europe/Kyiv and
 * Europe/Moscow share in this region is the border. Its data is a quadtree whose leaves hold either one zone's number or,
 * where zones meet, their polygons as geobuf. A lookup decodes the leaf that it falls into and puts it into the store
 * that was passed to `setCache`, so that looking up a grid of points finer than the leaves collects every leaf of the region.
 * The leaves of both zones were cut from the same vertices: an edge that occurs in both is a piece of the border.
 *
 * Run by `npm run data -- --recut-border`; the result, `data/border.geojson`, is committed. Data: © OpenStreetMap
 * contributors, ODbL 1.0, by way of timezone-boundary-builder.
 */
import { find, setCache } from 'geo-tz/all';
import type { Border } from '../domain/border.ts';
import type { AreaGeometry } from '../domain/control.ts';
import type { Position } from '../domain/place.ts';
import { type Box, clipLine, inBox, type Ring, sharedEdges, stitch, thin } from './border-line.ts';

/** The region of the map. The border enters and leaves it once, and no third country reaches into it. */
const REGION: Box = [32.5, 50, 37.8, 52.9];
/** Kursk Oblast's border and the raids beside it: here the border keeps its detail. */
const CORE: Box = [33.8, 50.6, 36.6, 52];
/** About the distance between the package's border and today's OpenStreetMap (median 5 m): finer detail would be noise. */
const CORE_TOLERANCE_M = 6;
const OUTER_TOLERANCE_M = 50;
/** Finer than the smallest leaf of the quadtree where zones meet (0.35° of latitude). */
const LOOKUP_STEP = 0.1;

const ZONES = { ukraine: 'Europe/Kyiv', russia: 'Europe/Moscow' } as const;

interface Leaf {
  features: { geometry: AreaGeometry; properties: { tzid: string } }[];
}

function leavesOfRegion(): Leaf[] {
  const store = new Map<string, Leaf>();
  setCache({ store });
  const [west, south, east, north] = REGION;
  const known: readonly string[] = Object.values(ZONES);
  for (let y = south; y <= north; y += LOOKUP_STEP) {
    for (let x = west; x <= east; x += LOOKUP_STEP) {
      const stranger = find(y, x).find((zone) => !known.includes(zone));
      if (stranger)
        throw new Error(
          `${stranger} reaches into the region at ${x}, ${y}: choose a smaller REGION in border.ts`,
        );
    }
  }
  return [...store.values()];
}

function ringsOf(leaf: Leaf, zone: string): Ring[] {
  return leaf.features
    .filter((feature) => feature.properties.tzid === zone)
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    );
}

/** Thins the line by the tolerance of where it runs, keeping the vertices at which it enters or leaves the core. */
function thinByRegion(line: readonly Position[]): Position[] {
  const runs: Position[][] = [];
  let inside: boolean | null = null;
  for (const position of line) {
    if (inBox(CORE, position) !== inside) {
      inside = inBox(CORE, position);
      runs.push(runs.at(-1)?.slice(-1) ?? []);
    }
    runs.at(-1)?.push(position);
  }
  return runs.flatMap((run, i) => {
    const core = inBox(CORE, run.at(-1) as Position);
    return thin(run, core ? CORE_TOLERANCE_M : OUTER_TOLERANCE_M).slice(i === 0 ? 0 : 1);
  });
}

function round(line: readonly Position[]): Position[] {
  return line
    .map(([x, y]): Position => [Number(x.toFixed(5)), Number(y.toFixed(5))])
    .filter((position, i, all) => position[0] !== all[i - 1]?.[0] || position[1] !== all[i - 1]?.[1]);
}

/** The border of the region from its eastern to its western end. */
function borderLine(): Position[] {
  const edges = leavesOfRegion().flatMap((leaf) =>
    sharedEdges(ringsOf(leaf, ZONES.ukraine), ringsOf(leaf, ZONES.russia)),
  );
  const parts = stitch(edges).flatMap((line) => clipLine(REGION, line));
  const [part] = parts;
  const ends = [part?.[0]?.[0], part?.at(-1)?.[0]].sort();
  if (!part || parts.length > 1 || ends[0] !== REGION[0] || ends[1] !== REGION[2]) {
    throw new Error(
      'The border does not cross the region once from west to east: choose another REGION in border.ts',
    );
  }
  const line = round(thinByRegion(part));
  return line[0]?.[0] === REGION[2] ? line : line.reverse();
}

/**
 * The border and, on its two sides, the land of the two countries inside the region.
 * The areas share every vertex of the line, so there is neither gap nor overlap; rings run counter-clockwise (RFC 7946).
 * Throws where the package's data has changed so that the border no longer crosses the region exactly once.
 */
export function cutBorder(): Border {
  const line = borderLine();
  const [west, south, east, north] = REGION;
  const closed = (ring: Position[]): Position[] => [...ring, ring[0] as Position];
  const country = (id: 'ukraine' | 'russia', ring: Position[]): Border['features'][number] => ({
    type: 'Feature',
    id,
    geometry: { type: 'Polygon', coordinates: [closed(ring)] },
    properties: { role: 'country' },
  });
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'border',
        geometry: { type: 'MultiLineString', coordinates: [line] },
        properties: { role: 'border' },
      },
      country('russia', [...line.toReversed(), [east, north], [west, north]]),
      country('ukraine', [...line, [west, south], [east, south]]),
    ],
  };
}

/** Places: a dot each, and names as far as there is room. */
import { DOT_RADIUS, LABEL_SIZE, NAMES_FROM_ZOOM, PAINT } from '../map/paint.ts';
import type { PlaceFeatureProperties } from '../map/place-features.ts';
import { type Box, isInside } from './clip.ts';
import type { Colours } from './colours.ts';
import { type Frame, type Point, zoomedBy } from './frame.ts';
import { boxAt, type Label, type LabelRequest, LINE_HEIGHT, layOutLabels } from './label-layout.ts';
import { dotsPath } from './outline.ts';
import { atPoint } from './spot.ts';
import { element, escapeXml } from './svg.ts';

export interface PlacePoint extends PlaceFeatureProperties {
  readonly at: Point;
  /** The radius of the ring around it, in pixels; 0 where there is none. */
  readonly ring: number;
}

/** How much larger than its outline a named place's dot shows. */
const DOT_RIM = 1;

/** All dots of a kind as one path: towns above villages, named places above others. `scale`: units to a pixel. */
export function drawDots(places: readonly PlacePoint[], colours: Colours, fluid: boolean): string {
  const line = fluid ? { 'vector-effect': 'non-scaling-stroke' } : {};
  const dots = (shown: readonly PlacePoint[], radius: number, stroke: string, opacity?: number) =>
    shown.length === 0
      ? ''
      : element('path', {
          ...line,
          stroke,
          'stroke-width': radius * 2,
          'stroke-opacity': opacity,
          d: dotsPath(shown.map(({ at }) => at)),
        });
  const drawn = DOT_RADIUS.flatMap((radius, rank) => {
    const mine = places.filter((place) => place.rank === rank);
    const named = mine.filter((place) => place.named);
    const others = mine.filter((place) => !place.named);
    return [
      dots(others, radius, colours.quietInk, 0.55),
      dots(named, radius + DOT_RIM, colours.halo),
      dots(named, radius, colours.ink),
    ].reverse();
  }).reverse();
  return element('g', { fill: 'none', 'stroke-linecap': 'round' }, drawn.join(''));
}

interface PlaceLabelRequest extends LabelRequest {
  readonly place: PlacePoint;
}

/** The sizes that a stretched picture may be shown at, as shares of its own, each with the class that its style sheet knows. */
export const FLUID_SCALES = [
  { scale: 0.3, from: undefined },
  { scale: 0.48, from: 'from-480' },
  { scale: 0.72, from: 'from-720' },
] as const;

/** The names wanted at a zoom, weightiest first. The live map chooses names by whole zooms, and so does the picture. */
function requests(places: readonly PlacePoint[], zoom: number, scale: number): PlaceLabelRequest[] {
  return places
    .filter(
      ({ rank }) => rank === 0 || Math.floor(zoom) >= (NAMES_FROM_ZOOM[rank] ?? Number.POSITIVE_INFINITY),
    )
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
    .map((place) => ({
      place,
      text: place.label,
      size: LABEL_SIZE[place.rank] ?? 11,
      dot: Math.max(place.ring, DOT_RADIUS[place.rank] ?? 0),
      at: { x: place.at.x * scale, y: place.at.y * scale },
    }));
}

function labelMarkup({ request, lines, anchor, offset }: Label<PlaceLabelRequest>, colours: Colours): string {
  const { place, size } = request;
  const rest = lines
    .slice(1)
    .map((line) => element('tspan', { x: offset.x, dy: size * LINE_HEIGHT }, escapeXml(line)));
  return element(
    'text',
    {
      x: offset.x,
      y: offset.y,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: place.named ? undefined : colours.quietInk,
    },
    escapeXml(lines[0] ?? '') + rest.join(''),
  );
}

const scaled = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
});

/** Big dots and rings that a name should not cover. */
function dotBoxes(places: readonly PlacePoint[], scale: number): readonly Box[] {
  return places
    .filter(({ rank, ring }) => rank < 3 || ring > 0)
    .map(({ at, ring }) => {
      const reach = Math.max(2, ring);
      return boxAt(
        { left: -reach, right: reach, top: -reach, bottom: reach },
        { x: at.x * scale, y: at.y * scale },
      );
    });
}

export interface NameDrawing {
  readonly places: readonly PlacePoint[];
  readonly frame: Frame;
  readonly colours: Colours;
  /** Where names may stand, and what they must leave free. */
  readonly room: Box;
  readonly taken: readonly Box[];
  readonly fluid: boolean;
}

export interface PlacedName extends Label<PlaceLabelRequest> {
  /** The class that shows it, where it is not for every size. */
  readonly from: string | undefined;
}

/**
 * The names that find room. A stretched picture carries those for the smallest size, and further ones that its
 * style sheet shows where it is shown larger; none of them moves when more come in.
 */
export function layOutNames({ places, frame, room, taken, fluid }: NameDrawing): readonly PlacedName[] {
  const near = places.filter(({ at }) => isInside(at, room));
  const names: PlacedName[] = [];
  for (const { scale, from } of fluid ? FLUID_SCALES : [{ scale: 1, from: undefined }]) {
    const point = ({ at }: PlacePoint) => ({ x: at.x * scale, y: at.y * scale });
    const standing = names.map(({ around, request }) => boxAt(around, point(request.place)));
    const others = near.filter((place) => !names.some(({ request }) => request.place === place));
    const labels = layOutLabels(
      requests(others, zoomedBy(frame, scale), scale),
      scaled(room, scale),
      [...taken, ...standing],
      dotBoxes(near, scale),
    );
    names.push(...labels.map((label) => ({ ...label, from })));
  }
  return names;
}

/** Names as markup, each beside its dot. */
export function drawNames(names: readonly PlacedName[], { frame, colours, fluid }: NameDrawing): string {
  return element(
    'g',
    {
      fill: colours.ink,
      stroke: colours.halo,
      'stroke-width': PAINT.haloWidth * 2,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    names
      .map((name) =>
        atPoint(name.request.place.at, frame, fluid, labelMarkup(name, colours), { class: name.from }),
      )
      .join(''),
  );
}

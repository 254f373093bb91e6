/**
 * The still picture of a day: the same marks in the same order as the live map, as SVG text. Pure: it runs at build
 * time, in the browser and in tests, and gives the same bytes for the same data.
 */
import type { Claim } from '../domain/claim.ts';
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/names.ts';
import type { Position } from '../domain/place.ts';
import { atZoom, BORDER_WIDTH, CONTACT_WIDTH, COUNTRY_NAME_SIZE, PAINT } from '../map/paint.ts';
import { countryNameFeatures, placeFeatures, ringFeatures } from '../map/place-features.ts';
import type { Published } from '../state/published.ts';
import { isOld } from '../state/select.ts';
import type { Layer, Selection } from '../state/view.ts';
import { drawAreas } from './areas.ts';
import { type Box, isInside, overlap } from './clip.ts';
import type { Colours } from './colours.ts';
import type { Frame } from './frame.ts';
import { hatchPatterns } from './hatches.ts';
import { boxAt } from './label-layout.ts';
import { areaPath, linePath, type Stage } from './outline.ts';
import { drawDots, drawNames, layOutNames, type NameDrawing, type PlacedName } from './places.ts';
import { drawRing, ringAround } from './rings.ts';
import { atPoint } from './spot.ts';
import { element, escapeXml } from './svg.ts';
import { SANS } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** What the picture is of. */
export interface PictureScene {
  readonly published: Published;
  readonly day: Day;
  /** The areas that stand on the day under the lens. */
  readonly areas: readonly Control[];
  /** The line of contact of the same day and lens. */
  readonly contact: readonly Contact[];
  readonly fighting: ReadonlyMap<string, Claim>;
  readonly selection: Selection | null;
  /** The optional layers that are drawn. */
  readonly layers: readonly Layer[];
  readonly language: Language;
  readonly countryNames: Readonly<Record<'ukraine' | 'russia', string>>;
}

/** How it is drawn. */
export interface PictureSettings {
  readonly frame: Frame;
  readonly colours: Colours;
  /** Keeps the ids of several pictures in one page apart. */
  readonly prefix: string;
  /** Boxes in pixels that names leave free. */
  readonly taken?: readonly Box[];
  /** True where each area names its claims in attributes, for pictures that are taken away. */
  readonly attributed?: boolean;
  /**
   * True for a picture that is stretched to a place whose size nobody knows yet: shapes grow with it, lines, dots and
   * names keep their size. It reaches far over its edges, and leaves out the places that no report names.
   */
  readonly fluid?: boolean;
}

const NO_FIGHTING: ReadonlyMap<string, Claim> = new Map();

/** Hatches of a stretched picture are drawn for the size at which it is mostly shown. */
const FLUID_HATCH_SCALE = 1.2;

function seenBy({ width, height }: Frame, fluid: boolean): Box {
  const [across, down] = fluid ? [width * 0.7, height * 0.6] : [6, 6];
  return { left: -across, top: -down, right: width + across, bottom: height + down };
}

function drawGround({ published }: PictureScene, settings: PictureSettings, stage: Stage): string {
  const { colours } = settings;
  const { seen } = stage;
  const d = published.border.features
    .map((feature) => (feature.id === 'ukraine' ? areaPath(feature.geometry, stage) : ''))
    .join('');
  return (
    element('rect', {
      x: seen.left,
      y: seen.top,
      width: seen.right - seen.left,
      height: seen.bottom - seen.top,
      fill: colours.ground,
    }) + (d === '' ? '' : element('path', { d, fill: colours.ukraineLand }))
  );
}

function drawBorder({ published }: PictureScene, settings: PictureSettings, stage: Stage): string {
  const { colours, frame, fluid } = settings;
  const d = published.border.features
    .map((feature) => (feature.id === 'border' ? linePath(feature.geometry.coordinates, stage) : ''))
    .join('');
  if (d === '') return '';
  const { width, opacity } = PAINT.borderCasing;
  return drawLine(d, fluid, [
    { stroke: colours.halo, width, opacity },
    { stroke: colours.border, width: atZoom(BORDER_WIDTH, frame.zoom) },
  ]);
}

function drawContact({ contact }: PictureScene, settings: PictureSettings, stage: Stage): string {
  const { colours, frame, fluid } = settings;
  const d = contact.map(({ geometry }) => linePath(geometry.coordinates, stage)).join('');
  if (d === '') return '';
  const width = atZoom(CONTACT_WIDTH, frame.zoom);
  return drawLine(d, fluid, [
    { stroke: colours.halo, width: width * PAINT.contactCasing },
    { stroke: colours.ink, width },
  ]);
}

interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly opacity?: number;
}

/** A line drawn in several strokes, the widest first. */
function drawLine(d: string, fluid: boolean | undefined, strokes: readonly Stroke[]): string {
  const paths = strokes.map(({ stroke, width, opacity }) =>
    element('path', {
      d,
      stroke,
      'stroke-width': width,
      'stroke-opacity': opacity,
      'vector-effect': fluid ? 'non-scaling-stroke' : undefined,
    }),
  );
  return element(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    paths.join(''),
  );
}

/** The countries' names, where no place's name needs the room. */
function drawCountryNames(
  scene: PictureScene,
  { frame, colours, fluid = false }: PictureSettings,
  room: Box,
  names: readonly PlacedName[],
): string {
  const size = atZoom(COUNTRY_NAME_SIZE, frame.zoom);
  const spacing = size * PAINT.countryName.spacingEm;
  const occupied = names.map(({ around, request }) => boxAt(around, request.place.at));
  const texts = countryNameFeatures(scene.countryNames).features.flatMap(({ geometry, properties }) => {
    const at = frame.project(geometry.coordinates as Position);
    const label = String(properties?.label);
    const half = (textWidth(label, size) + spacing * label.length) / 2;
    const box = { left: at.x - half, right: at.x + half, top: at.y - size / 2, bottom: at.y + size / 2 };
    if (!isInside(at, room) || occupied.some((other) => overlap(box, other))) return [];
    const text = element('text', { x: spacing / 2, y: size * 0.35, 'font-size': size }, escapeXml(label));
    return [atPoint(at, frame, fluid, text)];
  });
  return element(
    'g',
    {
      'text-anchor': 'middle',
      'letter-spacing': spacing,
      fill: colours.quietInk,
      'fill-opacity': PAINT.countryName.opacity,
    },
    texts.join(''),
  );
}

/** The map alone as markup, from 0,0 to the frame's size. */
export function drawMap(scene: PictureScene, settings: PictureSettings): string {
  const { frame, colours, prefix, fluid = false, attributed = false, taken = [] } = settings;
  const seen = seenBy(frame, fluid);
  const stage = { frame, seen };
  const fighting = scene.layers.includes('fighting') ? scene.fighting : NO_FIGHTING;
  const rings = ringFeatures(scene.published, fighting, scene.selection).features;
  const places = placeFeatures(scene.published, scene.language)
    .features.map(({ geometry, properties }) => ({
      ...properties,
      at: frame.project(geometry.coordinates as Position),
      ring: ringAround(properties.id, { fighting, selection: scene.selection }, frame),
    }))
    .filter(({ at, named }) => isInside(at, seen) && (named || !fluid));
  const room = fluid ? seen : { left: 3, top: 3, right: frame.width - 3, bottom: frame.height - 3 };
  const naming: NameDrawing = { places, frame, colours, room, taken, fluid };
  const names = scene.layers.includes('names') ? layOutNames(naming) : [];
  const stretched = (markup: string) =>
    fluid
      ? element('svg', { viewBox: `0 0 ${frame.width} ${frame.height}`, overflow: 'visible' }, markup)
      : markup;
  return [
    stretched(
      hatchPatterns(prefix, colours, fluid ? FLUID_HATCH_SCALE : 1) + drawGround(scene, settings, stage),
    ),
    drawCountryNames(scene, settings, room, names),
    stretched(
      element(
        'g',
        { class: 'of-the-day' },
        drawAreas(
          {
            areas: scene.areas,
            isOld: (area) => isOld(scene.published, area, scene.day),
            colours,
            stage,
            prefix,
            attributed,
            fluid,
          },
          scene.layers.includes('inferred'),
        ) + drawContact(scene, settings, stage),
      ) +
        drawBorder(scene, settings, stage) +
        drawDots(places, colours, fluid),
    ),
    drawNames(names, naming),
    element(
      'g',
      { class: 'of-the-day' },
      rings.map((ring) => drawRing(ring, { frame, colours, fluid })).join(''),
    ),
  ].join('');
}

/** A picture of its own: the map and nothing around it. `label` says in words what it shows. */
export function drawPicture(scene: PictureScene, settings: PictureSettings, label: string): string {
  const { frame, fluid = false } = settings;
  const size = fluid
    ? { overflow: 'visible' }
    : { width: frame.width, height: frame.height, viewBox: `0 0 ${frame.width} ${frame.height}` };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': label, 'font-family': SANS },
    drawMap(scene, settings),
  );
}

/** Which areas the map draws, by its own account; and whether its pixels bear the account out. Runs in the page and beside it. */
import type { Locator } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import type { Control, ControlProperties } from '../src/domain/control.ts';
import type { AreaLayer } from '../src/map/gl/area-layer.ts';
import type { MapElement } from './drawn-map.ts';

/** Screen pixels between the points at which the drawing is sampled. */
const STEP = 12;

export type Spot = readonly [longitude: number, latitude: number];

/** A layer of our own hangs on the layer that MapLibre keeps of it. */
type OwnLayer = { readonly implementation: AreaLayer };

/** The areas that the layer has been told to draw. */
async function areasDrawn(map: Locator): Promise<readonly Control[]> {
  return map.evaluate((element) => {
    const layer = (element as MapElement).map.getLayer('areas');
    return [...(layer as unknown as OwnLayer).implementation.drawn.areas];
  });
}

/** Spots all over the screen, in rows. */
function spotsOf(map: Locator): Promise<Spot[]> {
  return map.evaluate((element, step) => {
    const { map } = element as MapElement;
    const { clientWidth, clientHeight } = map.getCanvas();
    const spots: [number, number][] = [];
    for (let x = step / 2; x < clientWidth; x += step) {
      for (let y = step / 2; y < clientHeight; y += step) spots.push(map.unproject([x, y]).toArray());
    }
    return spots;
  }, STEP);
}

export function areasCovering(areas: readonly Control[], spot: Spot): readonly Control[] {
  return areas.filter((area) => booleanPointInPolygon([...spot], area));
}

const isIn = (areas: readonly Control[], spot: Spot) => areasCovering(areas, spot).length > 0;

/** The share of the map, 0–1, under areas of a holder; of one kind of evidence where it is given. */
export async function shareShaded(map: Locator, holder: string, evidence?: string): Promise<number> {
  const areas = (await areasDrawn(map)).filter(
    ({ properties }) => properties.holder === holder && (!evidence || properties.evidence === evidence),
  );
  const spots = await spotsOf(map);
  return spots.filter((spot) => isIn(areas, spot)).length / spots.length;
}

/** The ids of all claims on which the drawn areas stand. */
export async function claimsDrawn(map: Locator): Promise<ReadonlySet<string>> {
  return new Set((await areasDrawn(map)).flatMap(({ properties }) => properties.claimIds));
}

/** The ids of named places whose dot is drawn inside an area that a claim about that very place put there. */
export async function placesInReported(map: Locator): Promise<string[]> {
  const named = (await areasDrawn(map)).filter(({ properties }) => properties.rule === 'named');
  const dots = await map.evaluate((element) => {
    const drawn = (element as MapElement).map.queryRenderedFeatures({ layers: ['place-dots'] });
    return drawn.flatMap(({ geometry, properties }) =>
      geometry.type === 'Point' && properties.named
        ? [{ id: String(properties.id), at: geometry.coordinates as [number, number] }]
        : [],
    );
  });
  return dots.filter(({ at }) => isIn(named, at)).map(({ id }) => id);
}

/** How many stretches of the line of contact the layer has been told to draw. */
export function contactDrawn(map: Locator): Promise<number> {
  return map.evaluate((element) => {
    const layer = (element as MapElement).map.getLayer('areas');
    return (layer as unknown as OwnLayer).implementation.drawn.contact.length;
  });
}

/** How strongly one layer of the map's own alone inks the map: the opacity of its pixels at some spots, or `right` CSS pixels from them, 0–255. */
export function inkAt(
  map: Locator,
  spots: readonly Spot[],
  layer: 'areas' | 'rings' = 'areas',
  right = 0,
): Promise<number[]> {
  return map.evaluate(
    (element, asked) => {
      const { map } = element as MapElement;
      const others = map.getLayersOrder().filter((id) => id !== asked.layer);
      const shown = others.filter((id) => map.getLayoutProperty(id, 'visibility') !== 'none');
      for (const id of shown) map.setLayoutProperty(id, 'visibility', 'none');
      map.redraw();
      const canvas = map.getCanvas();
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      if (!copy) throw new Error('no 2D canvas');
      copy.drawImage(canvas, 0, 0);
      const ratio = canvas.width / canvas.clientWidth;
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      const inks = asked.spots.map((at) => {
        const { x, y } = map.project(at as [number, number]);
        const [column, row] = [Math.floor((x + asked.right) * ratio), Math.floor(y * ratio)];
        return data[(row * canvas.width + column) * 4 + 3] ?? 0;
      });
      for (const id of shown) map.setLayoutProperty(id, 'visibility', 'visible');
      return inks;
    },
    { spots, layer, right },
  );
}

/** Some pixels, in degrees, at the zooms at which the drawing is looked at whole. */
const NEAR = 0.006;

/** A spot and its neighbours: where all agree, so does the pixel. */
export function around([longitude, latitude]: Spot): readonly Spot[] {
  return [
    [longitude, latitude],
    [longitude + NEAR, latitude],
    [longitude - NEAR, latitude],
    [longitude, latitude + NEAR],
    [longitude, latitude - NEAR],
  ];
}

/** Spots whose pixel is known beforehand: it lies well inside an area that is filled without gaps, or well outside of all. */
export interface Evident {
  readonly flat: readonly number[];
  readonly bare: readonly number[];
}

const isFlat = ({ holder, evidence, basis }: ControlProperties) =>
  holder !== 'contested' && !(evidence === 'reported' && basis === 'claimed');

/** The ink of the pixels at spots where the layer's account of itself leaves no doubt. */
export async function inkWhereEvident(map: Locator): Promise<Evident> {
  const areas = await areasDrawn(map);
  const flat = areas.filter(({ properties }) => isFlat(properties));
  const spots = await spotsOf(map);
  const inside = spots.filter((spot) => flat.some((area) => around(spot).every((at) => isIn([area], at))));
  const outside = spots.filter((spot) => !around(spot).some((at) => isIn(areas, at)));
  const inks = await inkAt(map, [...inside, ...outside]);
  return { flat: inks.slice(0, inside.length), bare: inks.slice(inside.length) };
}

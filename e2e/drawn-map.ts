/** What MapLibre really drew: asked of the rendered features and of the pixels, never of the page's own state. Runs in the page. */
import type { Locator } from '@playwright/test';
import type { LngLatLike, Map as MapLibre } from 'maplibre-gl';

/** The page hangs its map on the element that holds it. */
type MapElement = HTMLElement & { readonly map: MapLibre };

const AREAS = 'areas';

/** Screen pixels between the points at which the drawing is sampled. */
const STEP = 12;

/** The share of the map, 0–1, under areas of a holder; of one kind of evidence where it is given. */
export function shareShaded(map: Locator, holder: string, evidence?: string): Promise<number> {
  return map.evaluate(
    (element, asked) => {
      const { map } = element as MapElement;
      const { clientWidth, clientHeight } = map.getCanvas();
      const fills = map
        .getStyle()
        .layers.filter((layer) => layer.type === 'fill' && layer.source === asked.source);
      const layers = fills.map(({ id }) => id);
      let points = 0;
      let shaded = 0;
      for (let x = asked.step / 2; x < clientWidth; x += asked.step) {
        for (let y = asked.step / 2; y < clientHeight; y += asked.step) {
          points += 1;
          const under = map.queryRenderedFeatures([x, y], { layers });
          shaded += under.some(
            ({ properties }) =>
              properties.holder === asked.holder &&
              (!asked.evidence || properties.evidence === asked.evidence),
          )
            ? 1
            : 0;
        }
      }
      return shaded / points;
    },
    { holder, evidence, source: AREAS, step: STEP },
  );
}

/** The ids of all claims on which the drawn areas stand. */
export async function claimsDrawn(map: Locator): Promise<ReadonlySet<string>> {
  const ids = await map.evaluate((element, source) => {
    const { map } = element as MapElement;
    return map
      .queryRenderedFeatures()
      .filter((feature) => feature.source === source)
      .flatMap(({ properties }) => properties.claimIds as string[]);
  }, AREAS);
  return new Set(ids);
}

/** The ids of named places whose dot is drawn inside an area that a claim about that very place put there. */
export function placesInReported(map: Locator): Promise<string[]> {
  return map.evaluate((element) => {
    const { map } = element as MapElement;
    const dots = map.queryRenderedFeatures({ layers: ['place-dots'] });
    return dots.flatMap(({ geometry, properties }) => {
      if (geometry.type !== 'Point' || !properties.named) return [];
      const under = map.queryRenderedFeatures(map.project(geometry.coordinates as [number, number]));
      return under.some(({ layer, properties: area }) => layer.type === 'fill' && area.rule === 'named')
        ? [String(properties.id)]
        : [];
    });
  });
}

/** How many stretches of the line of contact are on the screen. */
export function contactDrawn(map: Locator): Promise<number> {
  return map.evaluate((element) => {
    const { map } = element as MapElement;
    return map.queryRenderedFeatures({ layers: ['contact'] }).length;
  });
}

/** The texts on the map. */
export function namesDrawn(map: Locator): Promise<string[]> {
  return map.evaluate((element) => {
    const { map } = element as MapElement;
    return map
      .queryRenderedFeatures()
      .filter(({ layer }) => layer.type === 'symbol')
      .map(({ properties }) => String(properties.label));
  });
}

/** The share of the map's pixels, 0–1, tinted with a holder's colour: ochre for Ukraine, indigo for Russia. */
export function shareTinted(map: Locator, holder: 'ukraine' | 'russia'): Promise<number> {
  return map.evaluate((element, asked) => {
    const { map } = element as MapElement;
    // Drawn and read in one task: the browser clears the drawing before the next.
    map.redraw();
    const { width, height } = map.getCanvas();
    const copy = new OffscreenCanvas(width, height).getContext('2d');
    if (!copy) throw new Error('no 2D canvas');
    copy.drawImage(map.getCanvas(), 0, 0);
    const { data } = copy.getImageData(0, 0, width, height);
    let tinted = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      const ochre = red > green && green > blue && red - blue > 40;
      const indigo = blue > red && blue - green > 30;
      if (asked === 'ukraine' ? ochre : indigo) tinted += 1;
    }
    return tinted / (data.length / 4);
  }, holder);
}

/** The colour of one pixel of the map as red, green, blue, at a share of its width and height. */
export function colourAt(map: Locator, across: number, down: number): Promise<number[]> {
  return map.evaluate(
    (element, at) => {
      const { map } = element as MapElement;
      map.redraw();
      const canvas = map.getCanvas();
      const copy = new OffscreenCanvas(1, 1).getContext('2d');
      if (!copy) throw new Error('no 2D canvas');
      copy.drawImage(canvas, -Math.round(canvas.width * at.across), -Math.round(canvas.height * at.down));
      return [...copy.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
    },
    { across, down },
  );
}

/** Where a position lies on the map, in CSS pixels from its top left corner. */
export function pointOf(
  map: Locator,
  position: readonly [number, number],
): Promise<{ x: number; y: number }> {
  return map.evaluate((element, at) => {
    const { x, y } = (element as MapElement).map.project(at as LngLatLike);
    return { x, y };
  }, position);
}

export interface DrawnCamera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  /** West, south, east, north. */
  readonly bounds: readonly number[];
}

export function cameraOf(map: Locator): Promise<DrawnCamera> {
  return map.evaluate((element) => {
    const { map } = element as MapElement;
    const { lng, lat } = map.getCenter();
    return { longitude: lng, latitude: lat, zoom: map.getZoom(), bounds: map.getBounds().toArray().flat() };
  });
}

/** The layers from the ground up, with the source that each draws. */
export function layerOrder(map: Locator): Promise<{ id: string; source: string }[]> {
  return map.evaluate((element) =>
    (element as MapElement).map
      .getStyle()
      .layers.map((layer) => ({ id: layer.id, source: 'source' in layer ? String(layer.source) : '' })),
  );
}

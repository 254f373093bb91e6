/** What MapLibre really drew: asked of the rendered features and of the pixels, never of the page's own state. Runs in the page. */
import type { Locator } from '@playwright/test';
import type { LngLatLike, Map as MapLibre } from 'maplibre-gl';

/** The page hangs its map on the element that holds it. */
export type MapElement = HTMLElement & { readonly map: MapLibre };

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

/** Takes the map's graphics memory away, as a browser does that needs it elsewhere; `back` gives it back. */
export function loseGraphics(map: Locator, back: boolean): Promise<void> {
  return map.evaluate((element, restore) => {
    const canvas = (element as MapElement).map.getCanvas();
    const holder = canvas as HTMLCanvasElement & { taken?: WEBGL_lose_context | null };
    holder.taken ??= canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    if (!holder.taken) throw new Error('This browser cannot take graphics memory away');
    if (restore) holder.taken.restoreContext();
    else holder.taken.loseContext();
  }, back);
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

/** The names of the layers from the ground up. */
export function layerOrder(map: Locator): Promise<string[]> {
  return map.evaluate((element) => (element as MapElement).map.getLayersOrder());
}

/** Takes the map's graphics memory, as a phone does that runs out of it, and gives it back; returns once the map has it. */
export function losesGraphicsMemory(map: Locator): Promise<void> {
  return map.evaluate(async (element) => {
    const { map } = element as MapElement;
    const context = map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!context) throw new Error('this browser cannot lose its graphics memory');
    const heard = (name: 'webglcontextlost' | 'webglcontextrestored') =>
      new Promise((done) => map.once(name, done));
    const lost = heard('webglcontextlost');
    context.loseContext();
    await lost;
    // The browser takes it back only once the loss has been told to everyone.
    await new Promise((told) => setTimeout(told));
    const restored = heard('webglcontextrestored');
    context.restoreContext();
    await restored;
  });
}

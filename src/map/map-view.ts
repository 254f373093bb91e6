/** Effect: WebGL. The one owner of MapLibre: it takes scenes and reports what the reader does. */
import 'maplibre-gl/dist/maplibre-gl.css';
import {
  type GeoJSONSource,
  Map as MapLibre,
  type MapMouseEvent,
  type PaddingOptions,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Claim } from '../domain/claim.ts';
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/names.ts';
import type { Position } from '../domain/place.ts';
import type { Frame } from '../state/frame.ts';
import type { LoadedDrawing } from '../state/load.ts';
import type { Published } from '../state/published.ts';
import { INCURSION_AREA, REGION } from '../state/region.ts';
import { isOld } from '../state/select.ts';
import type { Camera, Layer, Selection } from '../state/view.ts';
import { AreaLayer } from './gl/area-layer.ts';
import { RingLayer } from './gl/ring-layer.ts';
import type { Slice } from './gl/standing.ts';
import type { Ground } from './ground.ts';
import { MEASURE_SOURCE, measureFeatures } from './layers/measure.ts';
import { isShown } from './layers/optional.ts';
import { PLACE_DOTS, PLACE_LABELS } from './layers/places.ts';
import { openingPadding } from './opening-padding.ts';
import { PALETTES, type Scheme } from './palette.ts';
import { countryNameFeatures, groundFeatures, placeFeatures, ringFeatures } from './place-features.ts';
import { ABOVE_AREAS, ABOVE_RINGS, buildStyle, type SourceFeatures } from './style.ts';

setWorkerUrl(workerUrl);

/** Everything that changes while the map lives. */
export interface Scene {
  readonly day: Day;
  /** Everything that is drawn on any day. */
  readonly drawing: LoadedDrawing;
  /** What of it stands on the day. */
  readonly areas: readonly Control[];
  readonly contact: readonly Contact[];
  readonly fighting: ReadonlyMap<string, Claim>;
  readonly selection: Selection | null;
  /** What the map is of, in words, for those who do not see it. */
  readonly label: string;
  readonly scheme: Scheme;
  /** The optional layers that are drawn. */
  readonly layers: readonly Layer[];
}

export interface MapSettings {
  readonly published: Published;
  readonly ground: Ground;
  readonly language: Language;
  readonly countryNames: Readonly<Record<'ukraine' | 'russia', string>>;
  /** MapLibre's own words in the reader's language. */
  readonly words: Readonly<Record<string, string>>;
  /** The id of the element that says the same in words. */
  readonly describedBy: string;
  readonly camera: Camera | null;
  /** True in a frame: the page scrolls past the map unless the reader means the map. */
  readonly cooperative: boolean;
  /** True where the legend stands open in the lower right corner. */
  readonly legendOpen: boolean;
  readonly onCamera: (camera: Camera) => void;
  readonly onTake: (selection: Selection) => void;
  readonly onLost: (lost: boolean) => void;
  /** The first time that everything is drawn. */
  readonly onDrawn: () => void;
  /** The map whose camera this one keeps; such a map hears of nothing else. */
  readonly follows?: MapView;
}

/** How far from a place a tap still means it, in CSS pixels: a finger is wider than a pointer. */
const REACH = { mouse: 14, touch: 24 };

/** Beside a sheet a place keeps this distance from the edges of the map, in CSS pixels. */
const EDGE = 28;

const NO_FIGHTING: Scene['fighting'] = new Map();

/** The reader's wish that things do not move by themselves. */
const STILL = '(prefers-reduced-motion: reduce)';

const coloursOf = (scheme: Scheme) => ({ palette: PALETTES[scheme], scheme });

export class MapView {
  readonly #map: MapLibre;
  readonly #container: HTMLElement;
  readonly #settings: MapSettings;
  readonly #areas: AreaLayer;
  readonly #rings: RingLayer;
  #scene: Scene;
  #next: Scene | null = null;
  #frame = 0;
  /** The camera that this map told of last. */
  #told: Camera | null = null;
  /** True once the reader moved the map by hand, key or button. */
  #moved = false;
  #measured: readonly Position[] = [];
  /** Stops following another map. */
  #leave: () => void = () => {};

  /** @throws GPUInitializationError where WebGL 2 is not to be had */
  constructor(container: HTMLElement, settings: MapSettings, scene: Scene) {
    this.#container = container;
    this.#settings = settings;
    this.#scene = scene;
    this.#told = settings.camera;
    // The first picture is made of what it shows alone, all other days' triangles once it stands.
    const { areas: control, contact } = scene;
    this.#rings = new RingLayer(this.#ringsOf(scene), PALETTES[scene.scheme]);
    this.#areas = new AreaLayer({ control, contact }, this.#slice(scene), coloursOf(scene.scheme));
    const { camera } = settings;
    const [west, south, east, north] = REGION;
    this.#map = new MapLibre({
      container,
      style: this.#style(scene),
      locale: { ...settings.words },
      maxBounds: [west, south, east, north],
      ...(camera
        ? { center: [camera.longitude, camera.latitude], zoom: camera.zoom }
        : { bounds: [...INCURSION_AREA], fitBoundsOptions: { padding: this.#padding() } }),
      minZoom: 6,
      maxZoom: 14,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: settings.cooperative,
      attributionControl: false,
      renderWorldCopies: false,
      interactive: settings.follows === undefined,
      fadeDuration: 0,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    if (!settings.follows)
      this.#map.addControl(new ScaleControl({ maxWidth: 110, unit: 'metric' }), 'bottom-left');
    // Also after the graphics memory was lost, when a style is made anew without them, and where it puts others under them.
    this.#map.on('style.load', () => {
      this.#place(this.#areas, ABOVE_AREAS);
      this.#place(this.#rings, ABOVE_RINGS);
    });
    this.#map.getCanvas().setAttribute('aria-label', scene.label);
    this.#map.getCanvas().setAttribute('aria-describedby', settings.describedBy);
    Object.assign(container, { map: this.#map });
    if (settings.follows) this.#keepCameraOf(settings.follows);
    else this.#listen();
    this.#map.once('idle', () => this.#areas.show(this.#scene.drawing, this.#slice(this.#scene), false));
  }

  /** A second map of the same place in another element: it shows scenes of its own and keeps this map's camera. */
  twin(container: HTMLElement, scene: Scene): MapView {
    return new MapView(container, { ...this.#settings, follows: this, onDrawn: () => {} }, scene);
  }

  /** Draws a scene at the next frame; of several in one frame the last counts. */
  show(scene: Scene): void {
    this.#next = scene;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#next) this.#draw(this.#next);
    });
  }

  /** Draws the path that the reader measures along. */
  measure(points: readonly Position[]): void {
    this.#measured = points;
    void this.#source(MEASURE_SOURCE)?.setData(measureFeatures(points));
  }

  zoomBy(steps: number): void {
    this.#moved = true;
    this.#map.zoomTo(this.#map.getZoom() + steps);
  }

  /** Frames the incursion area again. */
  frameIncursion(): void {
    this.frame(INCURSION_AREA, 0);
  }

  /**
   * Frames a part of the land.
   * @param covered the share of the map, from its foot, that something lies on
   */
  frame([west, south, east, north]: Frame, covered: number): void {
    const padding = this.#padding();
    const bottom = (padding.bottom ?? 0) + this.#container.clientHeight * covered;
    this.#map.fitBounds([west, south, east, north], { padding: { ...padding, bottom } });
  }

  /**
   * Moves the map so that a position is in sight, without zooming.
   * @param covered the share of the map, from its foot, that something lies on
   */
  bringIntoSight([longitude, latitude]: Position, covered: number): void {
    this.#map.resize();
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    const foot = clientHeight * (1 - covered);
    // A link's own camera is kept while the place is in sight at all.
    const edge = covered > 0 ? EDGE : 0;
    const { x, y } = this.#map.project([longitude, latitude]);
    if (x >= edge && x <= clientWidth - edge && y >= edge && y <= foot - edge) return;
    this.#map.panBy([x - clientWidth / 2, y - foot / 2]);
  }

  /** Takes what the reader has in the middle of the map, for those who use no pointer. */
  takeCentre(): void {
    const canvas = this.#map.getCanvas();
    this.#take({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 }, REACH.touch);
  }

  /** Moves to a camera that somebody else chose; the reader's own is where it comes from. */
  follow(camera: Camera | null): void {
    if (!camera || camera === this.#told) return;
    this.#moved = true;
    this.#map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }

  /** Whether wheel and finger move the page around the map, unless the reader clearly means the map. */
  leaveGesturesToPage(leave: boolean): void {
    if (leave) this.#map.cooperativeGestures.enable();
    else this.#map.cooperativeGestures.disable();
  }

  /** Ends the map and gives its graphics memory back. */
  destroy(): void {
    cancelAnimationFrame(this.#frame);
    delete this.#container.dataset.drawnDay;
    this.#leave();
    this.#map.remove();
  }

  #features(): SourceFeatures {
    const { published, language, countryNames } = this.#settings;
    return {
      ground: groundFeatures(published.border),
      countryNames: countryNameFeatures(countryNames),
      places: placeFeatures(published, language),
      measure: measureFeatures(this.#measured),
    };
  }

  #slice({ areas, contact, layers, day }: Scene): Slice {
    const { published } = this.#settings;
    return {
      areas,
      contact,
      isOld: (area) => isOld(published, area, day),
      inferred: layers.includes('inferred'),
    };
  }

  #ringsOf({ fighting, selection, layers }: Scene) {
    const shown = layers.includes('fighting') ? fighting : NO_FIGHTING;
    return ringFeatures(this.#settings.published, shown, selection).features;
  }

  #style(scene: Scene) {
    const style = buildStyle(this.#settings.ground, scene.scheme, this.#features());
    return { ...style, layers: style.layers.filter(({ id }) => isShown(id, scene.layers)) };
  }

  #draw(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    this.#map.getCanvas().setAttribute('aria-label', scene.label);
    this.#areas.show(scene.drawing, this.#slice(scene), !window.matchMedia(STILL).matches);
    this.#rings.show(this.#ringsOf(scene));
    if (before.scheme !== scene.scheme || before.layers !== scene.layers) {
      this.#areas.recolour(coloursOf(scene.scheme));
      this.#rings.recolour(PALETTES[scene.scheme]);
      this.#map.setStyle(this.#style(scene));
      this.#map.triggerRepaint();
      return;
    }
    this.#map.triggerRepaint();
  }

  #place(layer: AreaLayer | RingLayer, above: string): void {
    if (this.#map.getLayer(layer.id)) this.#map.moveLayer(layer.id, above);
    else this.#map.addLayer(layer, above);
  }

  #source(id: string): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(id);
  }

  #padding(): PaddingOptions {
    return { ...openingPadding(this.#container.clientWidth, this.#settings.legendOpen) };
  }

  #keepCameraOf(other: MapView): void {
    const leader = other.#map;
    const keep = () => this.#map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
    leader.on('move', keep);
    this.#leave = () => leader.off('move', keep);
    keep();
    this.#map.on('idle', () => {
      this.#container.dataset.drawnDay = this.#scene.day;
    });
  }

  #listen(): void {
    const { onCamera, onLost, onDrawn } = this.#settings;
    this.#map.once('idle', onDrawn);
    this.#map.on('idle', () => {
      this.#container.dataset.drawnDay = this.#scene.day;
    });
    this.#map.on('movestart', ({ originalEvent }) => {
      this.#moved ||= originalEvent !== undefined;
    });
    this.#map.on('moveend', () => {
      // A new size or the first framing is not the reader's choice of camera.
      if (!this.#moved) return;
      const { lng, lat } = this.#map.getCenter();
      this.#told = { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
      onCamera(this.#told);
    });
    this.#map.on('click', (event) => this.#tap(event));
    this.#map.on('mousemove', ({ point }) => {
      this.#map.getCanvas().style.cursor = this.#placeNear(point, REACH.mouse) ? 'pointer' : '';
    });
    this.#map.on('webglcontextlost', () => onLost(true));
    this.#map.on('webglcontextrestored', () => onLost(false));
  }

  #tap({ point, originalEvent }: MapMouseEvent): void {
    const touched = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    this.#take(point, touched ? REACH.touch : REACH.mouse);
  }

  #take(point: { readonly x: number; readonly y: number }, reach: number): void {
    const placeId = this.#placeNear(point, reach);
    const { lng, lat } = this.#map.unproject([point.x, point.y]);
    this.#settings.onTake(placeId ? { kind: 'place', placeId } : { kind: 'spot', at: [lng, lat] });
  }

  /** The nearest place whose dot or name lies within `reach` of a point of the screen; named ones first. */
  #placeNear({ x, y }: { readonly x: number; readonly y: number }, reach: number): string | null {
    const found = this.#map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: [PLACE_DOTS, PLACE_LABELS].filter((id) => this.#map.getLayer(id)) },
    );
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const { geometry, properties } of found) {
      if (geometry.type !== 'Point') continue;
      const at = this.#map.project(geometry.coordinates as [number, number]);
      const cost = Math.hypot(at.x - x, at.y - y) + (properties.named ? 0 : 2 * reach);
      if (cost < least) {
        least = cost;
        best = properties.id as string;
      }
    }
    return best;
  }
}

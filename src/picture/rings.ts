/** Rings: fighting, places known only roughly, the selection. A ring never has a fill. */
import type { Feature, Point as GeoPoint } from 'geojson';
import type { Position } from '../domain/place.ts';
import { atZoom, FIGHTING_RADIUS, PAINT, PIXELS_PER_METRE, SELECTION_RADIUS } from '../map/paint.ts';
import type { Selection } from '../state/view.ts';
import type { Colours } from './colours.ts';
import type { Frame } from './frame.ts';
import { atPoint } from './spot.ts';
import { element } from './svg.ts';

interface RingDrawing {
  readonly frame: Frame;
  readonly colours: Colours;
  readonly fluid: boolean;
}

/** Whose ring is the widest around a place: its radius in pixels, 0 where it has none. */
export function ringAround(
  placeId: string,
  scene: { readonly fighting: ReadonlyMap<string, unknown>; readonly selection: Selection | null },
  { zoom }: Frame,
): number {
  const { fighting, selection } = scene;
  if (selection?.kind === 'place' && selection.placeId === placeId) return atZoom(SELECTION_RADIUS, zoom) + 1;
  return fighting.has(placeId) ? atZoom(FIGHTING_RADIUS, zoom) + 1.5 : 0;
}

/** One ring as `ringFeatures` describes it. */
export function drawRing(
  { geometry, properties }: Feature<GeoPoint>,
  { frame, colours, fluid }: RingDrawing,
): string {
  const { ukraine, russia } = colours.holders;
  const circle = (r: number, stroke: string, width: number, opacity?: number) =>
    atPoint(
      frame.project(geometry.coordinates as Position),
      frame,
      fluid,
      element('circle', { r, fill: 'none', stroke, 'stroke-width': width, 'stroke-opacity': opacity }),
    );
  switch (properties?.ring) {
    case 'rough':
      return circle(
        properties.radiusM * PIXELS_PER_METRE * 2 ** frame.zoom,
        colours.quietInk,
        PAINT.rough.width,
        PAINT.rough.opacity,
      );
    case 'fighting': {
      const side = properties.actor === 'ukraine' ? ukraine : properties.actor === 'russia' ? russia : null;
      return circle(atZoom(FIGHTING_RADIUS, frame.zoom), side?.line ?? colours.ink, PAINT.fightingWidth);
    }
    case 'selected':
      return circle(atZoom(SELECTION_RADIUS, frame.zoom), colours.ink, PAINT.selectionWidth);
    default:
      return '';
  }
}

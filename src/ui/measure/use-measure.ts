/** Effect: while the reader measures, a tap adds a point to the path instead of asking what was reported there. */
import { useEffect } from 'react';
import type { MapView } from '../../map/map-view.ts';
import type { AppStore } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';
import { useApp } from '../app-context.tsx';

/** What a tap on the map means at the moment. A tap on a place measures from the place itself. */
export function takeOrMeasure(store: AppStore, selection: Selection): void {
  const { measure, published, actions } = store.getState();
  const at =
    selection.kind === 'spot' ? selection.at : published.places.get(selection.placeId)?.geometry?.coordinates;
  if (!measure) actions.select(selection);
  else if (at) actions.measureAlong([...measure, at]);
}

/** Draws the path. */
export function useMeasure(mapView: MapView | null): void {
  const points = useApp((state) => state.measure);
  useEffect(() => {
    mapView?.measure(points ?? []);
  }, [mapView, points]);
}

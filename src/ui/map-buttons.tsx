/** The buttons beside the map: nearer, farther, the whole incursion area, and the tools. */
import type { MapView } from '../map/map-view.ts';
import { useAppContext, useMessages } from './app-context.tsx';
import { CompareButton } from './compare/compare-button.tsx';
import { FullScreen } from './full-screen.tsx';
import { Icon } from './icons.tsx';
import { MeasureButton } from './measure/measure-button.tsx';

export function MapButtons({ mapView }: { mapView: MapView }) {
  const { map } = useMessages();
  const { chrome } = useAppContext();
  return (
    <div className="map-buttons">
      <button type="button" aria-label={map.zoomIn} title={map.zoomIn} onClick={() => mapView.zoomBy(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={map.zoomOut} title={map.zoomOut} onClick={() => mapView.zoomBy(-1)}>
        <Icon name="minus" />
      </button>
      <button
        type="button"
        aria-label={map.showAll}
        title={map.showAll}
        onClick={() => mapView.frameIncursion()}
      >
        <Icon name="frame" />
      </button>
      <CompareButton />
      <MeasureButton />
      {chrome === 'embed' && <FullScreen mapView={mapView} />}
    </div>
  );
}

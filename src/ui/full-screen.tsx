/** Effect: full screen. In a frame the map leaves wheel and finger to the page around it; on the full screen it has them itself. */
import { useEffect, useSyncExternalStore } from 'react';
import type { MapView } from '../map/map-view.ts';
import { pageAddress } from '../state/url-sync.ts';
import { useApp, useMessages } from './app-context.tsx';
import { Icon } from './icons.tsx';

function follow(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Where the page around the frame does not allow the full screen, the same view opens in a tab of its own. */
export function FullScreen({ mapView }: { mapView: MapView }) {
  const { map, embed } = useMessages();
  const view = useApp((state) => state.view);
  const settings = useApp((state) => state.settings);
  const isFull = useSyncExternalStore(follow, () => document.fullscreenElement !== null);
  useEffect(() => mapView.leaveGesturesToPage(!isFull), [mapView, isFull]);
  if (!document.fullscreenEnabled) {
    return (
      <a
        className="map-button"
        href={pageAddress(view, settings)}
        target="_blank"
        rel="noopener"
        aria-label={embed.openFull}
        title={embed.openFull}
      >
        <Icon name="expand" />
      </a>
    );
  }
  const name = map.locale[isFull ? 'FullscreenControl.Exit' : 'FullscreenControl.Enter'];
  const toggle = () => (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    // A browser may refuse all the same: then everything stays as it is.
    <button type="button" aria-label={name} title={name} onClick={() => toggle().catch(() => undefined)}>
      <Icon name={isFull ? 'close' : 'expand'} />
    </button>
  );
}

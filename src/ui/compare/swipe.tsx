/** The line between the two drawings: dragged, or moved by keys. */
import { type CSSProperties, useEffect } from 'react';
import type { MapView, Scene } from '../../map/map-view.ts';
import { dayInWords } from '../../text/day-words.ts';
import { useApp, useMessages } from '../app-context.tsx';
import type { CompareLine } from './use-compare-line.ts';
import { useSecondMap } from './use-second-map.ts';

interface SwipeProps extends CompareLine {
  readonly mapView: MapView;
  readonly scene: Scene;
}

/** `mapView` shows A; B, drawn from `scene`, lies over it, right of the line. */
export function Swipe({ mapView, scene, share, setShare }: SwipeProps) {
  const { compare: words } = useMessages();
  const { day, language } = useApp((state) => state.view);
  const container = useSecondMap(mapView, scene);
  useEffect(() => {
    if (container.current) container.current.style.clipPath = `inset(0 0 0 ${share}%)`;
  }, [container, share]);
  return (
    <>
      <div className="map-canvas second" data-second-map="" aria-hidden="true" ref={container} />
      <div className="swipe" style={{ '--share': share / 100 } as CSSProperties}>
        <span className="swipe-line" />
        <input
          type="range"
          min={0}
          max={100}
          value={share}
          aria-label={words.swipe}
          aria-valuetext={words.swipeValue(share, dayInWords(day, language), dayInWords(scene.day, language))}
          onChange={({ target }) => setShare(target.valueAsNumber)}
        />
      </div>
    </>
  );
}

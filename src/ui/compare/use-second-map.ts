/** Effect: keeps a second map over the first, at the same place, for as long as something is compared. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MapView, Scene } from '../../map/map-view.ts';

/** Returns the reference of the element that the second map lives in. `scene` is what it shows. */
export function useSecondMap(first: MapView, scene: Scene): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null);
  const [second, setSecond] = useState<MapView | null>(null);
  const latest = useRef(scene);
  latest.current = scene;
  useEffect(() => {
    if (!container.current) return;
    const made = first.twin(container.current, latest.current);
    setSecond(made);
    return () => {
      setSecond(null);
      made.destroy();
    };
  }, [first]);
  useEffect(() => second?.show(scene), [second, scene]);
  return container;
}

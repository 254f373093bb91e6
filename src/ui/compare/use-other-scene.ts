/** The scene that is compared with: the first one's map, theme and layers on another day or by another lens. */
import { useMemo } from 'react';
import type { Scene } from '../../map/map-view.ts';
import { contactOn, fightingOn } from '../../state/select.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useOtherAreas } from './use-difference.ts';

/** Null while nothing is compared. */
export function useOtherScene(scene: Scene): Scene | null {
  const messages = useMessages();
  const compare = useApp((state) => state.view.compare);
  const published = useApp((state) => state.published);
  const areas = useOtherAreas();
  const contact = useApp((state) => state.other.contact);
  return useMemo(() => {
    if (!compare || !areas) return null;
    const { day, lens } = compare;
    return {
      ...scene,
      day,
      areas,
      contact: contactOn(contact, day),
      fighting: fightingOn(published, lens, day),
      label: messages.map.label(day, lens),
    };
  }, [scene, compare, areas, contact, published, messages]);
}

/** The scene that is compared with: the first one's map, theme and layers on another day or by another lens. */
import { useMemo } from 'react';
import type { Scene } from '../../map/map-view.ts';
import { otherView } from '../../state/comparison.ts';
import { contactOn, fightingOn } from '../../state/select.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { shownOf } from '../use-areas.ts';
import { useWhose } from '../use-whose.ts';
import { useOtherAreas, useOtherCounted } from './use-difference.ts';

/** Null while nothing is compared. */
export function useOtherScene(scene: Scene): Scene | null {
  const messages = useMessages();
  const { compare, known, articleId, disputedOnly } = useApp((state) => state.view);
  const { publisher = null } = useWhose();
  const counted = useOtherCounted();
  const areas = useOtherAreas();
  const drawing = useApp((state) => state.other);
  return useMemo(() => {
    if (!compare || !areas) return null;
    const { day, lens } = compare;
    const drawn = {
      areas,
      contact: articleId === null ? contactOn(drawing.contact, day) : [],
      fighting: fightingOn(counted, lens, day),
    };
    return {
      ...scene,
      ...shownOf(drawn, disputedOnly),
      day,
      drawing,
      label: messages.map.label(day, { ...otherView({ known }, compare), publisher }),
    };
  }, [scene, compare, known, articleId, disputedOnly, publisher, areas, drawing, counted, messages]);
}

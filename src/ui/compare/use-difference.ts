/** The areas of the drawing that is compared with, and what differs; null while nothing is compared. */
import { useMemo } from 'react';
import type { Control } from '../../domain/control.ts';
import { type Difference, differenceOf } from '../../state/comparison.ts';
import { areasOn } from '../../state/select.ts';
import { useApp } from '../app-context.tsx';
import { useAreas } from '../use-areas.ts';

export function useOtherAreas(): readonly Control[] | null {
  const compare = useApp((state) => state.view.compare);
  const other = useApp((state) => state.other.control);
  return useMemo(() => (compare ? areasOn(other, compare.day) : null), [compare, other]);
}

export function useDifference(): Difference | null {
  const areas = useAreas();
  const others = useOtherAreas();
  const { places, claimsByPlace } = useApp((state) => state.published);
  const named = useMemo(
    () =>
      [...claimsByPlace.keys()].sort().flatMap((id) => {
        const place = places.get(id);
        return place?.geometry && place.properties.kind === 'settlement' ? [place] : [];
      }),
    [places, claimsByPlace],
  );
  return useMemo(() => others && differenceOf(areas, others, named), [areas, others, named]);
}

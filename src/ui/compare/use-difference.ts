/** The areas of the drawing that is compared with, what counts in it, and what differs; null while nothing is compared. */
import { useMemo } from 'react';
import type { Control } from '../../domain/control.ts';
import { type Difference, differenceOf, otherView } from '../../state/comparison.ts';
import { countedIn } from '../../state/counted.ts';
import { areasOfArticle } from '../../state/one-article.ts';
import type { Published } from '../../state/published.ts';
import { areasOn } from '../../state/select.ts';
import { useApp } from '../app-context.tsx';
import { useAreas } from '../use-areas.ts';
import { useCounted } from '../use-counted.ts';

/** What counts in B: as in the view, by the day of B. */
export function useOtherCounted(): Published {
  return useApp(({ published, view }) =>
    countedIn(published, view.compare ? { ...view, ...otherView(view, view.compare) } : view),
  );
}

/** The areas of B, of one article where one alone is read. */
export function useOtherAreas(): readonly Control[] | null {
  const compare = useApp((state) => state.view.compare);
  const other = useApp((state) => state.other.control);
  const isOne = useApp((state) => state.view.articleId !== null);
  const counted = useOtherCounted();
  return useMemo(() => {
    if (!compare) return null;
    const areas = areasOn(other, compare.day);
    return isOne ? areasOfArticle(areas, counted) : areas;
  }, [compare, other, isOne, counted]);
}

export function useDifference(): Difference | null {
  const areas = useAreas();
  const others = useOtherAreas();
  const { places, claimsByPlace } = useCounted();
  const byB = useOtherCounted().claimsByPlace;
  const named = useMemo(
    () =>
      [...new Set([...claimsByPlace.keys(), ...byB.keys()])].sort().flatMap((id) => {
        const place = places.get(id);
        return place?.geometry && place.properties.kind === 'settlement' ? [place] : [];
      }),
    [places, claimsByPlace, byB],
  );
  return useMemo(() => others && differenceOf(areas, others, named), [areas, others, named]);
}

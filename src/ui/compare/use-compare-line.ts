/** Where the line between the two drawings stands. Narrow screens have none: there one drawing or the other is shown whole. */
import { useState } from 'react';
import { useMediaQuery } from '../use-media-query.ts';

const NARROW = '(max-width: 699px)';

export interface CompareLine {
  /** The share of the map's width that shows A, in percent. */
  readonly share: number;
  readonly setShare: (share: number) => void;
}

export function useCompareLine(): CompareLine {
  const narrow = useMediaQuery(NARROW);
  const [share, setShare] = useState<number | null>(null);
  return { share: share ?? (narrow ? 0 : 40), setShare };
}

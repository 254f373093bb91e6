/** The room around the framed area at the start; the legend keeps its corner where it stands open. */

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Pixels for a map `width` pixels wide. */
export function openingPadding(width: number, legendOpen: boolean): Padding {
  const edge = Math.min(24, width / 20);
  const legend = legendOpen && width >= 700 ? 240 : 0;
  return { top: edge, bottom: edge, left: edge, right: edge + legend };
}

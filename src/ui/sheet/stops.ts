/** The three heights at which a sheet rests, as pure arithmetic. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** The stop above or below; the same one at either end. */
export function stopBeside(stop: Stop, steps: 1 | -1): Stop {
  return STOPS[STOPS.indexOf(stop) + steps] ?? stop;
}

/** The stop whose height lies nearest to where the reader let the sheet go, all in CSS pixels. */
export function nearestStop(height: number, heights: Readonly<Record<Stop, number>>): Stop {
  return STOPS.reduce((best, stop) =>
    Math.abs(heights[stop] - height) < Math.abs(heights[best] - height) ? stop : best,
  );
}

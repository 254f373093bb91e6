/** The part of the world that the map shows, in degrees: [west, south, east, north]. */

/** The camera cannot leave this box; the ground is cut to it. */
export const REGION = [32.4, 50, 37.8, 52.9] as const;

/** The incursion area, framed at the start: from Glushkovo to Belitsa, from Gornal to the north of Korenevo. */
export const INCURSION_AREA = [34.72, 50.96, 35.72, 51.5] as const;

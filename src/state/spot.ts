/** "Why is this shaded?": what the drawing and the reports say of any spot, also of empty land. Pure. */
import { bearing, booleanPointInPolygon, distance, lineString, pointToLineDistance } from '@turf/turf';
import type { Claim } from '../domain/claim.ts';
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';
import type { Place, Position } from '../domain/place.ts';
import type { Published } from './published.ts';
import { claimsAt } from './select.ts';

/**
 * The areas that cover a spot, the firmest ground first: reported, inferred. The uncertain edge is told only where
 * nothing firmer covers the spot, for it also runs under the areas whose edge it is.
 */
export function areasAt(areas: readonly Control[], spot: Position): readonly Control[] {
  const firmness = { reported: 0, inferred: 1, band: 2 };
  const covering = areas.filter((area) => booleanPointInPolygon([...spot], area));
  const firm = covering.filter(({ properties }) => properties.evidence !== 'band');
  return (firm.length > 0 ? firm : covering).sort(
    (a, b) => firmness[a.properties.evidence] - firmness[b.properties.evidence],
  );
}

/** How near to the line of contact a spot is told of it, in km: about the width of a finger on a phone that shows the area. */
const CONTACT_KM = 1.5;

/** The claims on both sides of the line of contact near a spot; empty where none runs near. */
export function contactClaimIdsNear(contact: readonly Contact[], spot: Position): readonly string[] {
  const near = contact.filter(({ geometry }) =>
    geometry.coordinates.some(
      (line) => pointToLineDistance([...spot], lineString(line.map((at) => [...at]))) <= CONTACT_KM,
    ),
  );
  return [...new Set(near.flatMap(({ properties }) => [...properties.ukraine, ...properties.facing]))];
}

export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface NearestReport {
  readonly place: Place;
  /** The latest claims about it, latest first, never empty. */
  readonly claims: readonly Claim[];
  readonly km: number;
  /** Where the place lies as seen from the spot. */
  readonly direction: Direction;
}

/** The eighth of the compass that a bearing in degrees (−180 … 180, north 0) falls into. */
export function directionOf(degrees: number): Direction {
  return DIRECTIONS[((Math.round(degrees / 45) % 8) + 8) % 8] ?? 'n';
}

/** The placed settlement nearest to a spot that a claim names by the day, as far as the lens admits; null where none does. */
export function nearestReport(
  published: Published,
  lens: Lens,
  day: Day,
  spot: Position,
): NearestReport | null {
  let nearest: { place: Place; at: Position; km: number; claims: readonly Claim[] } | null = null;
  for (const id of published.claimsByPlace.keys()) {
    const place = published.places.get(id);
    if (!place?.geometry || place.properties.kind === 'district' || place.properties.kind === 'oblast')
      continue;
    const at = place.geometry.coordinates;
    const km = distance([...spot], [...at]);
    if (nearest && km >= nearest.km) continue;
    const claims = claimsAt(published, lens, id, day);
    if (claims.length > 0) nearest = { place, at, km, claims };
  }
  if (!nearest) return null;
  const { place, at, km, claims } = nearest;
  return { place, claims, km, direction: directionOf(bearing([...spot], [...at])) };
}

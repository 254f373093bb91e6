/** What is known of one place on a day: drawn by report, by rule, only named, or silent. Pure. */
import type { Claim, Holder } from '../domain/claim.ts';
import type { Control } from '../domain/control.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';
import type { Place } from '../domain/place.ts';
import { byLatestValid, type Published } from './published.ts';
import { claimsAt, isAdmitted } from './select.ts';
import { areasAt } from './spot.ts';

export type Standing =
  /** `claim` is the latest that the shading stands on; null where only later ones do. */
  | { readonly kind: 'reported'; readonly holder: Holder; readonly claim: Claim | null }
  | { readonly kind: 'inferred'; readonly holder: Holder }
  /** Claims name the place, but nothing is drawn there. */
  | { readonly kind: 'named'; readonly claim: Claim }
  /** No claim of the day or earlier names it; one of a later day does. */
  | { readonly kind: 'later'; readonly nearest: Day }
  | { readonly kind: 'never' };

/** The day nearest to `day` that an admitted claim about the place speaks of; null where there is none. */
export function nearestReportDay(published: Published, lens: Lens, placeId: string, day: Day): Day | null {
  let nearest: Day | null = null;
  for (const claim of published.claimsByPlace.get(placeId) ?? []) {
    if (!isAdmitted(published, lens, claim)) continue;
    const { from } = claim.valid;
    if (nearest === null || Math.abs(daysBetween(day, from)) < Math.abs(daysBetween(day, nearest)))
      nearest = from;
  }
  return nearest;
}

/** @param areas the areas that stand on the day under the lens */
export function standingOf(
  published: Published,
  areas: readonly Control[],
  lens: Lens,
  day: Day,
  place: Place,
): Standing {
  const { geometry, properties } = place;
  const [area] = geometry ? areasAt(areas, geometry.coordinates) : [];
  if (area && area.properties.evidence !== 'band') {
    const { holder, evidence, claimIds } = area.properties;
    if (evidence === 'inferred') return { kind: 'inferred', holder };
    const claims = claimIds.flatMap((id) => published.claims.get(id) ?? []).sort(byLatestValid);
    return { kind: 'reported', holder, claim: claims.find(({ valid }) => valid.from <= day) ?? null };
  }
  const [latest] = claimsAt(published, lens, properties.id, day);
  if (latest) return { kind: 'named', claim: latest };
  const nearest = nearestReportDay(published, lens, properties.id, day);
  return nearest === null ? { kind: 'never' } : { kind: 'later', nearest };
}

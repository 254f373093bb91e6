/** What is known of one place on a day: drawn by report, by rule, only named, or silent. Pure. */
import type { Claim, Holder } from '../domain/claim.ts';
import type { Control } from '../domain/control.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import { type CountedView, countedIn, countsFrom } from './counted.ts';
import { byLatestValid, type Published } from './published.ts';
import { claimsAt, isAdmitted } from './select.ts';
import { areasAt } from './spot.ts';
import type { ViewState } from './view.ts';

export type Standing =
  /** `claim` is the latest that the shading stands on; null where only later ones do. */
  | { readonly kind: 'reported'; readonly holder: Holder; readonly claim: Claim | null }
  | { readonly kind: 'inferred'; readonly holder: Holder }
  /** Claims name the place, but nothing is drawn there. */
  | { readonly kind: 'named'; readonly claim: Claim }
  /** No claim of the day or earlier names it; one of a later day does. */
  | { readonly kind: 'later'; readonly nearest: Day }
  | { readonly kind: 'never' };

type StandingView = CountedView & Pick<ViewState, 'lens'>;

/** The day nearest to the view's on which an admitted claim about the place counts in it; null where there is none. */
export function nearestReportDay(published: Published, view: StandingView, placeId: string): Day | null {
  const { day, lens } = view;
  let nearest: Day | null = null;
  for (const claim of published.claimsByPlace.get(placeId) ?? []) {
    if (!isAdmitted(published, lens, claim)) continue;
    const from = countsFrom(published, view, claim);
    if (from === null) continue;
    if (nearest === null || Math.abs(daysBetween(day, from)) < Math.abs(daysBetween(day, nearest)))
      nearest = from;
  }
  return nearest;
}

/**
 * @param published all of it: what counts in the view is taken from it here
 * @param areas the areas that stand in the view
 */
export function standingOf(
  published: Published,
  view: StandingView,
  areas: readonly Control[],
  place: Place,
): Standing {
  const { day, lens } = view;
  const counted = countedIn(published, view);
  const { geometry, properties } = place;
  const [area] = geometry ? areasAt(areas, geometry.coordinates) : [];
  if (area && area.properties.evidence !== 'band') {
    const { holder, evidence, claimIds } = area.properties;
    if (evidence === 'inferred') return { kind: 'inferred', holder };
    const claims = claimIds.flatMap((id) => counted.claims.get(id) ?? []).sort(byLatestValid);
    return { kind: 'reported', holder, claim: claims.find(({ valid }) => valid.from <= day) ?? null };
  }
  const [latest] = claimsAt(counted, lens, properties.id, day);
  if (latest) return { kind: 'named', claim: latest };
  const nearest = nearestReportDay(published, view, properties.id);
  return nearest === null ? { kind: 'never' } : { kind: 'later', nearest };
}

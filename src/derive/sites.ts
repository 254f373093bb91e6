/**
 * Sites: the places that the drawing rests on, in the plane. Only settlements and facilities on Russian land that have a
 * position; districts and oblasts are no points. Places that share one position share one site.
 */
import type { Claim } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import type { Place } from '../domain/place.ts';
import { type PlanePoint, toPlane } from './projection.ts';

const OBLAST = 'Kursk Oblast';

export interface Site {
  readonly placeId: Id;
  readonly point: PlanePoint;
  /** Radius in kilometres within which the true position lies. */
  readonly precision: number;
  /** In the oblast that the map is about; a place beyond it bounds what is drawn, and nothing is drawn around it. */
  readonly drawn: boolean;
  /** A settlement: silence about it means something. A checkpoint or a plant goes unnamed for other reasons. */
  readonly settled: boolean;
}

/** All sites in the order of their place ids. */
export function sitesOf(places: readonly Place[]): Site[] {
  const sites: Site[] = [];
  for (const { id, geometry, properties } of places) {
    const drawable = properties.kind === 'settlement' || properties.kind === 'facility';
    if (!geometry || !drawable || properties.country !== 'russia') continue;
    sites.push({
      placeId: id,
      point: toPlane(geometry.coordinates),
      precision: (properties.precisionM ?? 0) / 1000,
      drawn: properties.oblast === OBLAST,
      settled: properties.kind === 'settlement',
    });
  }
  return sites.sort((a, b) => (a.placeId < b.placeId ? -1 : 1));
}

/** The settlements that none of the claims names in a statement of control: the only places whose silence counts. */
export function silentSites(sites: readonly Site[], claims: readonly Claim[]): Set<Id> {
  const named = new Set(claims.flatMap((claim) => (claim.kind === 'control' ? claim.placeIds : [])));
  return new Set(sites.flatMap(({ placeId, settled }) => (settled && !named.has(placeId) ? placeId : [])));
}

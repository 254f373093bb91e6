/** One article by itself: its day, its places, and the drawing of what it alone reports. Pure. */
import type { Basis, Claim, ControlClaim } from '../domain/claim.ts';
import type { Control } from '../domain/control.ts';
import { clampDay, type Day } from '../domain/day.ts';
import type { Position } from '../domain/place.ts';
import type { Published, Reports } from './published.ts';

function claimsOf({ claims }: Reports, articleId: string): readonly Claim[] {
  return [...claims.values()].filter(
    ({ status, articleIds }) => status === 'live' && articleIds.includes(articleId),
  );
}

/** The latest day that an article speaks of, not after its own; its own where it speaks of none. */
export function dayOf(published: Published, articleId: string): Day {
  const { manifest, articles } = published;
  const own = articles.get(articleId)?.published.through ?? manifest.lastDay;
  const spoken = claimsOf(published, articleId)
    .map(({ valid }) => valid.through)
    .filter((day) => day <= own)
    .sort();
  return clampDay(spoken.at(-1) ?? own, manifest.firstDay, manifest.lastDay);
}

/** The positions of the places that claims name, districts and the oblast left out: they are no spots. */
export function positionsOf({ places }: Reports, placeIds: Iterable<string>): readonly Position[] {
  return [...new Set(placeIds)].flatMap((id) => {
    const place = places.get(id);
    const isSpot = place?.properties.kind === 'settlement' || place?.properties.kind === 'facility';
    return isSpot && place.geometry ? [place.geometry.coordinates] : [];
  });
}

/** The places that an article names. */
export function placesOf(published: Published, articleId: string): readonly string[] {
  return [...new Set(claimsOf(published, articleId).flatMap(({ placeIds }) => placeIds))];
}

/** From the weakest ground to the strongest. */
const STRENGTH: readonly Basis[] = ['claimed', 'assessed', 'acknowledged'];

/**
 * The areas that an article's claims of control support, each held by whom that article says; disputed only where it
 * carries both sayings. What is inferred leans on many articles and is left out. `reports` are the article's alone.
 */
export function areasOfArticle(areas: readonly Control[], { claims }: Reports): readonly Control[] {
  return areas.flatMap((area): Control[] => {
    const { evidence, claimIds } = area.properties;
    if (evidence !== 'reported') return [];
    const own = claimIds
      .map((id) => claims.get(id))
      .filter((claim): claim is ControlClaim => claim?.kind === 'control');
    const [first] = own;
    if (!first) return [];
    const agreed = own.every(({ holder }) => holder === first.holder);
    const strongest = Math.max(...own.map(({ basis }) => STRENGTH.indexOf(basis)));
    return [
      {
        ...area,
        properties: {
          ...area.properties,
          holder: agreed ? first.holder : 'contested',
          basis: STRENGTH[strongest] ?? first.basis,
          claimIds: own.map(({ id }) => id),
        },
      },
    ];
  });
}

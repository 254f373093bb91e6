/** Questions to the published data: what stands on a day, who named a place. Pure; nothing here is stored. */
import type { Claim } from '../domain/claim.ts';
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import { addDays, type Day, daysBetween } from '../domain/day.ts';
import { covers } from '../domain/interval.ts';
import { admits, type Lens } from '../domain/lens.ts';
import { squareKilometres } from '../domain/summary.ts';
import { byLatestValid, type Published } from './published.ts';

/** The areas that stand on `day`. */
export function areasOn(control: readonly Control[], day: Day): readonly Control[] {
  return control.filter((area) => covers(area.properties, day));
}

/** The stretches of the line of contact that stand on `day`. */
export function contactOn(contact: readonly Contact[], day: Day): readonly Contact[] {
  return contact.filter((stretch) => covers(stretch.properties, day));
}

/** True where the claim counts under the lens. */
export function isAdmitted(published: Published, lens: Lens, claim: Claim): boolean {
  const claimant = published.claimants.get(claim.claimantId);
  return claimant !== undefined && admits(lens, claimant.side);
}

/** The claims that name a place and speak of `day` or earlier, latest first, as far as the lens admits their claimants. */
export function claimsAt(published: Published, lens: Lens, placeId: string, day: Day): readonly Claim[] {
  const claims = published.claimsByPlace.get(placeId) ?? [];
  return claims.filter((claim) => claim.valid.from <= day && isAdmitted(published, lens, claim));
}

/** The latest claims of any kind up to `day`, at most `count`. */
export function latestClaims(published: Published, lens: Lens, day: Day, count: number): readonly Claim[] {
  return [...published.claims.values()]
    .filter(
      (claim) => claim.status === 'live' && claim.valid.from <= day && isAdmitted(published, lens, claim),
    )
    .sort(byLatestValid)
    .slice(0, count);
}

/** Changes of who holds a place; that somebody holds, enters or fights over it is none. */
const CHANGES: readonly string[] = ['captured', 'recaptured', 'lost'];

/** True where the claim says that a place changed hands. */
export function changesControl(claim: Claim): boolean {
  return claim.kind === 'control' && CHANGES.includes(claim.change);
}

/** How long a report of fighting keeps its ring, in days. */
const FIGHTING_DAYS = 3;

/** Places for which fighting was reported on the day or in the two days before. An attack is not control, so it never shades. */
export function fightingOn(published: Published, lens: Lens, day: Day): ReadonlyMap<string, Claim> {
  const found = new Map<string, Claim>();
  for (const claim of published.claims.values()) {
    if (claim.kind !== 'attack' || claim.action === 'strike' || claim.status !== 'live') continue;
    const { from, through, precision } = claim.valid;
    const standing = { from, to: addDays(through, FIGHTING_DAYS) };
    if (precision !== 'day' || !covers(standing, day) || !isAdmitted(published, lens, claim)) continue;
    for (const placeId of claim.placeIds) {
      const kind = published.places.get(placeId)?.properties.kind;
      if (kind === 'settlement' || kind === 'facility') found.set(placeId, claim);
    }
  }
  return found;
}

/** A report older than this, in days, is drawn lighter: the same mark, for nothing newer was said. */
const OLD_DAYS = 30;

/** True where every claim that an area leans on by `day` is old. */
export function isOld(published: Published, { properties }: Control, day: Day): boolean {
  return properties.claimIds.every((id) => {
    const claim = published.claims.get(id);
    return claim === undefined || daysBetween(claim.valid.through, day) > OLD_DAYS;
  });
}

export interface DaySummary {
  /** Drawn as held by Ukraine: with a claim that names a place of it, and in all, in km². */
  readonly reportedKm2: number;
  readonly drawnKm2: number;
  readonly disputedAreas: number;
}

/** The figures of the drawing on a day: they describe the drawing, they are not a claim. */
export function summarise(areas: readonly Control[]): DaySummary {
  const { reportedKm2, inferredKm2 } = squareKilometres(areas);
  const disputedAreas = areas.filter(({ properties }) => properties.holder === 'contested').length;
  return { reportedKm2, drawnKm2: reportedKm2 + inferredKm2, disputedAreas };
}

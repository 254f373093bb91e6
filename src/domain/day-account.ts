/** A day's account: all that the map shows on one day under one lens, without geometry. The words for it are in `text/`. */
import type { Basis, Holder } from './claim.ts';
import type { Rule } from './control.ts';
import type { Day } from './day.ts';
import type { Id } from './id.ts';
import type { Lens } from './lens.ts';

/** An area that reports name: who is said to hold which places of it, and whose claims say so. */
export interface ReportedGround {
  readonly holder: Holder;
  readonly basis: Basis;
  readonly areaKm2: number;
  /** The named places that lie in the area; seldom more than one. */
  readonly placeIds: readonly Id[];
  /** The claims made of the day or earlier that it stands on, latest first. */
  readonly claimIds: readonly Id[];
  /** The first and the last day that these claims speak of; null where only later claims do. */
  readonly reported: { readonly first: Day; readonly last: Day } | null;
}

/** All areas of one holder that one rule draws. */
export interface InferredGround {
  readonly holder: Holder;
  readonly rule: Exclude<Rule, 'named'>;
  readonly areaKm2: number;
  /** Places named by the claims that lie in these areas. */
  readonly placeIds: readonly Id[];
}

/** Fighting reported near a place, by the latest claim that tells of it. */
export interface Fighting {
  readonly placeId: Id;
  readonly claimId: Id;
}

export interface DayAccount {
  readonly day: Day;
  readonly lens: Lens;
  readonly reported: readonly ReportedGround[];
  /** Firmest rule first; no entry of nothing. */
  readonly inferred: readonly InferredGround[];
  readonly fighting: readonly Fighting[];
  /** How many published figures speak of the day or earlier. */
  readonly figures: number;
}

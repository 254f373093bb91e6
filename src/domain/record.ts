/** Everything that people write: the whole of `data/`, read and checked. */
import type { Article } from './article.ts';
import type { Border } from './border.ts';
import type { Claim } from './claim.ts';
import type { Claimant } from './claimant.ts';
import type { Place } from './place.ts';
import type { Reliability } from './reliability.ts';

export interface DataRecord {
  readonly articles: readonly Article[];
  readonly claimants: readonly Claimant[];
  readonly claims: readonly Claim[];
  readonly places: readonly Place[];
  readonly reliability: Reliability;
  readonly border: Border;
}

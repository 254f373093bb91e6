/**
 * What of a record a drawing rests on, and nothing else: a new figure, a corrected address or another side's claim leaves it
 * as it is, so a drawing whose essentials are the same need not be derived again. Every field that the derivation reads
 * stands here.
 */
import { dayNumber } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { admits, type Drawing } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import { sitesOf } from './sites.ts';

/** The essentials as a text: equal texts, equal drawings. The order of the record does not matter. */
export function essentials(record: DataRecord, drawing: Drawing): string {
  const lens = drawing === 'known' ? 'all' : drawing;
  const published = new Map(record.articles.map(({ id, published }) => [id, dayNumber(published.through)]));
  const claimants = new Map(record.claimants.map((claimant) => [claimant.id, claimant]));
  const statements: string[] = [];
  /** The places that any claim of control names, which are then not silent; as known then, each from a day on. */
  const named = new Map<Id, number>();
  /** The timeline ends after the last live report of control, whoever gave it. */
  let end = '';
  for (const claim of record.claims) {
    if (claim.kind !== 'control') continue;
    const { id, claimantId, placeIds, change, holder, actor, valid, basis, recordConfidence } = claim;
    const appeared = Math.min(...claim.articleIds.map((article) => published.get(article) ?? Infinity));
    for (const placeId of placeIds) {
      named.set(placeId, drawing === 'known' ? Math.min(appeared, named.get(placeId) ?? appeared) : 0);
    }
    if (claim.status !== 'live') continue;
    if (valid.through > end) end = valid.through;
    const claimant = claimants.get(claimantId);
    if (!claimant || !admits(lens, claimant.side)) continue;
    const { side, kind } = claimant;
    const said = [change, holder, actor, valid.from, valid.through, basis, recordConfidence, appeared];
    statements.push(JSON.stringify([id, claimantId, side, kind, placeIds, ...said]));
  }
  return JSON.stringify([
    drawing,
    statements.sort(),
    [...named].sort(([a], [b]) => (a < b ? -1 : 1)),
    end,
    sitesOf(record.places),
    record.reliability,
    record.border,
  ]);
}

/**
 * Events: what the claims say about single places. A claim that names three places makes three events; a claimant that
 * says the same of a place again within a few days, or is copied by other outlets, makes one.
 */
import type { ControlClaim, Holder } from '../domain/claim.ts';
import type { Claimant, Side } from '../domain/claimant.ts';
import { dayNumber } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { admits, type Lens } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import type { Reliability } from '../domain/reliability.ts';
import type { Tunables } from './tunables.ts';

/** What one claimant says about one place. Days are whole days since 1970-01-01. */
export interface PlaceEvent {
  readonly placeId: Id;
  readonly claimantId: Id;
  readonly side: Side;
  /** The true day lies in `from … through`. */
  readonly from: number;
  readonly through: number;
  readonly change: ControlClaim['change'];
  readonly holder: Holder;
  readonly actor: ControlClaim['actor'];
  /** Probability that it is right: the reliability table, confirmation and the record's confidence together. */
  readonly reliability: number;
  /** False where the article was read with low confidence. */
  readonly surelyRead: boolean;
  /** All claims that say so, sorted. */
  readonly claimIds: readonly Id[];
}

/** An event with its reliability before confirmation by the other side is known. */
type Draft = PlaceEvent & { readonly confidence: number };

/** How often a report of this kind is right, before confirmation: by the claimant, and by whether it costs him. */
export function reliabilityOf(claim: ControlClaim, claimant: Claimant, table: Reliability): number {
  const soft = table.softKinds.includes(claimant.kind);
  const base = soft ? table.soft : claimant.side === 'independent' ? table.independent : table.official;
  const loss =
    claimant.side !== 'independent' && claim.holder !== 'contested' && claim.holder !== claimant.side;
  return loss ? Math.max(base, table.againstInterest) : base;
}

/**
 * The events of a lens, by place, each place's in order of time. Corrected and withdrawn claims say nothing.
 * The order of the record does not matter.
 */
export function eventsByPlace(record: DataRecord, lens: Lens, tunables: Tunables): Map<Id, PlaceEvent[]> {
  const drafts = [...draftsByPlace(record, lens)];
  return new Map(
    drafts.map(([placeId, ofPlace]) => [placeId, eventsOf(ofPlace, record.reliability, tunables)]),
  );
}

/** The events of one place from what its claims say, in order of time: nothing said of another place matters. */
export function eventsOf(drafts: readonly Draft[], table: Reliability, tunables: Tunables): PlaceEvent[] {
  const merged = mergeRepeats(drafts, tunables.repeatDays);
  return merged.map((event) => weigh(event, merged, table, tunables.confirmDays));
}

/** What each live claim of a lens says by itself, by place in the order of ids, each place's in order of time. */
export function draftsByPlace(record: DataRecord, lens: Lens): Map<Id, Draft[]> {
  const byPlace = new Map<Id, Draft[]>();
  for (const draft of draftEvents(record, lens)) {
    const ofPlace = byPlace.get(draft.placeId);
    if (ofPlace) ofPlace.push(draft);
    else byPlace.set(draft.placeId, [draft]);
  }
  const placeIds = [...byPlace.keys()].sort();
  return new Map(placeIds.map((placeId) => [placeId, byPlace.get(placeId)?.sort(inTime) ?? []]));
}

function draftEvents(record: DataRecord, lens: Lens): Draft[] {
  const claimants = new Map(record.claimants.map((claimant) => [claimant.id, claimant]));
  const published = new Map(record.articles.map(({ id, published }) => [id, dayNumber(published.through)]));
  const drafts: Draft[] = [];
  for (const claim of record.claims) {
    const claimant = claimants.get(claim.claimantId);
    if (claim.kind !== 'control' || claim.status !== 'live' || !claimant) continue;
    if (!admits(lens, claimant.side)) continue;
    const from = dayNumber(claim.valid.from);
    // What an article says was so by the day that it appeared, however widely it dates it.
    const seen = Math.min(...claim.articleIds.map((id) => published.get(id) ?? Number.POSITIVE_INFINITY));
    const through = Math.max(from, Math.min(dayNumber(claim.valid.through), seen));
    for (const placeId of new Set(claim.placeIds)) {
      drafts.push({
        placeId,
        claimantId: claimant.id,
        side: claimant.side,
        from,
        through,
        change: claim.change,
        holder: claim.holder,
        actor: claim.actor,
        reliability: reliabilityOf(claim, claimant, record.reliability),
        confidence: record.reliability.recordConfidence[claim.recordConfidence],
        surelyRead: claim.recordConfidence !== 'low',
        claimIds: [claim.id],
      });
    }
  }
  return drafts;
}

function inTime(a: PlaceEvent, b: PlaceEvent): number {
  return a.through - b.through || a.from - b.from || ((a.claimIds[0] ?? '') < (b.claimIds[0] ?? '') ? -1 : 1);
}

/** Joins events of one claimant and holder at a place within `days` of the first; the surest speaks for all. */
function mergeRepeats(drafts: readonly Draft[], days: number): Draft[] {
  const open = new Map<string, number>();
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const key = `${draft.claimantId} ${draft.holder}`;
    const index = open.get(key);
    const first = index === undefined ? undefined : merged[index];
    if (index === undefined || !first || draft.through - first.through >= days) {
      open.set(key, merged.push(draft) - 1);
      continue;
    }
    const surest =
      draft.reliability * draft.confidence > first.reliability * first.confidence ? draft : first;
    const claimIds = [...new Set([...first.claimIds, ...draft.claimIds])].sort();
    merged[index] = { ...surest, claimIds, through: first.through, from: Math.min(first.from, draft.from) };
  }
  return merged;
}

/** Raises what another side says too, then shrinks towards a coin toss by how surely the article was read. */
function weigh(event: Draft, ofPlace: readonly Draft[], table: Reliability, days: number): PlaceEvent {
  const confirmed =
    event.holder !== 'contested' &&
    ofPlace.some(
      (other) =>
        other.side !== event.side &&
        other.holder === event.holder &&
        Math.abs(other.through - event.through) <= days,
    );
  const { confidence, ...rest } = event;
  const raised = confirmed ? Math.max(event.reliability, table.confirmed) : event.reliability;
  return { ...rest, reliability: 0.5 + (raised - 0.5) * confidence };
}

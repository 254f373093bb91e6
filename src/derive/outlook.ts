/**
 * An outlook: from where in time the days are looked at. In retrospect every day is seen in the light of all claims. As known
 * then, each day is seen from what had been published by it: no claim counts before its first article appeared, nothing is
 * concluded from a later report, and a place that nobody had named yet was silent.
 */
import type { ControlClaim } from '../domain/claim.ts';
import { dayNumber } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Lens } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import { beliefs, believed, drawnPlaces, type PlaceBelief } from './belief.ts';
import { draftsByPlace, eventsOf, type PlaceEvent } from './events.ts';
import { type Site, silentSites } from './sites.ts';
import { type Span, timeline } from './timeline.ts';
import type { Tunables } from './tunables.ts';

/** What is believed of all places on a day, and which places no claim has named. */
export interface Seen {
  readonly believed: ReadonlyMap<Id, PlaceBelief>;
  readonly silent: ReadonlySet<Id>;
}

export interface Outlook {
  /** Every place that is believed anything of on any day. */
  readonly named: ReadonlySet<Id>;
  /** As of `day` (days since 1970-01-01); days must be asked for in order. The same object until something is learnt. */
  on(day: number): Seen;
}

/** Every day in the light of all claims of the lens. */
export function inRetrospect(
  record: DataRecord,
  lens: Lens,
  sites: readonly Site[],
  span: Span,
  tunables: Tunables,
): Outlook {
  const all = beliefs(record, lens, sites, span, tunables);
  const seen = { believed: all, silent: silentSites(sites, record.claims) };
  return { named: new Set(all.keys()), on: () => seen };
}

/**
 * Every day from the claims of all sides that had been published by it, by the forward pass alone. A claim tells only of
 * the places that it names: the events of the others stay the same objects, and so do their timelines for as long as
 * the estimated arrival stays, so that a day costs as much as what is learnt on it.
 */
export function asKnownThen(
  record: DataRecord,
  sites: readonly Site[],
  span: Span,
  tunables: Tunables,
): Outlook {
  const known = knownDays(record);
  // Nothing is learnt from other claims, so nothing need be thought over when they appear.
  const control = record.claims.filter((claim) => claim.kind === 'control');
  const waiting = control.toSorted((a, b) => (known.get(a.id) ?? 0) - (known.get(b.id) ?? 0));
  const drafts = drawnPlaces(draftsByPlace(record, 'all'), sites);
  const events = new Map<Id, readonly PlaceEvent[]>([...drafts.keys()].map((placeId) => [placeId, []]));
  const published = new Set<Id>();
  const forward = forwardTimelines(span, tunables);
  let silent = silentSites(sites, []);
  const seenAfter = (claims: readonly ControlClaim[]): Seen => {
    for (const { id } of claims) published.add(id);
    for (const placeId of new Set(claims.flatMap(({ placeIds }) => placeIds))) {
      const ofPlace = drafts
        .get(placeId)
        ?.filter(({ claimIds }) => claimIds.every((id) => published.has(id)));
      if (ofPlace) events.set(placeId, eventsOf(ofPlace, record.reliability, tunables));
    }
    const told = new Map([...events].filter(([, ofPlace]) => ofPlace.length > 0));
    const silentBefore = sites.filter(({ placeId }) => silent.has(placeId));
    silent = silentSites(silentBefore, claims);
    return { believed: believed(told, sites, span, tunables, forward), silent };
  };
  let seen = seenAfter([]);
  let next = 0;
  return {
    named: new Set(drafts.keys()),
    on(day) {
      const start = next;
      const isKnown = (id: Id | undefined) => id !== undefined && (known.get(id) ?? day + 1) <= day;
      while (isKnown(waiting[next]?.id)) next += 1;
      if (next > start) seen = seenAfter(waiting.slice(start, next));
      return seen;
    },
  };
}

/** The forward pass of every place; the same timeline again while it is asked for with the same events and arrival. */
function forwardTimelines(span: Span, tunables: Tunables) {
  const last = new Map<Id, { events: PlaceBelief['events']; arrival: number; line: Float64Array }>();
  return (placeId: Id, events: PlaceBelief['events'], arrival: number): Float64Array => {
    const before = last.get(placeId);
    if (before?.events === events && before.arrival === arrival) return before.line;
    const line = timeline(events, arrival, span, tunables, false);
    last.set(placeId, { events, arrival, line });
    return line;
  };
}

/** For each claim the day by which the first article that carries it had appeared. */
function knownDays({ articles, claims }: DataRecord): Map<Id, number> {
  const published = new Map(articles.map(({ id, published }) => [id, dayNumber(published.through)]));
  return new Map(
    claims.map(({ id, articleIds }) => [
      id,
      Math.min(...articleIds.map((articleId) => published.get(articleId) ?? Number.POSITIVE_INFINITY)),
    ]),
  );
}

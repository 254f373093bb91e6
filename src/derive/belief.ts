/** Belief: for every placed site that a claim of the lens names, its events and the probability that Ukraine holds it, day by day. */
import { dayNumber } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Lens } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import { arrivals } from './arrival.ts';
import { eventsByPlace, type PlaceEvent } from './events.ts';
import type { Site } from './sites.ts';
import { type Span, timeline } from './timeline.ts';
import type { Tunables } from './tunables.ts';

/** The first day of the incursion, and of the map. */
export const FIRST_DAY = '2024-08-06';

export interface PlaceBelief {
  /** In order of time. */
  readonly events: readonly PlaceEvent[];
  /** Probability that Ukraine holds the place, by days since the first. */
  readonly ukraine: Float64Array;
}

/** The timeline of the record: it ends some days after the last report of control. */
export function spanOf(record: DataRecord, tunables: Tunables): Span {
  const first = dayNumber(FIRST_DAY);
  const control = record.claims.filter(({ kind, status }) => kind === 'control' && status === 'live');
  const last = control.reduce((day, { valid }) => Math.max(day, dayNumber(valid.through)), first);
  return { first, end: last + tunables.endDays };
}

/** Of what is known by place, that of the sites that may be drawn around. */
export function drawnPlaces<T>(byPlace: ReadonlyMap<Id, T>, sites: readonly Site[]): Map<Id, T> {
  const drawn = new Set(sites.filter((site) => site.drawn).map(({ placeId }) => placeId));
  return new Map([...byPlace].filter(([placeId]) => drawn.has(placeId)));
}

/** Beliefs under a lens, for the places that have a position; each day's in the light of all that was said before and after it. */
export function beliefs(
  record: DataRecord,
  lens: Lens,
  sites: readonly Site[],
  span: Span,
  tunables: Tunables,
): Map<Id, PlaceBelief> {
  const events = drawnPlaces(eventsByPlace(record, lens, tunables), sites);
  return believed(events, sites, span, tunables, (_, ofPlace, arrival) =>
    timeline(ofPlace, arrival, span, tunables),
  );
}

/** How a place's events become a timeline: with the backward pass, or without it. */
type TimelineOf = (placeId: Id, events: readonly PlaceEvent[], arrival: number) => Float64Array;

/** What is believed of the places of these events, which are in the order of their ids. */
export function believed(
  events: ReadonlyMap<Id, readonly PlaceEvent[]>,
  sites: readonly Site[],
  span: Span,
  tunables: Tunables,
  timelineOf: TimelineOf,
): Map<Id, PlaceBelief> {
  const points = new Map(sites.map(({ placeId, point }) => [placeId, point]));
  const arrived = arrivals(events, points, span.first, tunables);
  const result = new Map<Id, PlaceBelief>();
  for (const [placeId, ofPlace] of events) {
    const arrival = arrived.get(placeId) ?? span.first + tunables.arrivalDefault;
    result.set(placeId, { events: ofPlace, ukraine: timelineOf(placeId, ofPlace, arrival) });
  }
  return result;
}

/**
 * When the Ukrainian advance of August 2024 reached each place: the day of its own first report, and else the mean of
 * the neighbours' days, weighed by the inverse square of the distance.
 */
import type { Id } from '../domain/id.ts';
import type { PlaceEvent } from './events.ts';
import { distance, type PlanePoint } from './projection.ts';
import type { Tunables } from './tunables.ts';

/** Keeps a neighbour next door from deciding alone, in kilometres. */
const SOFTENING = 2;
const FEWEST = 4;

/** Day of arrival (days since 1970-01-01) for every place with an event; `first` is the timeline's first day. */
export function arrivals(
  eventsByPlace: ReadonlyMap<Id, readonly PlaceEvent[]>,
  points: ReadonlyMap<Id, PlanePoint>,
  first: number,
  tunables: Tunables,
): Map<Id, number> {
  const reported = new Map<Id, number>();
  for (const [placeId, events] of eventsByPlace) {
    const day = reportedArrival(events);
    if (day !== null) reported.set(placeId, day);
  }
  const early = [...reported].filter(([, day]) => day < first + tunables.arrivalWindow);
  const result = new Map<Id, number>();
  for (const placeId of eventsByPlace.keys()) {
    const own = reported.get(placeId);
    result.set(
      placeId,
      own ?? estimated(points.get(placeId), early, points, first + tunables.arrivalDefault),
    );
  }
  return result;
}

/** The first day on which Ukraine is reported in the place, unless Russia is reported to hold it sooner. */
function reportedArrival(events: readonly PlaceEvent[]): number | null {
  let arrived = Number.POSITIVE_INFINITY;
  let lost = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const there = event.change === 'captured' || event.change === 'entered' || event.change === 'contested';
    if (event.actor === 'ukraine' && there && event.surelyRead) arrived = Math.min(arrived, event.through);
    if (event.holder === 'russia') lost = Math.min(lost, event.through);
  }
  return arrived <= lost && arrived < Number.POSITIVE_INFINITY ? arrived : null;
}

function estimated(
  at: PlanePoint | undefined,
  early: readonly (readonly [Id, number])[],
  points: ReadonlyMap<Id, PlanePoint>,
  fallback: number,
): number {
  if (!at || early.length < FEWEST) return fallback;
  let sum = 0;
  let weights = 0;
  for (const [placeId, day] of early) {
    const neighbour = points.get(placeId);
    if (!neighbour) continue;
    const weight = 1 / (distance(at, neighbour) + SOFTENING) ** 2;
    sum += weight * day;
    weights += weight;
  }
  return weights > 0 ? sum / weights : fallback;
}

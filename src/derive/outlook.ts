/**
 * An outlook: from where in time the days are looked at. In retrospect every day is seen in the light of all claims. As known
 * then, each day is seen from what had been published by it: no claim counts before its first article appeared, nothing is
 * concluded from a later report, and a place that nobody had named yet was silent.
 */
import { dayNumber } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Lens } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import { beliefs, type PlaceBelief } from './belief.ts';
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
  const believed = beliefs(record, lens, sites, span, tunables);
  const seen = { believed, silent: silentSites(sites, record.claims) };
  return { named: new Set(believed.keys()), on: () => seen };
}

/** Every day from the claims of all sides that had been published by it, by the forward pass alone. */
export function asKnownThen(
  record: DataRecord,
  sites: readonly Site[],
  span: Span,
  tunables: Tunables,
): Outlook {
  const known = knownDays(record);
  // Nothing is learnt from other claims, so nothing need be thought over when they appear.
  const control = record.claims.filter(({ kind }) => kind === 'control');
  const waiting = control.toSorted((a, b) => (known.get(a.id) ?? 0) - (known.get(b.id) ?? 0));
  const timelines = new Map<Id, { readonly key: string; readonly line: Float64Array }>();
  const forward = (placeId: Id, events: PlaceBelief['events'], arrival: number): Float64Array => {
    const key = JSON.stringify([arrival, events]);
    const before = timelines.get(placeId);
    if (before?.key === key) return before.line;
    const line = timeline(events, arrival, span, tunables, false);
    timelines.set(placeId, { key, line });
    return line;
  };
  let published = 0;
  const seenNow = (): Seen => {
    const claims = waiting.slice(0, published);
    const believed = beliefs({ ...record, claims }, 'all', sites, span, tunables, forward);
    return { believed, silent: silentSites(sites, claims) };
  };
  let seen = seenNow();
  return {
    named: new Set(beliefs(record, 'all', sites, span, tunables).keys()),
    on(day) {
      const before = published;
      const isKnown = (id: Id | undefined) => id !== undefined && (known.get(id) ?? day + 1) <= day;
      while (isKnown(waiting[published]?.id)) published += 1;
      if (published > before) seen = seenNow();
      return seen;
    },
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceEvent } from './events.ts';
import { timeline } from './timeline.ts';
import { TUNABLES } from './tunables.ts';

const SPAN = { first: 1000, end: 1200 };
const ARRIVAL = 1009;

function event(day: number, change: PlaceEvent['change'], holder: PlaceEvent['holder'], reliability = 0.92) {
  const actor = holder === 'contested' ? null : holder;
  return {
    placeId: 'a-village',
    claimantId: 'an-observer',
    side: 'independent',
    from: day,
    through: day,
    change,
    holder,
    actor,
    reliability,
    surelyRead: true,
    claimIds: [`claim-${day}`],
  } satisfies PlaceEvent;
}

const on = (line: Float64Array, day: number) => line[day - SPAN.first] ?? Number.NaN;

describe('the timeline of a place', () => {
  it('lets a report of a loss say that the place was held before, though nobody had said so', () => {
    const lost = [event(1100, 'recaptured', 'russia')];
    const line = timeline(lost, ARRIVAL, SPAN, TUNABLES);
    expect(on(line, 1080)).toBeGreaterThan(0.6);
    expect(on(line, 1110)).toBeLessThan(0.1);
  });

  it('knows on the day only what had been said by then', () => {
    const lost = [event(1100, 'recaptured', 'russia')];
    const forward = timeline(lost, ARRIVAL, SPAN, TUNABLES, false);
    const without = timeline([], ARRIVAL, SPAN, TUNABLES, false);
    expect(forward.slice(0, 95)).toEqual(without.slice(0, 95));
  });

  it('takes a village claimed twice for held between the first word and the second', () => {
    const twice = [
      event(1006, 'captured', 'ukraine'),
      event(1044, 'recaptured', 'russia', 0.64),
      event(1110, 'contested', 'contested'),
      event(1127, 'recaptured', 'russia', 0.85),
    ];
    const line = timeline(twice, ARRIVAL, SPAN, TUNABLES);
    expect(on(line, 1090)).toBeGreaterThan(0.5);
    expect(on(line, 1140)).toBeLessThan(0.1);
  });

  it('stays a probability, and rises with a report that Ukraine holds the place', () => {
    const changes = fc.constantFrom<PlaceEvent['change']>('captured', 'held', 'recaptured', 'contested');
    const holderOf = { captured: 'ukraine', held: 'ukraine', recaptured: 'russia', contested: 'contested' };
    const events = fc.array(
      fc
        .record({ day: fc.integer({ min: 1000, max: 1190 }), change: changes })
        .map(({ day, change }) => event(day, change, holderOf[change as 'held'] as PlaceEvent['holder'])),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(events, fc.integer({ min: 1000, max: 1190 }), (reports, day) => {
        const line = timeline(reports, ARRIVAL, SPAN, TUNABLES);
        expect(line.every((p) => p >= 0 && p <= 1)).toBe(true);
        const more = timeline([...reports, event(day, 'held', 'ukraine')], ARRIVAL, SPAN, TUNABLES);
        expect(on(more, day)).toBeGreaterThanOrEqual(on(line, day) - 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * What events say, in the timeline's terms. A report of a change says three things: who holds the place after it, who
 * held it before, and that it changed about then. "Held" says only the first; "entered" half of the first and all of the
 * second; "contested" only loosens the state and leans on who was attacking.
 */
import type { PlaceEvent } from './events.ts';
import type { Tunables } from './tunables.ts';

/** Evidence by step of the timeline. */
export interface Evidence {
  /** Log odds for Ukraine. */
  readonly logOdds: Float64Array;
  /** Added hazard of passing to Ukraine, and to Russia. */
  readonly turns: readonly [Float64Array, Float64Array];
  /** How far fighting loosens the state. */
  readonly mix: Float64Array;
}

/** One event's statement: probabilities that Ukraine held the place after and before it, where it says anything of them. */
export interface Statement {
  readonly after: number | null;
  readonly before: number | null;
  readonly turn: 'ukraine' | 'russia' | null;
  readonly mix: number;
}

/** Reads one event. `sign` is the side that gains by it: +1 Ukraine, −1 Russia. */
export function statementOf(event: PlaceEvent, tunables: Tunables): Statement {
  const surplus = event.reliability - 0.5;
  const { beforeShare, enteredShare, contestedShare, contestedMix } = tunables;
  const sign = event.actor === 'ukraine' ? 1 : event.actor === null ? 0 : -1;
  switch (event.change) {
    case 'entered':
      return {
        after: 0.5 + surplus * enteredShare * sign,
        before: 0.5 - surplus * beforeShare * sign,
        turn: sign > 0 ? 'ukraine' : sign < 0 ? 'russia' : null,
        mix: 0,
      };
    case 'contested':
      return { after: null, before: 0.5 - surplus * contestedShare * sign, turn: null, mix: contestedMix };
    case 'held':
    case 'captured':
    case 'recaptured':
    case 'lost': {
      if (event.holder === 'contested') return { after: null, before: null, turn: null, mix: contestedMix };
      const gain = event.holder === 'ukraine' ? 1 : -1;
      const after = 0.5 + surplus * gain;
      if (event.change === 'held') return { after, before: null, turn: null, mix: 0 };
      return { after, before: 0.5 - surplus * beforeShare * gain, turn: event.holder, mix: 0 };
    }
    default:
      return event.change satisfies never;
  }
}

/** All events of one place, laid on `count` steps from day `start`. */
export function evidenceOf(
  events: readonly PlaceEvent[],
  start: number,
  count: number,
  tunables: Tunables,
): Evidence {
  const logOdds = new Float64Array(count);
  const turns = [new Float64Array(count), new Float64Array(count)] as const;
  const mix = new Float64Array(count);
  const step = (day: number) => Math.min(count - 1, Math.max(0, day - start));
  for (const event of events) {
    const says = statementOf(event, tunables);
    const earliest = step(event.from - tunables.lagDays);
    const latest = step(event.through);
    if (says.after !== null) logOdds[latest] = (logOdds[latest] ?? 0) + odds(says.after);
    if (says.before !== null) logOdds[earliest] = (logOdds[earliest] ?? 0) + odds(says.before);
    mix[latest] = Math.max(mix[latest] ?? 0, says.mix);
    if (!says.turn) continue;
    const hazard = (tunables.changeHazard * (event.reliability - 0.5) * 2) / (latest - earliest + 1);
    const turn = turns[says.turn === 'ukraine' ? 0 : 1];
    for (let k = earliest; k <= latest; k++) turn[k] = Math.max(turn[k] ?? 0, hazard);
  }
  return { logOdds, turns, mix };
}

function odds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

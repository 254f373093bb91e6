/**
 * A place's timeline: the probability, day by day, that Ukraine holds it. A hidden Markov model of two states (held by
 * Russia, held by Ukraine) with one step a day, smoothed by the forward–backward algorithm (Rabiner 1989, III.A).
 * The backward pass lets a later report of a loss say that the place was held before; the forward pass alone is what
 * could be known at the time.
 */

import type { PlaceEvent } from './events.ts';
import { evidenceOf } from './evidence.ts';
import type { Tunables } from './tunables.ts';

/** The days that timelines cover: days since 1970-01-01, both included. */
export interface Span {
  readonly first: number;
  /** The day of which it is known that Russia holds nearly all. */
  readonly end: number;
}

/** A step's hazards: of passing to Ukraine, and back to Russia. */
type Hazards = readonly [toUkraine: number, toRussia: number];

/** Days before the first one that the model starts at, when all was Russian. */
const RUN_UP = 2;
const LIMIT = 0.9;

/**
 * The probability that Ukraine holds the place on each day from `span.first` to `span.end`.
 * `arrival` is the estimated day of the advance's arrival; `smoothed: false` leaves the backward pass out.
 */
export function timeline(
  events: readonly PlaceEvent[],
  arrival: number,
  span: Span,
  tunables: Tunables,
  smoothed = true,
): Float64Array {
  const start = span.first - RUN_UP;
  const count = span.end - start + 1;
  const evidence = evidenceOf(events, start, count, tunables);
  const steps = hazards(count, start, span.first, arrival, evidence.turns, tunables);

  const forward = new Float64Array(count);
  let ukraine = 0.0001;
  for (let k = 0; k < count; k++) {
    const [toUkraine, toRussia] = loosened(steps, evidence.mix, k);
    const predicted = ukraine * (1 - toRussia) + (1 - ukraine) * toUkraine;
    ukraine = posterior(predicted, evidence.logOdds[k] ?? 0);
    forward[k] = ukraine;
  }
  if (!smoothed) return forward.subarray(RUN_UP);

  const result = new Float64Array(count);
  // Likelihood of all later evidence, given that Ukraine or Russia holds the place today; scaled to sum to one.
  let ifUkraine = 1 - tunables.endRussian;
  for (let k = count - 1; k >= 0; k--) {
    if (k < count - 1) {
      const [toUkraine, toRussia] = loosened(steps, evidence.mix, k + 1);
      const next = posterior(ifUkraine, evidence.logOdds[k + 1] ?? 0);
      const held = (1 - toRussia) * next + toRussia * (1 - next);
      const not = toUkraine * next + (1 - toUkraine) * (1 - next);
      ifUkraine = held / (held + not);
    }
    const today = forward[k] ?? 0;
    const both = today * ifUkraine;
    result[k] = both / (both + (1 - today) * (1 - ifUkraine));
  }
  return result.subarray(RUN_UP);
}

/** Bayes' rule for two states, with the evidence as log odds for Ukraine. */
function posterior(probability: number, logOdds: number): number {
  const weight = Math.exp(logOdds);
  return (probability * weight) / (probability * weight + 1 - probability);
}

function hazards(
  count: number,
  start: number,
  first: number,
  arrival: number,
  turns: readonly [Float64Array, Float64Array],
  tunables: Tunables,
): [Float64Array, Float64Array] {
  const toUkraine = new Float64Array(count);
  const toRussia = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const day = start + k;
    if (day < first) {
      toUkraine[k] = 1e-6;
      continue;
    }
    const wave = tunables.arrivalHazard * Math.exp(-0.5 * ((day - arrival) / tunables.arrivalSpread) ** 2);
    toUkraine[k] = Math.min(LIMIT, wave + tunables.hazardToUkraine + (turns[0][k] ?? 0));
    toRussia[k] = Math.min(LIMIT, tunables.hazardToRussia + (turns[1][k] ?? 0));
  }
  return [toUkraine, toRussia];
}

/** A report of fighting loosens the state both ways. */
function loosened(steps: readonly [Float64Array, Float64Array], mix: Float64Array, k: number): Hazards {
  const half = (mix[k] ?? 0) / 2;
  return [(steps[0][k] ?? 0) + half, (steps[1][k] ?? 0) + half];
}

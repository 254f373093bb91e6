/** Clocks: each is as precise as it says, and what happened comes before it is said, and that before it is published. */
import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Clock } from '../../domain/clock.ts';
import { addDays } from '../../domain/day.ts';
import type { DataRecord } from '../../domain/record.ts';
import { FIRST_DAY } from '../period.ts';
import type { Finding } from './finding.ts';

/** A page may carry the day of another time zone than the events it tells. */
const TOLERANCE_DAYS = 1;

interface Dated {
  readonly on: Article | Claim;
  readonly field: string;
  readonly clock: Clock;
}

function clocksOf({ articles, claims }: DataRecord): Dated[] {
  const dated = (on: Dated['on'], field: string, clock: Clock | null): Dated[] =>
    clock ? [{ on, field, clock }] : [];
  return [
    ...articles.flatMap((article) => [
      ...dated(article, 'published', article.published),
      ...dated(article, 'written', article.written),
    ]),
    ...claims.flatMap((claim) => [
      ...dated(claim, 'valid', claim.valid),
      ...dated(claim, 'said', claim.said),
      ...dated(claim, 'period', claim.kind === 'figure' ? claim.period : null),
    ]),
  ];
}

/** The last day of the month that `day` lies in. */
function monthEnd(day: string): string {
  return addDays(`${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`, -1);
}

function* precision({ on, field, clock }: Dated): Generator<Finding> {
  const { from, through } = clock;
  const span = `${from} to ${through}`;
  if (from > through) {
    yield {
      on,
      problem: `${field}: it ends on ${through}, before it begins on ${from}`,
      remedy: 'exchange the two days',
    };
  } else if (clock.precision === 'day' && from !== through) {
    yield {
      on,
      problem: `${field}: precision day, but ${span}`,
      remedy: 'make the days equal or the precision range',
    };
  } else if (clock.precision === 'range' && from === through) {
    yield { on, problem: `${field}: precision range, but only ${from}`, remedy: 'write precision day' };
  } else if (clock.precision === 'month' && (!from.endsWith('-01') || through !== monthEnd(from))) {
    const whole = `${from.slice(0, 7)}-01 to ${monthEnd(from)}`;
    yield {
      on,
      problem: `${field}: precision month, but ${span}`,
      remedy: `write ${whole}, or precision range`,
    };
  }
}

function* order(claim: Claim, articles: readonly Article[]): Generator<Finding> {
  const late = (clock: Clock, than: Clock) => clock.from > addDays(than.through, TOLERANCE_DAYS);
  const { valid, said } = claim;
  if (said && late(valid, said)) {
    const problem = `valid from ${valid.from}, but already said by ${said.through}`;
    yield { on: claim, problem, remedy: 'correct valid or said: a claim tells what was, not what will be' };
  }
  for (const { id, published } of articles) {
    for (const [field, clock] of Object.entries({ valid, said })) {
      if (!clock || !late(clock, published)) continue;
      const problem = `${field} from ${clock.from}, but the article ${id} was published by ${published.through}`;
      yield { on: claim, problem, remedy: `correct ${field}, or the article's published day, or articleIds` };
    }
  }
}

function* period(claim: Claim): Generator<Finding> {
  const { from, through, precision: grain } = claim.valid;
  const begins = grain === 'month' ? through : from;
  if (claim.kind === 'control' && begins < FIRST_DAY) {
    const problem = `valid from ${from}, before the incursion began on ${FIRST_DAY}`;
    yield { on: claim, problem, remedy: 'correct the day; what was before belongs into no control claim' };
  }
}

/** Clocks at odds with their precision, with each other, or with the period that the map covers. */
export function* clockFindings(record: DataRecord): Generator<Finding> {
  for (const dated of clocksOf(record)) yield* precision(dated);
  for (const article of record.articles) {
    if (article.written && article.written.from > addDays(article.published.through, TOLERANCE_DAYS)) {
      const problem = `written from ${article.written.from}, but published by ${article.published.through}`;
      yield { on: article, problem, remedy: 'correct one of the two' };
    }
  }
  const byId = new Map(record.articles.map((article) => [article.id, article]));
  for (const claim of record.claims) {
    yield* order(
      claim,
      claim.articleIds.flatMap((id) => byId.get(id) ?? []),
    );
    yield* period(claim);
  }
}

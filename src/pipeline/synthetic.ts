/** A record as much longer as one asks for: the same reports again and again, each time after the last. Pure. */
import type { Clock } from '../domain/clock.ts';
import { addDays, daysBetween } from '../domain/day.ts';
import type { DataRecord } from '../domain/record.ts';
import { FIRST_DAY } from './period.ts';

/** `record` `times` over: so many times the days, articles and claims, on the same places. Deterministic. */
export function repeated(record: DataRecord, times: number): DataRecord {
  const ends = record.claims.flatMap(({ kind, valid }) => (kind === 'control' ? valid.through : []));
  const days = daysBetween(FIRST_DAY, ends.sort().at(-1) ?? FIRST_DAY) + 1;
  const rounds = Array.from({ length: times }, (_, round) => round);
  const later = (clock: Clock, round: number): Clock => ({
    ...clock,
    from: addDays(clock.from, round * days),
    through: addDays(clock.through, round * days),
  });
  return {
    ...record,
    articles: rounds.flatMap((round) =>
      record.articles.map((article) => ({
        ...article,
        id: `${article.id}-${round}`,
        published: later(article.published, round),
      })),
    ),
    claims: rounds.flatMap((round) =>
      record.claims.map((claim) => ({
        ...claim,
        id: `${claim.id}-${round}`,
        articleIds: claim.articleIds.map((id) => `${id}-${round}`),
        valid: later(claim.valid, round),
      })),
    ),
  };
}

/** The report of `npm run data`: what is in the record, and where a further source would help most. Pure. */
import type { Claim } from '../domain/claim.ts';
import { daysBetween } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import type { DataRecord } from '../domain/record.ts';

/** A place named by one claim only, so many days before the last claim, is stale. */
const STALE_DAYS = 90;
/** Names listed before the rest is only counted. */
const LISTED = 12;

const SIDES = ['ukraine', 'russia', 'independent'] as const;
const KINDS = [
  'control',
  'attack',
  'figure',
  'movement',
  'denial',
] as const satisfies readonly Claim['kind'][];

function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly [string, readonly number[]])[],
): string {
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const totals = columns.map((_, i) => sum(rows.map(([, counts]) => counts[i] ?? 0)));
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(12) +
    cells.map((cell, i) => String(cell).padStart(Math.max(6, (columns[i]?.length ?? 3) + 2))).join('');
  return [
    line(title, [...columns, 'all']),
    ...rows.map(([name, counts]) => line(name, [...counts, sum(counts)])),
    line('all', [...totals, sum(totals)]),
  ].join('\n');
}

function list(title: string, places: readonly Place[], full: boolean): string {
  const names = places.map(({ properties }) => properties.names.en).sort();
  const shown = full ? names : names.slice(0, LISTED);
  const rest = names.length - shown.length;
  return `${title}: ${names.length}${names.length ? ` (${shown.join(', ')}${rest ? `, … ${rest} more` : ''})` : ''}`;
}

/** Places that a single claim names, long before the last claim of the record. */
function stalePlaces({ claims, places }: DataRecord): Place[] {
  const last =
    claims
      .map(({ valid }) => valid.through)
      .sort()
      .at(-1) ?? '';
  return places.filter(({ id }) => {
    const naming = claims.filter(({ placeIds }) => placeIds.includes(id));
    return naming.length === 1 && naming[0] && daysBetween(naming[0].valid.through, last) > STALE_DAYS;
  });
}

/** The report as text. `full` lists every place instead of the first few. */
export function reportOn(record: DataRecord, full = false): string {
  const { articles, claims, claimants, places } = record;
  const sideOf = new Map(claimants.map(({ id, side }) => [id, side]));
  const months = [...new Set(claims.map(({ valid }) => valid.from.slice(0, 7)))].sort();
  const count = (keep: (claim: Claim) => boolean) => claims.filter(keep).length;
  const bySide = (keep: (claim: Claim) => boolean) =>
    SIDES.map((side) => count((claim) => keep(claim) && sideOf.get(claim.claimantId) === side));
  const named = new Set(claims.flatMap(({ placeIds }) => placeIds));
  const cited = new Set(claims.flatMap(({ articleIds }) => articleIds));
  return [
    `${claims.length} claims of ${claimants.length} claimants in ${articles.length} articles on ${places.length} places`,
    '',
    table(
      'kind',
      SIDES,
      KINDS.map((kind) => [kind, bySide((claim) => claim.kind === kind)]),
    ),
    '',
    table(
      'month',
      SIDES,
      months.map((month) => [month, bySide(({ valid }) => valid.from.startsWith(month))]),
    ),
    '',
    table(
      'month',
      KINDS,
      months.map((month) => [
        month,
        KINDS.map((kind) => count((claim) => claim.kind === kind && claim.valid.from.startsWith(month))),
      ]),
    ),
    '',
    `Articles that no claim cites: ${articles.filter(({ id }) => !cited.has(id)).length}`,
    list(
      'Places without a position',
      places.filter(({ geometry }) => !geometry),
      full,
    ),
    list(
      'Places of claims whose position has one source only',
      places.filter(
        ({ id, geometry, properties }) => geometry && named.has(id) && properties.secondSource === null,
      ),
      full,
    ),
    list(`Places named once, more than ${STALE_DAYS} days before the last claim`, stalePlaces(record), full),
  ].join('\n');
}

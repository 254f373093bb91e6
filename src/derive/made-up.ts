/** Reads the file system. Made-up reports for tests: claims on real places of the gazetteer, each in an article of its own. */
import { readFileSync } from 'node:fs';
import type { Article } from '../domain/article.ts';
import type { Claim, ControlClaim } from '../domain/claim.ts';
import type { Claimant } from '../domain/claimant.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import type { DataRecord } from '../domain/record.ts';
import { TUNABLES } from './tunables.ts';

const read = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
export const places: Place[] = read('places.geojson').features;
const border = read('border.geojson');
const reliability = read('reliability.json');

/** Coarser than the map, so that a test takes a fraction of a second. */
export const QUICK = { ...TUNABLES, gridStep: 1 };

const claimants: Claimant[] = (
  [
    ['kyiv', 'ukraine'],
    ['moscow', 'russia'],
    ['observer', 'independent'],
    ['second-observer', 'independent'],
  ] as const
).map(([id, side]) => ({
  id,
  side,
  kind: side === 'independent' ? 'map-project' : 'military',
  names: { en: id, uk: null, ru: null },
}));

let count = 0;

/** A claim of control on one place and day. */
export function claim(
  claimantId: string,
  placeId: string,
  day: Day,
  change: ControlClaim['change'],
  more: Partial<ControlClaim> = {},
): ControlClaim {
  count += 1;
  const holder = { captured: 'ukraine', held: 'ukraine', recaptured: 'russia', lost: 'russia' } as const;
  const actor = change === 'recaptured' ? 'russia' : 'ukraine';
  return {
    id: `claim-${count}`,
    articleIds: [`article-${count}`],
    claimantId,
    kind: 'control',
    placeIds: [placeId],
    placeRelation: 'at',
    change,
    holder: holder[change as 'captured'] ?? 'contested',
    actor,
    valid: { from: day, through: day, precision: 'day' },
    said: null,
    basis: claimantId.includes('observer') ? 'assessed' : 'claimed',
    verification: 'unstated',
    recordConfidence: 'high',
    span: null,
    status: 'live',
    supersededBy: null,
    ...more,
  };
}

/** An advance to Sudzha and around; its north is taken back in autumn, the rest in spring. */
export const advance = (): ControlClaim[] => [
  claim('observer', 'sudzha', '2024-08-15', 'captured'),
  claim('kyiv', 'sudzha', '2024-08-15', 'captured'),
  claim('observer', 'goncharovka', '2024-08-12', 'captured'),
  claim('observer', 'sverdlikovo', '2024-08-08', 'captured'),
  claim('observer', 'guyevo', '2024-08-12', 'captured'),
  claim('second-observer', 'malaya-loknya', '2024-08-20', 'captured'),
  claim('moscow', 'malaya-loknya', '2024-10-20', 'recaptured'),
  ...['sverdlikovo', 'goncharovka', 'guyevo', 'sudzha'].map((placeId) =>
    claim('moscow', placeId, '2025-03-10', 'recaptured'),
  ),
];

/** The record of these claims; every article appears `lag` days after what its claim speaks of. */
export function recordOf(claims: readonly Claim[], lag = 0): DataRecord {
  const articles = claims.flatMap(({ articleIds, valid }) =>
    articleIds.map((id): Article => {
      const day = addDays(valid.through, lag);
      return {
        id,
        publisher: 'A paper',
        url: `https://example.org/${id}`,
        published: { from: day, through: day, precision: 'day' },
        publishedBasis: 'stamp',
        written: null,
        language: 'en',
      };
    }),
  );
  return { articles, claimants, claims, places, reliability, border };
}

/** The fields that all kinds of claim share. */
function shared(claimantId: string, placeId: string, day: Day) {
  const { change, holder, actor, kind, ...common } = claim(claimantId, placeId, day, 'held');
  return common;
}

/** A report of an attack, which is no report of control. */
export function attack(claimantId: string, placeId: string, day: Day): Claim {
  const common = shared(claimantId, placeId, day);
  return { ...common, kind: 'attack', actor: 'ukraine', action: 'assault', outcome: 'repelled' };
}

/** A claimed total of square kilometres held by Ukraine. */
export function figure(claimantId: string, placeId: string, day: Day, km2: number): Claim {
  return {
    ...shared(claimantId, placeId, day),
    kind: 'figure',
    metric: 'area',
    whose: 'ukraine',
    low: km2,
    high: km2,
    bound: 'at-least',
    unit: 'km2',
    definition: 'controlled',
    scope: 'total',
    period: null,
  };
}

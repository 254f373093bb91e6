/** Reads and writes the file system: what is published is what was recorded, to the last field. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../domain/article.ts';
import { type Claim, FigureClaim, Metric } from '../domain/claim.ts';
import { type Claimant, ClaimantKind, Side } from '../domain/claimant.ts';
import type { Clock } from '../domain/clock.ts';
import { dayFromNumber } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import { byId, formatCollection, formatList } from './format.ts';
import { publish } from './publish.ts';
import { readRecord } from './read.ts';
import { readSources } from './sources.ts';

const scratch = mkdtempSync(join(tmpdir(), 'round-trip-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const names = fc.record({ en: text, ru: maybe(text), uk: maybe(text) });
const day = fc.integer({ min: 19_000, max: 21_000 }).map(dayFromNumber);
const clock: fc.Arbitrary<Clock> = fc.record({
  from: day,
  through: day,
  precision: fc.constantFrom('day', 'month', 'range'),
});

const article: fc.Arbitrary<Article> = fc.record({
  id,
  publisher: text,
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !/[\s<>"]/.test(url)),
  published: clock,
  publishedBasis: fc.constantFrom('stamp', 'text', 'url', 'inferred'),
  written: maybe(clock),
  language: maybe(fc.constantFrom('en', 'ru', 'uk')),
});

const claimant: fc.Arbitrary<Claimant> = fc.record({
  id,
  names,
  side: fc.constantFrom(...Side.options),
  kind: fc.constantFrom(...ClaimantKind.options),
});

const place: fc.Arbitrary<Place> = fc
  .record({
    id,
    names,
    aliases: fc.array(text, { maxLength: 3 }),
    kind: fc.constantFrom('settlement', 'district', 'oblast', 'facility', 'river'),
    country: fc.constantFrom('russia', 'ukraine'),
    oblast: maybe(text),
    district: maybe(text),
    population: maybe(fc.nat()),
    precisionM: maybe(fc.double({ min: 0, max: 20_000, noNaN: true }).map(Math.abs)),
    source: text,
    secondSource: maybe(text),
    weak: fc.boolean(),
    note: maybe(text),
  } as const)
  .chain((properties) =>
    maybe(
      fc.tuple(
        fc.integer({ min: -18_000_000, max: 18_000_000 }),
        fc.integer({ min: -9_000_000, max: 9_000_000 }),
      ),
    ).map(
      (position): Place => ({
        type: 'Feature',
        id: properties.id,
        geometry: position && {
          type: 'Point',
          coordinates: [(position[0] || 0) / 1e5, (position[1] || 0) / 1e5],
        },
        properties,
      }),
    ),
  );

const common = {
  id,
  articleIds: ids,
  claimantId: id,
  placeIds: ids,
  placeRelation: fc.constantFrom('at', 'near'),
  valid: clock,
  said: maybe(clock),
  basis: fc.constantFrom('claimed', 'assessed', 'acknowledged'),
  verification: fc.constantFrom('unstated', 'not-verified', 'geolocated', 'witnessed'),
  recordConfidence: fc.constantFrom('high', 'medium', 'low'),
  span: maybe(
    fc.record({
      articleId: id,
      sha256: fc.constant('ab'.repeat(32)),
      start: fc.nat(),
      end: fc.nat().map((n) => n + 1),
    }),
  ),
  status: fc.constantFrom('live', 'corrected', 'withdrawn'),
  supersededBy: maybe(id),
} as const;
const actor = maybe(fc.constantFrom('ukraine', 'russia', 'north-korea'));
const amount = fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs);

const claim = fc.oneof(
  fc.record({
    ...common,
    kind: fc.constant('control'),
    change: fc.constantFrom('captured', 'held', 'recaptured', 'entered', 'lost', 'contested'),
    holder: fc.constantFrom('ukraine', 'russia', 'contested'),
    actor,
  } as const),
  fc.record({
    ...common,
    kind: fc.constant('attack'),
    actor,
    action: fc.constantFrom('assault', 'clash', 'strike', 'raid'),
    outcome: fc.constantFrom('repelled', 'ongoing', 'succeeded', 'unstated'),
  } as const),
  fc.record({
    ...common,
    kind: fc.constant('figure'),
    metric: fc.constantFrom(...Metric.options),
    whose: fc.constantFrom(...FigureClaim.shape.whose.options),
    low: amount,
    high: amount,
    bound: fc.constantFrom(...FigureClaim.shape.bound.options),
    unit: fc.constantFrom(...FigureClaim.shape.unit.options),
    definition: fc.constantFrom(...FigureClaim.shape.definition.options),
    scope: fc.constantFrom(...FigureClaim.shape.scope.options),
    period: maybe(clock),
  } as const),
  fc.record({
    ...common,
    kind: fc.constant('movement'),
    actor: fc.constantFrom('ukraine', 'russia', 'north-korea', 'civilians'),
    action: fc.constantFrom(
      'advanced',
      'withdrew',
      'deployed',
      'crossed-border',
      'encircled',
      'established-zone',
    ),
  } as const),
  fc.record({
    ...common,
    kind: fc.constant('denial'),
    denied: fc.constantFrom(
      'control',
      'attack',
      'encirclement',
      'border-crossing',
      'withdrawal',
      'presence',
      'figure',
    ),
    deniedClaimIds: fc.uniqueArray(id, { maxLength: 3 }),
  } as const),
) satisfies fc.Arbitrary<Claim>;

const few = <T extends { id: string }>(record: fc.Arbitrary<T>) =>
  fc.uniqueArray(record, { maxLength: 5, selector: (one) => one.id });

const NONE = { type: 'FeatureCollection' as const, features: [] };
const EMPTY = { control: NONE, contact: NONE };
const NO_CONTROL = { all: EMPTY, ukraine: EMPTY, russia: EMPTY, independent: EMPTY, known: EMPTY };

describe('every record survives', () => {
  it('being written and read', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        few(article),
        few(claimant),
        few(place),
        few(claim),
        async (articles, claimants, places, claims) => {
          const folder = join(scratch, String(run++));
          mkdirSync(join(folder, 'articles'), { recursive: true });
          mkdirSync(join(folder, 'claims'));
          writeFileSync(join(folder, 'articles', 'all.json'), formatList(articles));
          writeFileSync(join(folder, 'claims', 'all.json'), formatList(claims));
          writeFileSync(join(folder, 'claimants.json'), formatList(claimants));
          writeFileSync(join(folder, 'places.geojson'), formatCollection({ features: places }));
          const { record, faults } = await readSources(folder);
          expect(faults.map(({ file }) => file)).toEqual(['reliability.json', 'border.geojson']);
          expect(record).toMatchObject({ articles, claimants, places, claims });
        },
      ),
    );
  });

  it('from data to what is published, and being published again changes no byte', async () => {
    const read = await readRecord('data');
    if (!read.ok) throw new Error('data/ has faults: run `npm run data`');
    const texts = publish(read.record, NO_CONTROL);
    const published = (file: string) => JSON.parse(texts.get(file) ?? '');
    const { articles, claims, claimants, places, border } = read.record;
    expect(published('articles.json')).toEqual(byId(articles));
    expect(published('claims.json')).toEqual(byId(claims));
    expect(published('claimants.json')).toEqual(byId(claimants));
    expect(published('places.geojson').features).toEqual(byId(places));
    expect(published('border.geojson').features).toEqual(byId(border.features));
    const shuffled = { ...read.record, claims: claims.toReversed(), places: places.toReversed() };
    expect([...publish(shuffled, NO_CONTROL)]).toEqual([...texts]);
  });
});

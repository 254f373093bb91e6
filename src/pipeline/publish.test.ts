import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import type { Control } from '../domain/control.ts';
import { controlFile, FORMAT_VERSION, Manifest, PUBLISHED_FILES } from '../domain/published.ts';
import type { DataRecord } from '../domain/record.ts';
import type { Drawings } from './derive-drawings.ts';
import { publish } from './publish.ts';
import { readRecord } from './read.ts';

const read = await readRecord(join(import.meta.dirname, 'cases', 'minimal', 'in'));
if (!read.ok) throw new Error('the minimal case has faults');
const { record } = read;

function area(id: string, from: string, to: string | null, claimIds = ['sudzha-captured']): Control {
  const ring: [number, number][] = [
    [35.2, 51.1],
    [35.3, 51.1],
    [35.3, 51.2],
    [35.2, 51.1],
  ];
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: {
      holder: 'ukraine',
      evidence: 'reported',
      rule: 'named',
      basis: 'claimed',
      from,
      to,
      areaKm2: 39,
      claimIds,
    },
  };
}

function control(...features: Control[]): Drawings {
  const empty = { type: 'FeatureCollection' as const, features: [] };
  const none = { control: empty, contact: empty };
  const collection = { ...none, control: { type: 'FeatureCollection' as const, features } };
  return { all: collection, ukraine: none, russia: none, independent: none, known: none };
}

const manifestOf = (derived: Drawings, of: DataRecord = record) =>
  Manifest.parse(JSON.parse(publish(of, derived).get('manifest.json') ?? ''));

describe('what is published', () => {
  const texts = publish(
    record,
    control(area('b', '2024-08-15', null), area('a', '2024-08-15', '2024-08-18')),
  );

  it('is every file of the contract, fit for its schema, and a JSON Schema for each', () => {
    for (const [file, schema] of Object.entries(PUBLISHED_FILES)) {
      expect(schema.safeParse(JSON.parse(texts.get(file) ?? '')).error, file).toBeUndefined();
      const published = JSON.parse(texts.get(`schema/${file.replace(/\..*/, '')}.schema.json`) ?? '');
      expect(published.$schema).toMatch(/2020-12/);
    }
    const areas = JSON.parse(texts.get('schema/control.schema.json') ?? '').properties.features.items;
    expect(areas.properties.properties.required).toEqual(
      expect.arrayContaining(['holder', 'evidence', 'basis', 'from', 'to', 'claimIds']),
    );
  });

  it('is laid out a record a line, sorted by id', () => {
    const lines = texts.get(controlFile('all'))?.split('\n') ?? [];
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('"id":"a"');
    expect(texts.get('claims.json')?.split('\n')).toHaveLength(record.claims.length + 3);
  });

  it('does not depend on the order in which areas were derived', () => {
    const turned = control(area('a', '2024-08-15', '2024-08-18'), area('b', '2024-08-15', null));
    expect([...publish(record, turned)]).toEqual([...texts]);
  });

  it.each([
    [
      'rests on a claim that does not exist',
      [area('a', '2024-08-15', null, ['invented'])],
      /the claim invented/,
    ],
    ['ends before it begins', [area('a', '2024-08-15', '2024-08-15')], /not after its beginning/],
    ['has the id of another', [area('a', '2024-08-15', null), area('a', '2024-08-16', null)], /twice/],
    ['rests on no claim', [area('a', '2024-08-15', null, [])], /claimIds/],
  ])('is nothing where an area %s', (_, areas, message) => {
    expect(() => publish(record, control(...areas))).toThrow(message);
  });
});

describe('the manifest', () => {
  it('counts, and names format and first day', () => {
    expect(manifestOf(control())).toMatchObject({
      formatVersion: FORMAT_VERSION,
      firstDay: '2024-08-06',
      lastDay: '2024-08-15',
      openingDay: '2024-08-15',
      counts: { articles: 1, claims: 5, claimants: 3, places: 5, unplaced: 1 },
    });
  });

  it('has a keyframe where an area begins or ends inside the period, each once', () => {
    const derived = control(
      area('a', '2024-08-07', '2024-08-10'),
      area('b', '2024-08-10', '2024-08-16'),
      area('c', '2024-08-07', null),
    );
    expect(manifestOf(derived).keyframes).toEqual({
      all: ['2024-08-07', '2024-08-10'],
      ukraine: [],
      russia: [],
      independent: [],
      known: [],
    });
  });

  const [first, ...rest] = record.claims;
  const [only] = record.articles;
  if (!first || !only) throw new Error('the minimal case is empty');
  const on = (day: string) => ({ from: day, through: day, precision: 'day' as const });

  const figure = (id: string, articleId: string, day: string): Claim => ({
    ...first,
    id,
    articleIds: [articleId],
    valid: on(day),
    kind: 'figure',
    metric: 'losses',
    whose: 'russia',
    low: 1,
    high: 1,
    bound: 'about',
    unit: 'person',
    definition: 'killed',
    scope: 'total',
    period: null,
  });

  it('opens on the last day of which a report says who held ground, though newer ones give figures', () => {
    const later = { ...only, id: 'newest', published: on('2024-09-30') };
    const withdrawn = { ...first, id: 'withdrawn', status: 'withdrawn' as const, valid: on('2024-09-29') };
    const manifest = manifestOf(control(), {
      ...record,
      articles: [only, later],
      claims: [...record.claims, withdrawn, figure('losses', 'newest', '2024-09-28')],
    });
    expect(manifest).toMatchObject({ openingDay: '2024-08-15', lastDay: '2024-09-28' });
  });

  it('opens on the latest day of the newest article that a live claim cites, where none says who held ground', () => {
    const later = { ...only, id: 'newest', published: on('2024-09-30') };
    const uncited = { ...only, id: 'uncited', published: on('2024-10-30') };
    const manifest = manifestOf(control(), {
      ...record,
      articles: [only, later, uncited],
      claims: [figure('early', 'newest', '2024-08-09'), figure('late', only.id, '2024-08-12')],
    });
    expect(manifest).toMatchObject({ openingDay: '2024-08-09', lastDay: '2024-08-12' });
  });

  it('does not let a month stretch the timeline', () => {
    const vague = {
      ...first,
      valid: { from: '2025-05-01', through: '2025-05-31', precision: 'month' as const },
    };
    expect(manifestOf(control(), { ...record, claims: [...rest, vague] })).toMatchObject({
      lastDay: '2024-08-15',
      openingDay: '2024-08-15',
    });
  });

  it('stands on its first day where nothing is claimed', () => {
    expect(manifestOf(control(), { ...record, claims: [] })).toMatchObject({
      lastDay: '2024-08-06',
      openingDay: '2024-08-06',
    });
  });
});

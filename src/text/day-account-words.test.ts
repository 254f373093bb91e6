import { describe, expect, test } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import type { DayAccount, ReportedGround } from '../domain/day-account.ts';
import { LANGUAGES, type Language } from '../domain/names.ts';
import { CLAIMANTS_BY_ID, COMMON, PLACES_BY_ID } from './claim-fixtures.ts';
import { textTwin } from './day-account-words.ts';
import { NEVER_SAID, SLIPS } from './never-said.ts';

const held = (id: string, claimantId: string): Claim => ({
  ...COMMON,
  id,
  claimantId,
  kind: 'control',
  change: 'held',
  holder: 'ukraine',
  actor: null,
});
const CLAIMS = ['mod', 'zelensky', 'syrskyi', 'general-staff', 'deepstate', 'bbc'].map((id) => held(id, id));

const ground = (change: Partial<ReportedGround>): ReportedGround => ({
  holder: 'ukraine',
  basis: 'assessed',
  areaKm2: 12,
  placeIds: ['sudzha'],
  claimIds: ['deepstate'],
  reported: { first: '2024-08-15', last: '2024-12-30' },
  ...change,
});

const account: DayAccount = {
  day: '2025-01-05',
  lens: 'all',
  reported: [
    ground({}),
    ground({ placeIds: ['guyevo'], basis: 'claimed', claimIds: CLAIMS.map(({ id }) => id) }),
    ground({ placeIds: [], holder: 'russia', claimIds: [], reported: null }),
    ground({ placeIds: ['malaya-loknya'], holder: 'contested' }),
  ],
  inferred: [
    { holder: 'ukraine', rule: 'later-report', areaKm2: 80, placeIds: ['berdin', 'guyevo'] },
    { holder: 'ukraine', rule: 'edge', areaKm2: 40, placeIds: [] },
  ],
  fighting: [{ placeId: 'berdin', claimId: 'mod' }],
  figures: 3,
};

const twinOf = (language: Language, change: Partial<DayAccount> = {}) =>
  textTwin(
    { ...account, ...change },
    {
      claims: new Map(CLAIMS.map((claim) => [claim.id, claim])),
      claimants: CLAIMANTS_BY_ID,
      places: PLACES_BY_ID,
      language,
    },
  );
test.each(LANGUAGES)('the paragraph says in %s that one article alone counts', (language) => {
  const context = {
    claims: new Map(CLAIMS.map((claim) => [claim.id, claim])),
    claimants: CLAIMANTS_BY_ID,
    places: PLACES_BY_ID,
    language,
  };
  expect(twinOf(language).sentences.join(' ')).not.toContain('The Daily');
  const alone = textTwin(account, { ...context, counting: { publisher: 'The Daily' } });
  expect(alone.sentences[0]).toContain('The Daily');
});

const cellsOf = (language: Language) =>
  twinOf(language).tables.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.map(({ cells }) => cells)),
  );

describe('the day in words', () => {
  test('a row says place, who says so, since when and how old it is', () => {
    expect(cellsOf('en')[0]?.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual([
      'Sudzha',
      'DeepState said',
      '15 August 2024',
      '6 days ago',
      '12 km²',
    ]);
  });

  test('places stand under the mark that the map gives them', () => {
    const [reported] = twinOf('en').tables;
    expect(reported?.groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Reported held by Ukraine: assessed or acknowledged', 1],
      ['Ukraine says it holds: claimed by that side only', 1],
      ['Reported held by Russia: assessed or acknowledged', 1],
      ['Reports disagree', 1],
    ]);
  });

  test('many claimants are counted, never dropped without a word', () => {
    const [, many] = cellsOf('en');
    expect(many?.[1]?.split('; ')).toHaveLength(5);
    expect(many?.[1]).toMatch(/2\sothers$/);
  });

  test('the paragraph names both sides, what is inferred and what is disputed', () => {
    const [day, named, inferred, disputed] = twinOf('en').sentences.map((each) =>
      each.replaceAll('\u00a0', ' '),
    );
    expect(day).toContain('about 100 km² drawn as held by Ukraine, 24 km² of it reported by name');
    expect(named).toBe(
      'Reports name 2 places held by Ukraine (24 km²) and 0 places held by Russia (12 km²).',
    );
    expect(inferred).toContain('80 km² is inferred as held by Ukraine');
    expect(disputed).toBe('Reports disagree about Malaya Loknya.');
  });

  test('nothing drawn leaves no empty table and no empty claim', () => {
    const { sentences, tables } = twinOf('en', { reported: [], inferred: [], fighting: [], figures: 0 });
    expect(tables).toEqual([]);
    expect(sentences[0]).toContain('nothing is drawn as held by Ukraine');
    expect(sentences).toHaveLength(2);
  });

  test.each(LANGUAGES)('is whole and in house words in %s', (language) => {
    for (const text of [...twinOf(language).sentences, ...cellsOf(language).flat()]) {
      expect(text).not.toMatch(SLIPS);
      expect(text).not.toMatch(NEVER_SAID[language]);
      expect(text).not.toBe('');
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim.ts';
import { addDays } from '../domain/day.ts';
import { indexReports, type Published } from './published.ts';
import { mainOf, storyOf } from './story.ts';

const FIRST = '2024-08-06';

/** Who speaks, from which side, and of which villages. */
function claim(day: string, claimantId: string, placeIds: readonly string[], more: object = {}): Claim {
  return {
    id: `${day} ${claimantId} ${placeIds.join(' ')}`,
    articleIds: [],
    claimantId,
    kind: 'control',
    status: 'live',
    change: 'recaptured',
    placeIds,
    valid: { from: day, through: day, precision: 'day' },
    ...more,
  } as unknown as Claim;
}

const SPEAKERS = {
  general: 'ukraine',
  brigade: 'ukraine',
  ministry: 'russia',
  blogger: 'russia',
  observer: 'independent',
};
const VILLAGES = ['berdin', 'gornal', 'guyevo', 'sudzha'];

function published(claims: readonly Claim[]): Published {
  const places = VILLAGES.map((id) => ({ id, geometry: {}, properties: { id, kind: 'settlement' } }));
  const claimants = Object.entries(SPEAKERS).map(([id, side]) => ({ id, side }));
  const reports = { claims, places, claimants, articles: [], relations: [] };
  return {
    manifest: { firstDay: FIRST },
    ...indexReports(reports as unknown as Parameters<typeof indexReports>[0]),
  } as unknown as Published;
}

const daysOf = (claims: readonly Claim[]) => storyOf(published(claims)).map(({ day }) => day);

describe('the story', () => {
  it('tells the days of which most claimants speak in order, at most twelve, and always the first', () => {
    const days = Array.from({ length: 20 }, (_, i) => addDays(FIRST, 7 * i));
    const many = days.flatMap((day, i) =>
      ['ministry', ...(i > 8 ? ['general'] : [])].map((who) => claim(day, who, ['sudzha'])),
    );
    expect(daysOf(many)).toEqual([FIRST, ...days.slice(9)]);
  });

  it('takes of days close together the one with more voices, and of these the one on which more changed hands', () => {
    const [a, b, c] = [addDays(FIRST, 30), addDays(FIRST, 33), addDays(FIRST, 36)];
    expect(
      daysOf([
        claim(a, 'ministry', VILLAGES),
        ...['general', 'observer'].map((who) => claim(b, who, ['sudzha'])),
        ...['general', 'observer'].map((who) => claim(c, who, ['sudzha', 'gornal'])),
      ]),
    ).toEqual([c]);
  });

  it('is not made of losses, of withdrawn claims, of days that nobody knows, or of no place', () => {
    const day = addDays(FIRST, 9);
    const others = [
      claim(day, 'general', ['sudzha'], { kind: 'figure', metric: 'losses' }),
      claim(day, 'general', ['sudzha'], { status: 'withdrawn' }),
      claim(day, 'general', ['sudzha'], { valid: { from: FIRST, through: day, precision: 'month' } }),
      claim(day, 'general', []),
    ];
    expect(daysOf(others)).toEqual([]);
  });

  it('lets the sides speak in turn, and each claimant before any speaks again', () => {
    const story = storyOf(
      published([
        claim(FIRST, 'ministry', ['berdin', 'gornal', 'guyevo']),
        claim(FIRST, 'ministry', ['sudzha', 'gornal']),
        claim(FIRST, 'blogger', ['sudzha', 'guyevo']),
        claim(FIRST, 'general', ['sudzha'], { kind: 'denial' }),
        claim(FIRST, 'observer', ['sudzha'], { change: 'held' }),
      ]),
    );
    expect(story[0]?.claims.map(({ claimantId }) => claimantId)).toEqual([
      'ministry',
      'observer',
      'general',
      'blogger',
      'ministry',
    ]);
  });

  it('is about the place that most claimants name', () => {
    const [chapter] = storyOf(
      published([
        claim(FIRST, 'ministry', ['berdin', 'gornal']),
        claim(FIRST, 'ministry', ['berdin']),
        claim(FIRST, 'general', ['gornal']),
      ]),
    );
    expect(chapter && mainOf(chapter)).toEqual({ kind: 'place', placeId: 'gornal' });
  });

  it('tells in the published data of the entry, of Berdin, of Sudzha and of the end, each with rival voices', () => {
    const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
    const all: Published = {
      manifest: read('manifest.json'),
      border: read('border.geojson'),
      ...indexReports({
        places: read('places.geojson').features,
        claims: read('claims.json'),
        claimants: read('claimants.json'),
        articles: read('articles.json'),
        relations: read('relations.json'),
      }),
    };
    const chapters = new Map(storyOf(all).map((chapter) => [chapter.day, chapter]));
    expect(chapters.get('2025-01-05')?.placeIds[0]).toBe('berdin');
    expect(chapters.get('2025-03-12')?.placeIds[0]).toBe('sudzha');
    for (const day of [FIRST, '2025-01-05', '2025-03-12', '2025-04-26']) {
      const told = chapters.get(day)?.claims.slice(0, 5) ?? [];
      const sides = new Set(told.map(({ claimantId }) => all.claimants.get(claimantId)?.side));
      expect(sides.size, day).toBeGreaterThan(1);
    }
  });
});

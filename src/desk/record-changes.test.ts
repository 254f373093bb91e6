/** Reads the file system: a small record that an article is added to. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../pipeline/read.ts';
import { draftAt, draftedWith } from './desk-fixtures.ts';
import { changesOf } from './record-changes.ts';
import { changedTexts } from './record-texts.ts';
import { type Action, replay } from './session.ts';

const read = await readRecord(join(import.meta.dirname, '../pipeline/cases/minimal/in'));
if (!read.ok) throw new Error('the minimal case has faults');
const { record } = read;
const [known] = record.claims;
const [claimant] = record.claimants;
if (!known || !claimant) throw new Error('the minimal case is empty');

const drafted = draftedWith(
  [
    draftAt({ start: 0, end: 10 }, { claimantId: claimant.id }),
    draftAt({ start: 10, end: 20 }, { claimantId: claimant.id }),
  ],
  2,
);
const changesAfter = (...actions: Action[]) => changesOf(drafted, replay(drafted, actions), record);
const confirm = (entryId: string): Action => ({ type: 'confirm', entryId, seconds: 1 });

describe('what a session adds to the record', () => {
  it('is nothing before anything was decided', () => {
    expect(changesAfter()).toMatchObject({ article: null, claims: [], joins: [], leftOut: [] });
  });

  it('is the article, dated as it was written, and a claim for each confirmed draft', () => {
    const { article, claims, claimIds } = changesAfter(confirm('d2'), confirm('d1'));
    expect(article).toMatchObject({
      id: 'daily-news-2025-01-07',
      written: { from: '2025-01-06' },
      language: 'en',
    });
    expect(claims.map(({ id }) => id)).toEqual(['daily-news-2025-01-07-c1', 'daily-news-2025-01-07-c2']);
    expect(claims[1]?.span).toMatchObject({ articleId: 'daily-news-2025-01-07', start: 10, end: 20 });
    expect(claimIds).toEqual({ d1: 'daily-news-2025-01-07-c1', d2: 'daily-news-2025-01-07-c2' });
  });

  it('keeps to an article that the record has, and counts on from its claims', () => {
    const [article] = record.articles;
    if (!article) throw new Error('the minimal case has no article');
    const claims = [{ ...known, id: `${article.id}-c7` }];
    const session = replay(drafted, [confirm('d1'), { type: 'article', change: { url: article.url } }]);
    const changes = changesOf(drafted, session, { ...record, claims });
    expect(changes.article).toBeNull();
    expect(changes.claims[0]).toMatchObject({ id: `${article.id}-c8`, articleIds: [article.id] });
  });

  it('gives a second article of a publisher and day another id', () => {
    const [article] = record.articles;
    if (!article) throw new Error('the minimal case has no article');
    const taken = { ...record, articles: [{ ...article, id: 'daily-news-2025-01-07' }] };
    expect(changesOf(drafted, replay(drafted, [confirm('d1')]), taken).articleId).toBe(
      'daily-news-2025-01-07-2',
    );
  });

  it('adds the article to a claim that says the same, once', () => {
    const join: Action = { type: 'join', entryId: 'd1', claimId: known.id, seconds: 1 };
    expect(changesAfter(join).joins).toEqual([known.id]);
    expect(changesAfter(join, { ...join, entryId: 'd2' }).joins).toEqual([known.id]);
    expect(changesAfter(join).article).not.toBeNull();
  });

  it('tells each reason for leaving out once, and repetitions not at all', () => {
    const skip = (entryId: string, reason: 'no-field' | 'repeated'): Action => ({
      type: 'skip',
      entryId,
      reason,
    });
    expect(changesAfter(skip('d1', 'no-field'), skip('d2', 'no-field')).leftOut).toEqual([
      { url: 'https://news.example/a', published: '2025-01-07', reason: 'no-field' },
    ]);
    expect(changesAfter(skip('d1', 'repeated')).leftOut).toEqual([]);
  });

  it('adds nothing twice', () => {
    const { claimIds } = changesAfter(confirm('d1'));
    const again = changesAfter(confirm('d1'), { type: 'written', claimIds: { ...claimIds } });
    expect(again.claims).toEqual([]);
  });
});

describe('the files that change', () => {
  const line = (value: unknown) => `[\n  ${JSON.stringify(value)}\n]\n`;
  const texts = new Map([['claims/2024-08.json', line(known)]]);

  it('are those of the month of the article, and those of claims it shares', () => {
    const changes = changesAfter(confirm('d1'), {
      type: 'join',
      entryId: 'd2',
      claimId: known.id,
      seconds: 1,
    });
    const changed = changedTexts(texts, changes, '2025-01');
    expect([...changed.keys()].sort()).toEqual([
      'articles/2025-01.json',
      'claims/2024-08.json',
      'claims/2025-01.json',
    ]);
    const [joined] = JSON.parse(changed.get('claims/2024-08.json') ?? '');
    expect(joined.articleIds).toEqual([...known.articleIds, 'daily-news-2025-01-07']);
  });

  it('are none where nothing is new', () => {
    expect(changedTexts(texts, changesAfter(), '2025-01').size).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, isDone } from './coverage.ts';
import { draftAt, draftedWith } from './desk-fixtures.ts';
import { openHomonyms, standingOf } from './entry.ts';
import { missingFields } from './form.ts';
import { medianSeconds } from './pace.ts';
import { type Action, replay, undone } from './session.ts';
import { nextWaiting, stopsOf } from './stops.ts';

const drafted = draftedWith(
  [
    draftAt({ start: 0, end: 10 }),
    draftAt({ start: 10, end: 20 }, { kind: null }),
    draftAt({ start: 22, end: 28 }),
  ],
  4,
);
const states = (...actions: Action[]) =>
  coverage(drafted.anchored, replay(drafted, actions)).map(({ state }) => state);
const confirm = (entryId: string, seconds = 10): Action => ({ type: 'confirm', entryId, seconds });

describe('a session', () => {
  it('begins with nothing decided, and a sentence without a draft is pointed out', () => {
    expect(states()).toEqual(['open', 'open', 'open', 'bare']);
    expect(replay(drafted, []).entries.every(({ decision }) => decision === null)).toBe(true);
  });

  it('is done when every anchored sentence has a claim or an explicit nothing', () => {
    const actions: Action[] = [confirm('d1'), { type: 'skip', entryId: 'd2', reason: 'no-field' }];
    expect(states(...actions)).toEqual(['claimed', 'nothing', 'open', 'bare']);
    actions.push(confirm('d3'));
    expect(isDone(drafted.anchored, replay(drafted, actions))).toBe(false);
    actions.push({ type: 'nothing', start: 30 });
    expect(isDone(drafted.anchored, replay(drafted, actions))).toBe(true);
  });

  it('asks for a kind where none was drafted', () => {
    const [, second] = replay(drafted, []).entries;
    expect(second && missingFields(second.form)).toEqual(['kind']);
  });

  it('splits one draft into two that are decided apart', () => {
    const session = replay(drafted, [{ type: 'split', entryId: 'd1' }, confirm('d1')]);
    expect(session.entries.map(({ id }) => id)).toEqual(['d1', 'n1', 'd2', 'd3']);
    expect(coverage(drafted.anchored, session)[0]?.state).toBe('open');
  });

  it('merges words and places of two drafts, and the first waits for the second', () => {
    const guevo = draftedWith(
      [draftAt({ start: 0, end: 10 }), draftAt({ start: 10, end: 20 }, { placeIds: ['guevo'] })],
      2,
    );
    const merge: Action = { type: 'merge', entryId: 'd2', into: 'd1' };
    const [first] = replay(guevo, [merge]).entries;
    expect(first?.span).toEqual({ start: 0, end: 20 });
    expect(first?.form.placeIds).toEqual(['berdin', 'guevo']);
    expect(coverage(guevo.anchored, replay(guevo, [merge])).map(({ state }) => state)).toEqual([
      'open',
      'open',
    ]);
    expect(isDone(guevo.anchored, replay(guevo, [merge, confirm('d1')]))).toBe(true);
  });

  it('adds a draft to a sentence that has none, in the order of the text', () => {
    const session = replay(drafted, [{ type: 'add', sentence: { start: 30, end: 40 } }]);
    expect(session.entries.at(-1)).toMatchObject({ id: 'n1', origin: 'added', span: { start: 30, end: 40 } });
    expect(stopsOf(drafted.anchored, session).map(({ key }) => key)).toEqual(['d1', 'd2', 'd3', 'n1']);
  });

  it('leads through what waits, and round to the beginning', () => {
    const stops = stopsOf(drafted.anchored, replay(drafted, [confirm('d2')]));
    expect(stops.map(({ key }) => key)).toEqual(['d1', 'd2', 'd3', 's30']);
    expect(nextWaiting(stops, 'd1')?.key).toBe('d3');
    expect(nextWaiting(stops, 's30')?.key).toBe('d1');
  });

  it('never chooses a homonym: a person does, or sets all of them aside', () => {
    const homonym = { span: { start: 0, end: 5 }, name: 'Viktorovka', placeIds: ['one', 'two'] };
    const two = draftedWith(
      [draftAt({ start: 0, end: 10 }, { homonyms: [homonym], placeIds: ['one', 'two'] })],
      1,
    );
    const entryAfter = (...actions: Action[]) => {
      const [entry] = replay(two, actions).entries;
      if (!entry) throw new Error('no entry');
      return entry;
    };
    expect(entryAfter().form.placeIds).toEqual([]);
    expect(standingOf(entryAfter(), 'placeIds')).toBe('wrong');
    const chosen: Action = { type: 'edit', entryId: 'd1', change: { placeIds: ['two'] } };
    expect(openHomonyms(entryAfter(chosen))).toEqual([]);
    expect(openHomonyms(entryAfter({ type: 'set-aside', entryId: 'd1', name: 'Viktorovka' }))).toEqual([]);
  });

  it('shows what is carried as weak until the editor sets it', () => {
    const [entry] = replay(drafted, []).entries;
    const [edited] = replay(drafted, [
      { type: 'edit', entryId: 'd1', change: { claimantId: 'volodymyr-zelensky' } },
    ]).entries;
    expect(entry && standingOf(entry, 'claimantId')).toBe('weak');
    expect(edited && standingOf(edited, 'claimantId')).toBe('firm');
  });

  it('asks again of a decided draft that is edited', () => {
    const edit: Action = { type: 'edit', entryId: 'd1', change: { placeIds: [] } };
    expect(replay(drafted, [confirm('d1'), edit]).entries[0]?.decision).toBeNull();
  });

  it('tells the median time of what became claims', () => {
    expect(medianSeconds(replay(drafted, []))).toBeNull();
    const actions = [confirm('d1', 4), confirm('d2', 20), confirm('d3', 8)];
    expect(medianSeconds(replay(drafted, actions))).toBe(8);
    expect(medianSeconds(replay(drafted, actions.slice(0, 2)))).toBe(12);
  });

  it('leaves alone what the record has, and does not undo it', () => {
    const written: Action = { type: 'written', claimIds: { d1: 'daily-news-2025-01-07-c1' } };
    const actions = [confirm('d1'), written];
    const after = replay(drafted, [...actions, { type: 'skip', entryId: 'd1', reason: 'no-field' }]);
    expect(after.entries[0]).toMatchObject({
      claimId: 'daily-news-2025-01-07-c1',
      decision: { kind: 'confirmed' },
    });
    expect(undone(actions)).toEqual(actions);
    expect(undone([...actions, confirm('d3')])).toEqual(actions);
  });

  it('undoes any action, whatever came before, and never confirms by itself', () => {
    const id = fc.constantFrom('d1', 'd2', 'd3', 'n1', 'n9');
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ type: fc.constant('confirm' as const), entryId: id, seconds: fc.nat(300) }),
      fc.record({
        type: fc.constant('skip' as const),
        entryId: id,
        reason: fc.constant('no-place' as const),
      }),
      fc.record({ type: fc.constant('split' as const), entryId: id }),
      fc.record({ type: fc.constant('merge' as const), entryId: id, into: id }),
      fc.record({
        type: fc.constant('edit' as const),
        entryId: id,
        change: fc.constant<{ placeIds: string[] }>({ placeIds: ['guevo'] }),
      }),
      fc.record({ type: fc.constant('nothing' as const), start: fc.constantFrom(0, 10, 30) }),
      fc.constant<Action>({ type: 'add', sentence: { start: 30, end: 40 } }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), action, (actions, last) => {
        expect(replay(drafted, undone([...actions, last]))).toEqual(replay(drafted, actions));
        const { entries } = replay(drafted, actions);
        expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
        const told = actions
          .filter(({ type }) => type === 'confirm')
          .flatMap((each) => ('entryId' in each ? [each.entryId] : []));
        for (const entry of entries)
          if (entry.decision?.kind === 'confirmed') expect(told).toContain(entry.id);
        // Every draft is a stop or was merged into one that is.
        const stops = new Set(stopsOf(drafted.anchored, replay(drafted, actions)).map(({ key }) => key));
        for (const entry of entries) expect(stops.has(entry.id)).toBe(entry.decision?.kind !== 'merged');
      }),
    );
  });
});

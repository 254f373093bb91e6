import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAt, draftedWith } from './desk-fixtures.ts';
import { replay } from './session.ts';
import { markText } from './text-marks.ts';

const text = 'One two. Three four. Five.';
const sentences = [{ span: { start: 9, end: 20 }, state: 'open' as const }];
const { entries } = replay(draftedWith([draftAt({ start: 9, end: 14 })], 2), []);

describe('a marked text', () => {
  it('keeps every character, and tells sentence, anchor and draft of each', () => {
    const marked = markText(
      text,
      { start: 0, end: text.length },
      sentences,
      [{ start: 15, end: 19, kind: 'place' }],
      entries,
    );
    expect(marked.map(({ state, pieces }) => [state, pieces.map((piece) => piece.text).join('|')])).toEqual([
      [null, 'One two. '],
      ['open', 'Three| |four|.'],
      [null, ' Five.'],
    ]);
    const [draft, , anchor] = marked[1]?.pieces ?? [];
    expect(draft?.drafts).toEqual(['d1']);
    expect(anchor?.anchor).toBe('place');
  });

  it('never loses or repeats text, wherever the marks stand', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), span, fc.array(span), (words, body, anchors) => {
        const within = { start: Math.min(body.start, words.length), end: Math.min(body.end, words.length) };
        const marked = markText(
          words,
          within,
          sentences,
          anchors.map((each) => ({ ...each, kind: 'place' })),
          entries,
        );
        const whole = marked.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
        expect(whole).toBe(words.slice(within.start, within.end));
      }),
    );
  });
});

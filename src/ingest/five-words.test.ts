import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiveWordsOf } from './five-words.ts';

const ARTICLE = 'The column, seen at dawn, turned back before it reached Berdin.';

describe('five words of an article', () => {
  it('are found whatever stands between them and however they are written', () => {
    expect(fiveWordsOf(ARTICLE, ['a note: “Seen AT dawn — turned, back” it says'])).toBe(
      'seen at dawn turned back',
    );
    expect(
      fiveWordsOf('Колонна, замеченная на рассвете, повернула назад', [
        'замеченная на рассвете, повернула назад',
      ]),
    ).toBe('замеченная на рассвете повернула назад');
  });

  it('are not found in four, in another order, or across two texts', () => {
    expect(fiveWordsOf(ARTICLE, ['seen at dawn turned'])).toBeNull();
    expect(fiveWordsOf(ARTICLE, ['turned back seen at dawn'])).toBeNull();
    expect(fiveWordsOf(ARTICLE, ['seen at dawn', 'turned back'])).toBeNull();
  });

  it('are not looked for in ids and addresses', () => {
    expect(fiveWordsOf(ARTICLE, ['https://news.example/seen-at-dawn-turned-back'])).toBeNull();
  });

  it('are found in every text that quotes the article', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 5, maxLength: 40 }),
        fc.nat(),
        fc.string(),
        (words, at, around) => {
          const start = at % (words.length - 4);
          const quote = words.slice(start, start + 5).join(', ');
          expect(fiveWordsOf(words.join(' '), [`${around} ${quote} ${around}`])).not.toBeNull();
        },
      ),
    );
  });
});

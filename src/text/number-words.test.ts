import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/names.ts';
import { areaInWords, boundedInWords, numberInWords, rangeInWords } from './number-words.ts';
import { plural } from './plural.ts';

describe('numbers', () => {
  test('group by comma or non-breaking space', () => {
    expect(LANGUAGES.map((language) => numberInWords(49010, language))).toEqual([
      '49,010',
      '49\u00a0010',
      '49\u00a0010',
    ]);
    expect(LANGUAGES.map((language) => numberInWords(35.42, language))).toEqual(['35.4', '35,4', '35,4']);
  });

  test('ranges', () => {
    expect(rangeInWords(23000, 26000, 'en')).toBe('23,000–26,000');
    expect(rangeInWords(93, 93, 'uk')).toBe('93');
  });

  test('bounds are kept', () => {
    const words = (bound: 'exactly' | 'about' | 'at-least' | 'at-most') =>
      LANGUAGES.map((language) => boundedInWords({ low: 30, high: 30, bound }, language));
    expect(words('exactly')).toEqual(['30', '30', '30']);
    expect(words('about')).toEqual(['about\u00a030', 'близько\u00a030', 'около\u00a030']);
    expect(words('at-least')).toEqual(['at least\u00a030', 'щонайменше\u00a030', 'не менее\u00a030']);
    expect(words('at-most')).toEqual(['up to\u00a030', 'до\u00a030', 'до\u00a030']);
  });

  test('an area is not said more exactly than it is known', () => {
    expect(areaInWords(513.7, 'en')).toBe('510\u00a0km²');
    expect(areaInWords(1263, 'ru')).toBe('1\u00a0260\u00a0км²');
    expect(areaInWords(62.4, 'uk')).toBe('62\u00a0км²');
  });
});

describe('plurals', () => {
  const numbers = [0, 1, 2, 5, 11, 21, 22, 25, 101, 111];

  test('follow the rules of each language', () => {
    const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    const all = (language: 'en' | 'uk' | 'ru') => numbers.map((number) => plural(language, number, forms));
    const slavic = ['many', 'one', 'few', 'many', 'many', 'one', 'few', 'many', 'one', 'many'];
    expect(all('uk')).toEqual(slavic);
    expect(all('ru')).toEqual(slavic);
    expect(all('en')).toEqual(numbers.map((number) => (number === 1 ? 'one' : 'other')));
  });

  test('a category that a language is not given falls to the general form', () => {
    expect(plural('ru', 5, { one: 'один', other: 'другие' })).toBe('другие');
  });
});

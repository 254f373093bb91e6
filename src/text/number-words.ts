/** Numbers and measures in words. A number never parts from its unit at a line's end. */
import type { FigureClaim } from '../domain/claim.ts';
import type { Language } from '../domain/names.ts';

export const NBSP = '\u00a0';

const format = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const NUMBER = { en: format('en-GB'), uk: format('uk'), ru: format('ru') };

/** "49,010", "49 010" (non-breaking), "35.4"; one decimal at most. */
export function numberInWords(number: number, language: Language): string {
  return NUMBER[language].format(number).replace(/\s/g, NBSP);
}

/** "23,000–26,000", or one number where both ends are the same. */
export function rangeInWords(low: number, high: number, language: Language): string {
  const [from, to] = [numberInWords(low, language), numberInWords(high, language)];
  return from === to ? from : `${from}–${to}`;
}

const BOUND: Record<Language, Record<FigureClaim['bound'], string>> = {
  en: { exactly: '', about: 'about', 'at-least': 'at least', 'at-most': 'up to' },
  uk: { exactly: '', about: 'близько', 'at-least': 'щонайменше', 'at-most': 'до' },
  ru: { exactly: '', about: 'около', 'at-least': 'не менее', 'at-most': 'до' },
};

/** "at least 49,010", "about 200,000", "up to 30", "93" */
export function boundedInWords(
  figure: Pick<FigureClaim, 'low' | 'high' | 'bound'>,
  language: Language,
): string {
  const number = rangeInWords(figure.low, figure.high, language);
  const bound = BOUND[language][figure.bound];
  return bound === '' ? number : `${bound}${NBSP}${number}`;
}

/** An area of the drawing. Rounded to ten above a hundred: the drawing is not known better than that. */
export function areaInWords(km2: number, language: Language): string {
  const rounded = km2 >= 100 ? Math.round(km2 / 10) * 10 : Math.round(km2);
  return `${numberInWords(rounded, language)}${NBSP}${language === 'en' ? 'km²' : 'км²'}`;
}

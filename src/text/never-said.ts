/** For tests: words that no text of this project says in its own voice. A quotation may; nothing here is one. */
import type { Language } from '../domain/names.ts';

export const NEVER_SAID: Record<Language, RegExp> = {
  en: /liberat|occup|\benem|terror|special (military )?operation|buffer zone/i,
  uk: /звільн|визвол|окуп|ворог|ворож|противник|терор|спецоперац|спеціальн\S+ (воєнн|військов)|буферн|санітарн/i,
  ru: /освоб|оккуп|(?<!\p{L})враг|враж|противник|террор|спецоперац|специальн\S+ военн|буферн|санитарн/iu,
};

/** Traces of a value that was not put in words, or of words put together badly. */
export const SLIPS = /undefined|null|NaN|\[object|[{}]|\s{2}|\s[.,;:)]|\(\s|\.\.|^\s|\s$/;

/** Spellings of names in running text: what the cases of Russian and Ukrainian and rivals of vowels leave of a name. */
import { wholeSoundOf } from '../domain/spelling.ts';

/** Case endings of Russian and Ukrainian, the longer ones first. */
const CASE_ENDING =
  /(?:ами|ями|ого|его|ому|ему|ої|ій|ой|ей|ою|ею|єю|ом|ем|им|ым|ах|ях|ую|юю|ая|яя|ое|ее|ые|ие|ий|ый|[аяоеёуюыиіїьйє])$/;

/** The skeleton of a Cyrillic word without its case ending: equal for the cases of one name. */
export function stemOf(word: string): string {
  const plain = word.toLowerCase();
  const stem = plain.length > 4 ? plain.replace(CASE_ENDING, '') : plain;
  return wholeSoundOf(stem).replace(/[oei]vk$/, 'ivk');
}

/** The consonants of a skeleton: what is left when the vowels of two languages differ, as in Snagost and Snahist. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[aeiou]/g, '');
}

/** True for a word in Cyrillic script. */
export function isCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}

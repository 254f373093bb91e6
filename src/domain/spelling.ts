/**
 * Names of places as they sound, so that English, Russian and Ukrainian spellings of one name meet:
 * Mala Loknia = Malaya Loknya = Малая Локня. Letters go to a common Latin skeleton, endings to one form.
 */

const CYRILLIC = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'i',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
  }),
);

/** Applied in order to the lower-case Latin letters of a word. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z0-9]/g, ''],
  [/shch|schtsch|sch|sh/g, 'S'],
  [/tsch|ch/g, 'C'],
  [/dzh|dsch|dj|zh/g, 'Z'],
  [/kh/g, 'K'],
  [/ts|tz/g, 'c'],
  [/w/g, 'v'],
  [/h/g, 'g'],
  [/[yj]/g, 'i'],
  [/i+(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Endings that one name has in several spellings and languages. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/[oei]vka$/, 'ivk'],
  [/[oei]v[oea]?$/, 'ov'],
  [/in[oe]?$/, 'in'],
  [/(?:oe|oi|i|e|a)$/, ''],
];

/** The Latin letters of a word in Latin or Cyrillic script, without accents. */
export function latin(word: string): string {
  let out = '';
  for (const letter of word.toLowerCase().normalize('NFD')) out += CYRILLIC.get(letter) ?? letter;
  return out;
}

function endingless(sound: string): string {
  for (const [ending, form] of ENDINGS) {
    if (sound.length > 3 && ending.test(sound)) return sound.replace(ending, form);
  }
  return sound;
}

/** The skeleton of a word with its ending, so that the beginning of a word sounds like the beginning of a name. */
export function wholeSoundOf(word: string): string {
  return SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), latin(word));
}

/** The skeleton of one word: equal for spellings that sound alike. */
export function soundOf(word: string): string {
  return endingless(wholeSoundOf(word));
}

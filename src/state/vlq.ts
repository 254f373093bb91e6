/** Whole numbers as text, in Base64 VLQ as in source maps: five bits a character from the lowest, the sign in the lowest of all. */

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By the code of the character; -1 for one that stands for nothing. */
const VALUES = new Int8Array(128).fill(-1);
for (let value = 0; value < CHARACTERS.length; value++) VALUES[CHARACTERS.charCodeAt(value)] = value;
const MORE = 32;

/** @param numbers whole numbers of less than 2^30 either way */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let left = number < 0 ? (-number << 1) | 1 : number << 1;
    while (left >= MORE) {
      text += CHARACTERS[(left & (MORE - 1)) | MORE];
      left >>>= 5;
    }
    text += CHARACTERS[left];
  }
  return text;
}

/** @throws Error for a text that no numbers make */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? -1;
    if (value < 0) throw new Error(`${text[at]} stands for no number`);
    number |= (value & (MORE - 1)) << shift;
    shift += 5;
    if (value & MORE) continue;
    numbers.push(number & 1 ? -(number >>> 1) : number >>> 1);
    number = 0;
    shift = 0;
  }
  if (shift > 0) throw new Error('a number breaks off');
  return numbers;
}

/** The alternation of "у" and "в", which Ukrainian spelling asks for. */

/** Between a vowel and a consonant "у" becomes "в": "атакували в населених пунктах". Not before "в" and "ф". */
export function euphonic(text: string): string {
  return text.replace(/(?<=[аеєиіїоуюя]) у (?=[бгґджзйклмнпрстхцчшщ])/gi, ' в ');
}

/** How wide a text is without a font at hand: the advance widths of Noto Sans, rounded to a twentieth of an em. */

/** Hundredths of an em → the characters that wide. Anything else counts as a wide letter. */
const WIDTHS: Readonly<Record<number, string>> = {
  20: '’',
  25: "ijlJ .,;:'·ії\u00a0",
  30: '-()ІЇ',
  35: 'ftI/²',
  40: 'r"',
  45: 'zгтґ',
  50: 'csvyFL–«»зсухэєГ',
  55: 'aekxESTYZ0123456789×авекьёЕТҐЁ',
  60: 'bdghnopquKPRVXбдийлнопрцчъяБЗРУХЬ',
  65: 'ABCАВКСЧЭЯЄ',
  70: 'ЛЪ',
  75: 'DGHNUжмфыДИЙНОПЦ',
  80: 'wOQюФ',
  85: '©%Ы',
  90: 'MшщЖМ',
  95: 'mW',
  100: '—Ю',
  105: 'ШЩ',
};

const WIDTH_OF = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width) / 100] as const),
  ),
);

/** The faces of the picture, by how much wider they run than Noto Sans. */
const FACE = { sans: 1, semibold: 1.05, serif: 1.09 } as const;
export type Face = keyof typeof FACE;

/** Pixels that a line of text takes. */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  let ems = 0;
  for (const character of text) ems += WIDTH_OF.get(character) ?? 0.9;
  return ems * size * FACE[face];
}

/** Longer words than any name are addresses: they are parted where they do not fit. */
const LONGEST_NAME = 40;

function piecesOf(word: string, width: number, size: number, face: Face): readonly string[] {
  if (word.length <= LONGEST_NAME || textWidth(word, size, face) <= width) return [word];
  const half = Math.ceil(word.length / 2);
  return [word.slice(0, half), word.slice(half)].flatMap((part) => piecesOf(part, width, size, face));
}

/** Breaks a text at its spaces into lines of at most `width` pixels, parting no word but a long address. */
export function wrapText(text: string, width: number, size: number, face: Face = 'sans'): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => piecesOf(each, width, size, face))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

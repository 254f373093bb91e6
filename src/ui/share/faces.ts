/** Effect: the network, through the loader. The page's faces as a style sheet of their own, for pictures that leave the page. */
import sansCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import semiboldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import sansLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import semiboldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import serifCyrillic from '@fontsource/noto-serif/files/noto-serif-cyrillic-600-normal.woff2?url';
import serifLatin from '@fontsource/noto-serif/files/noto-serif-latin-600-normal.woff2?url';
import type { Language } from '../../domain/names.ts';
import { loadBytes } from '../../state/load.ts';
import { besidePage } from '../../state/url-sync.ts';

interface Face {
  readonly family: 'Noto Sans' | 'Noto Serif';
  readonly weight: 400 | 600;
  readonly address: string;
  readonly range: string;
}

const LATIN = 'U+0000-00FF,U+2000-206F';
const CYRILLIC = 'U+0400-045F,U+0490-0491';

const FACES: Readonly<Record<'latin' | 'cyrillic', readonly Face[]>> = {
  latin: [
    { family: 'Noto Sans', weight: 400, address: sansLatin, range: LATIN },
    { family: 'Noto Sans', weight: 600, address: semiboldLatin, range: LATIN },
    { family: 'Noto Serif', weight: 600, address: serifLatin, range: LATIN },
  ],
  cyrillic: [
    { family: 'Noto Sans', weight: 400, address: sansCyrillic, range: CYRILLIC },
    { family: 'Noto Sans', weight: 600, address: semiboldCyrillic, range: CYRILLIC },
    { family: 'Noto Serif', weight: 600, address: serifCyrillic, range: CYRILLIC },
  ],
};

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Style rules that carry the faces with them. @throws LoadFailure */
export async function facesFor(language: Language): Promise<string> {
  const faces = [...FACES.latin, ...(language === 'en' ? [] : FACES.cyrillic)];
  const rules = await Promise.all(
    faces.map(async ({ family, weight, address, range }) => {
      const data = base64(await loadBytes(besidePage(address)));
      return `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    }),
  );
  return rules.join('');
}

/** Effect: fonts. Text that is drawn once in its own face does not shift when the face arrives. */
import type { Language } from '../domain/names.ts';

/** A slow font is not waited for: words in another face are better than no words. */
const PATIENCE_MS = 1_500;

const FACES = ['400 12px "Noto Sans"', '600 12px "Noto Sans"', '600 12px "Noto Serif"'];

/** Resolves when the faces of a language are there, or cannot be had soon. */
export async function fontsReady(language: Language): Promise<void> {
  const sample = language === 'en' ? 'Kursk' : 'Kursk Курськ';
  const loaded = Promise.allSettled(FACES.map((face) => document.fonts.load(face, sample)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** The languages of the interface, and names given in them. */
import * as z from 'zod/mini';

export const LANGUAGES = ['en', 'uk', 'ru'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

const Name = z.string().check(z.minLength(1), z.maxLength(120));
export const Names = z.strictObject({
  en: Name,
  ru: z.nullable(Name),
  uk: z.nullable(Name),
});
export type Names = z.infer<typeof Names>;

/** The name in the asked-for language; where none is recorded, the English one. Names are never transliterated at run time. */
export function nameIn(names: Names, language: Language): string {
  return names[language] ?? names.en;
}

/** Plural forms, chosen by the CLDR rules that the browser carries. */
import { LANGUAGES, type Language } from '../domain/names.ts';

/** The form for each plural category a language uses; `other` also serves categories left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const RULES = new Map(LANGUAGES.map((language) => [language, new Intl.PluralRules(language)]));

/** The CLDR category of a number: `one`, `few`, `many`, `other`. */
export function pluralCategory(language: Language, number: number): Intl.LDMLPluralRule {
  return RULES.get(language)?.select(number) ?? 'other';
}

/** The form of a word that goes with `number`. */
export function plural(language: Language, number: number, forms: PluralForms): string {
  return forms[pluralCategory(language, number)] ?? forms.other;
}

/** The messages by language. */
import type { Language } from '../domain/names.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

const MESSAGES: Record<Language, Messages> = { en, uk, ru };

/** The messages of a language. */
export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}

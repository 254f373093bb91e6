/** The desk's keys: one letter for each field and each act. Shown on the page, told by `?`. */
import type { FieldName } from './form.ts';

export const FIELD_KEYS: Partial<Record<FieldName, string>> = {
  kind: 'k',
  claimantId: 'w',
  placeIds: 'p',
  placeRelation: 'r',
  valid: 'd',
  said: 'q',
  basis: 'b',
  verification: 'v',
  recordConfidence: 'g',
  change: 'c',
  holder: 'h',
  actor: 'a',
  attack: 't',
  movement: 't',
  outcome: 'o',
  metric: 'm',
  whose: 'y',
  low: 'f',
  bound: 'e',
  unit: 'u',
  definition: 'n',
  scope: 'l',
  period: 'i',
  denied: 't',
};

export const COMMANDS = {
  confirm: { key: 'Enter', words: 'Confirm' },
  skip: { key: 's', words: 'Skip' },
  split: { key: 'x', words: 'Split' },
  merge: { key: 'j', words: 'Merge into the one before' },
  join: { key: '=', words: 'Same as a claim of the record' },
  nothing: { key: '0', words: 'Nothing here' },
  add: { key: '+', words: 'Add a draft' },
  undo: { key: 'z', words: 'Undo' },
  next: { key: '.', words: 'Next' },
  previous: { key: ',', words: 'Previous' },
  help: { key: '?', words: 'Keys' },
} as const;
export type Command = keyof typeof COMMANDS;

export type Meaning =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'field'; readonly key: string }
  /** A digit: the nth choice of the field that has the focus, or else the nth candidate place. */
  | { readonly kind: 'digit'; readonly digit: number };

/** What a key means on the desk; null for a key without a meaning. */
export function meaningOf(key: string): Meaning | null {
  if (/^[1-9]$/.test(key)) return { kind: 'digit', digit: Number(key) };
  for (const [command, { key: own }] of Object.entries(COMMANDS)) {
    if (own === key) return { kind: 'command', command: command as Command };
  }
  return Object.values(FIELD_KEYS).includes(key) ? { kind: 'field', key } : null;
}

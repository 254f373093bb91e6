/** A draft as lines for a terminal: its words, what it would say, and how each field is known. Pure. */
import type { Claimant } from '../domain/claimant.ts';
import type { Place } from '../domain/place.ts';
import { plain } from '../pipeline/fault.ts';
import { claimSentence } from '../text/claim-sentence.ts';
import { basisShown, type Entry, openHomonyms, standingOf } from './entry.ts';
import { basisOf, claimOf, type FieldName, KIND_FIELDS, missingFields } from './form.ts';
import { COMMANDS } from './keys.ts';
import { SKIP_REASONS } from './skip-reason.ts';
import { EN } from './words.ts';

export interface Names {
  readonly claimants: ReadonlyMap<string, Claimant>;
  readonly places: ReadonlyMap<string, Place>;
}

const MARKS = { firm: ' ', weak: '△', wrong: '✕' } as const;

/** The text on one line, nothing in it acting on the terminal. */
const oneLine = (text: string): string => plain(text.replaceAll(/\s+/g, ' ').trim());

function shown(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '-';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object') return Object.values(value as object).join('..');
  return String(value);
}

/** The draft as the editor sees it before deciding. */
export function entryLines(entry: Entry, text: string, names: Names): string[] {
  const { form, span, sentence, negated, modality, unplaced } = entry;
  const before = text.slice(Math.min(sentence.start, span.start), span.start);
  const behind = text.slice(span.end, Math.max(sentence.end, span.end));
  const side = names.claimants.get(form.claimantId ?? '')?.side ?? 'independent';
  const claim = claimOf(
    { ...form, basis: basisOf(form, side) },
    { id: 'draft', articleIds: ['a'], span: null, side },
  );
  const missing = missingFields(form);
  const open = openHomonyms(entry).map(({ name, placeIds }) => `which ${name} (${placeIds.join(' or ')})`);
  const fields: FieldName[] = [
    'kind',
    'claimantId',
    'placeIds',
    'placeRelation',
    'valid',
    ...(form.kind === null ? [] : KIND_FIELDS[form.kind]),
    'basis',
    'verification',
  ];
  return [
    `${oneLine(before)} ⟦${oneLine(text.slice(span.start, span.end))}⟧ ${oneLine(behind)}`,
    ...(negated ? ['✕ It is said not to be so, or denied.'] : []),
    ...(modality === 'fact' ? [] : ['✕ A plan or a supposition: nothing that has happened.']),
    ...(unplaced.length === 0 ? [] : [`✕ Not in the gazetteer: ${oneLine(unplaced.join(', '))}`]),
    claim
      ? `→ ${claimSentence(claim, { ...names, language: 'en' }).sentence}`
      : `→ still to choose: ${[...missing, ...open].join(', ')}`,
    ...fields.map((field) => {
      const basis = missing.includes(field) ? 'none' : basisShown(entry, field);
      const mark = MARKS[missing.includes(field) ? 'wrong' : standingOf(entry, field)];
      const value = field === 'basis' ? basisOf(form, side) : shown(form[field]);
      return `  ${mark} ${field} = ${value}${basis ? `   (${EN.basis[basis]})` : ''}`;
    }),
  ];
}

/** What can be typed. */
export const HELP: readonly string[] = [
  ...Object.values(COMMANDS).map(({ key, words }) => `  ${key.padEnd(8)}${words}`),
  ...SKIP_REASONS.map((reason, i) => `  ${`s ${i + 1}`.padEnd(8)}Skip: ${EN.skipReason[reason]}`),
  '  field = value   such as: kind = control, placeIds = sudzha, guevo, valid = 2025-01-05..2025-01-06, actor = -',
  '  write   Write what was decided, and derive the map',
  '  quit    Leave; the session is kept',
];

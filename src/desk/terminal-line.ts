/** What an editor types at the desk's terminal: the desk's own keys, or `field = value`. Pure. */
import * as z from 'zod/mini';
import { describeIssues } from '../pipeline/describe-issue.ts';
import { nearest } from '../pipeline/nearest.ts';
import { EMPTY_FORM, type FieldName, Form } from './form.ts';
import { COMMANDS, type Command } from './keys.ts';
import { SKIP_REASONS, type SkipReason } from './skip-reason.ts';

export type Line =
  | { readonly kind: 'command'; readonly command: Exclude<Command, 'skip'> | 'write' | 'quit' }
  | { readonly kind: 'skip'; readonly reason: SkipReason }
  | { readonly kind: 'edit'; readonly change: Partial<Form> }
  /** What cannot be understood, and what to do about it. */
  | { readonly kind: 'puzzle'; readonly told: string };

const FIELDS = Object.keys(EMPTY_FORM);
const LISTS: readonly FieldName[] = ['placeIds', 'deniedClaimIds'];
const DAYS: readonly FieldName[] = ['valid', 'said', 'period'];
const NUMBERS: readonly FieldName[] = ['low', 'high'];

function typedValue(field: FieldName, text: string): unknown {
  if (LISTS.includes(field)) return text === '-' ? [] : text.split(/[\s,]+/);
  if (text === '-') return null;
  if (NUMBERS.includes(field)) return Number(text);
  if (!DAYS.includes(field)) return text;
  const [from, through = from] = text.split('..');
  return { from, through };
}

function edit(name: string, text: string): Line {
  const field = FIELDS.find((each) => each === name);
  if (field === undefined) {
    const meant = nearest(name, FIELDS);
    return { kind: 'puzzle', told: `There is no field ${name}${meant ? `: did you mean ${meant}` : ''}.` };
  }
  const change = { [field]: typedValue(field as FieldName, text) };
  const parsed = z.partial(Form).safeParse(change);
  if (parsed.success) return { kind: 'edit', change: parsed.data as Partial<Form> };
  const [first] = describeIssues(change, parsed.error);
  return { kind: 'puzzle', told: first ? `${first.problem}; ${first.remedy}.` : `${text} does not fit.` };
}

function skip(text: string): Line {
  const reason = SKIP_REASONS[Number(text) - 1] ?? SKIP_REASONS.find((each) => each === text);
  const list = SKIP_REASONS.map((each, i) => `${i + 1} ${each}`).join(', ');
  return reason ? { kind: 'skip', reason } : { kind: 'puzzle', told: `Skip for which reason? s ${list}` };
}

/** Reads one line. An empty one confirms. */
export function readLine(line: string): Line {
  const text = line.trim();
  if (text === '') return { kind: 'command', command: 'confirm' };
  if (text === 'write' || text === 'quit') return { kind: 'command', command: text };
  if (/^s(?:\s|$)/.test(text)) return skip(text.slice(1).trim());
  const setting = /^(\w+)\s*=\s*(\S.*)$/.exec(text);
  if (setting) return edit(setting[1] ?? '', setting[2] ?? '');
  const found = Object.entries(COMMANDS).find(([, { key }]) => key === text)?.[0];
  if (found && found !== 'skip') return { kind: 'command', command: found as Exclude<Command, 'skip'> };
  return { kind: 'puzzle', told: `“${text}” means nothing here: ? lists what does.` };
}

/** One draft on the desk: the form that it starts from, how each field is known, and what was decided. Pure. */
import type { Draft, FieldBasis, Homonym, TextSpan } from '../ingest/draft.ts';
import { EMPTY_FORM, type FieldName, type Form } from './form.ts';
import type { SkipReason } from './skip-reason.ts';

export type Decision =
  | { readonly kind: 'confirmed'; readonly seconds: number }
  | { readonly kind: 'joined'; readonly claimId: string; readonly seconds: number }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'merged'; readonly into: string };

export interface Entry {
  readonly id: string;
  readonly origin: 'drafted' | 'split' | 'added';
  readonly span: TextSpan;
  readonly sentence: TextSpan;
  readonly form: Form;
  /** How the drafted fields are known; of the others nothing is said. */
  readonly bases: Partial<Record<FieldName, FieldBasis>>;
  /** Fields that the editor has set. */
  readonly chosen: readonly string[];
  readonly homonyms: readonly Homonym[];
  /** Places that were drafted or chosen at some time: each keeps its number. */
  readonly offered: readonly string[];
  /** Names of homonyms of which none is meant. */
  readonly setAside: readonly string[];
  readonly unplaced: readonly string[];
  readonly claimantSpan: TextSpan | null;
  readonly negated: boolean;
  readonly modality: Draft['modality'];
  /** A unit that matters but that no claim can hold. */
  readonly foreignUnit: string | null;
  readonly decision: Decision | null;
  /** The claim's id, once the record has it. */
  readonly claimId: string | null;
}

/** How a field is to be read: plain, to be looked at, or not to be passed. */
export type Standing = 'firm' | 'weak' | 'wrong';

const WEAK: readonly FieldBasis[] = ['carried', 'pronoun', 'inferred', 'default', 'published'];

/** A homonym of which neither a candidate was chosen nor all were set aside. */
export function openHomonyms({ form, homonyms, setAside }: Entry): Homonym[] {
  return homonyms.filter(
    ({ name, placeIds }) => !setAside.includes(name) && !placeIds.some((id) => form.placeIds.includes(id)),
  );
}

/** How a field is known, in one word; null where nothing need be said. */
export function basisShown(entry: Entry, field: FieldName): FieldBasis | null {
  if (entry.chosen.includes(field)) return null;
  return entry.bases[field] ?? null;
}

/** What the basis of a field asks of the editor. */
export function standingOf(entry: Entry, field: FieldName): Standing {
  if (field === 'placeIds' && openHomonyms(entry).length > 0) return 'wrong';
  const basis = basisShown(entry, field);
  if (basis === null) return 'firm';
  if (basis === 'none' || basis === 'homonym') {
    return field === 'placeIds' && entry.form.placeIds.length > 0 ? 'firm' : 'wrong';
  }
  return WEAK.includes(basis) ? 'weak' : 'firm';
}

/** A draft as it comes to the desk: nothing decided, homonyms unchosen. */
export function entryOf(draft: Draft, id: string): Entry {
  const candidates = new Set(draft.homonyms.flatMap(({ placeIds }) => placeIds));
  const { bases, figure } = draft;
  return {
    id,
    origin: 'drafted',
    span: draft.span,
    sentence: draft.sentence,
    form: {
      ...EMPTY_FORM,
      kind: draft.kind,
      claimantId: draft.claimantId,
      placeIds: draft.placeIds.filter((placeId) => !candidates.has(placeId)),
      placeRelation: draft.placeRelation,
      valid: { from: draft.validOn.from, through: draft.validOn.to },
      said: draft.saidOn && { from: draft.saidOn.from, through: draft.saidOn.to },
      verification: draft.verification,
      change: draft.change,
      holder: draft.holder,
      actor: draft.actor,
      attack: draft.action,
      outcome: draft.outcome ?? 'unstated',
      movement: draft.movement,
      ...figureFields(figure),
    },
    bases: {
      kind: bases.kind,
      holder: bases.holder,
      placeIds: bases.placeIds,
      valid: bases.validOn,
      claimantId: bases.claimantId,
      ...(figure ? { metric: bases.figure, low: 'explicit', unit: 'explicit' } : {}),
    },
    chosen: [],
    homonyms: draft.homonyms,
    offered: draft.placeIds,
    setAside: [],
    unplaced: draft.unplaced,
    claimantSpan: draft.claimantSpan,
    negated: draft.negated,
    modality: draft.modality,
    foreignUnit: figure && !figure.claimUnit ? figure.unit : null,
    decision: null,
    claimId: null,
  };
}

function figureFields(figure: Draft['figure']): Partial<Form> {
  if (figure === null) return {};
  const { metric, whose, low, high, bound, unit, claimUnit, definition, scope } = figure;
  return {
    metric,
    whose,
    low,
    high,
    bound,
    unit: claimUnit ? (unit as Form['unit']) : null,
    definition: definition ?? 'unstated',
    scope: scope ?? 'total',
  };
}

/** An empty draft for a sentence that has none. */
export function emptyEntry(sentence: TextSpan, id: string): Entry {
  return {
    id,
    origin: 'added',
    span: sentence,
    sentence,
    form: EMPTY_FORM,
    bases: { kind: 'none', claimantId: 'none', placeIds: 'none', valid: 'none' },
    chosen: [],
    homonyms: [],
    offered: [],
    setAside: [],
    unplaced: [],
    claimantSpan: null,
    negated: false,
    modality: 'fact',
    foreignUnit: null,
    decision: null,
    claimId: null,
  };
}

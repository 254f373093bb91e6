/** A claim in the making: every field of every kind, null until it is known. Pure. */
import * as z from 'zod/mini';
import {
  Actor,
  AttackClaim,
  Basis,
  Claim,
  ControlClaim,
  DenialClaim,
  FigureClaim,
  MovementClaim,
} from '../domain/claim.ts';
import type { Side } from '../domain/claimant.ts';
import type { Clock } from '../domain/clock.ts';
import { addDays, Day } from '../domain/day.ts';
import { Id } from '../domain/id.ts';

export const KINDS = ['control', 'attack', 'figure', 'movement', 'denial'] as const;
export type Kind = (typeof KINDS)[number];

/** Both days included; its precision follows from them. */
export const Days = z.strictObject({ from: Day, through: Day });
export type Days = z.infer<typeof Days>;

const figure = FigureClaim.shape;
const common = ControlClaim.shape;

export const Form = z.strictObject({
  kind: z.nullable(z.enum(KINDS)),
  claimantId: z.nullable(Id),
  placeIds: z.array(Id),
  placeRelation: common.placeRelation,
  valid: z.nullable(Days),
  said: z.nullable(Days),
  /** Null where the rule decides: see `basisOf`. */
  basis: z.nullable(Basis),
  verification: common.verification,
  recordConfidence: common.recordConfidence,
  change: z.nullable(common.change),
  holder: z.nullable(common.holder),
  actor: z.nullable(z.union([Actor, z.literal('civilians')])),
  attack: z.nullable(AttackClaim.shape.action),
  outcome: AttackClaim.shape.outcome,
  movement: z.nullable(MovementClaim.shape.action),
  metric: z.nullable(figure.metric),
  whose: z.nullable(figure.whose),
  low: z.nullable(figure.low),
  high: z.nullable(figure.high),
  bound: figure.bound,
  unit: z.nullable(figure.unit),
  definition: figure.definition,
  scope: figure.scope,
  period: z.nullable(Days),
  denied: z.nullable(DenialClaim.shape.denied),
  deniedClaimIds: DenialClaim.shape.deniedClaimIds,
});
export type Form = z.infer<typeof Form>;
export type FieldName = keyof Form;

export const EMPTY_FORM: Form = {
  kind: null,
  claimantId: null,
  placeIds: [],
  placeRelation: 'at',
  valid: null,
  said: null,
  basis: null,
  verification: 'unstated',
  recordConfidence: 'high',
  change: null,
  holder: null,
  actor: null,
  attack: null,
  outcome: 'unstated',
  movement: null,
  metric: null,
  whose: null,
  low: null,
  high: null,
  bound: 'exactly',
  unit: null,
  definition: 'unstated',
  scope: 'total',
  period: null,
  denied: null,
  deniedClaimIds: [],
};

/** The fields of each kind beside those that every claim has, in the order of asking. */
export const KIND_FIELDS: Readonly<Record<Kind, readonly FieldName[]>> = {
  control: ['change', 'holder', 'actor'],
  attack: ['actor', 'attack', 'outcome'],
  figure: ['metric', 'whose', 'low', 'high', 'bound', 'unit', 'definition', 'scope', 'period'],
  movement: ['actor', 'movement'],
  denial: ['denied', 'deniedClaimIds'],
};

/** Fields of a kind that may stay empty. */
const MAY_BE_EMPTY: Readonly<Record<Kind, readonly FieldName[]>> = {
  control: ['actor'],
  attack: ['actor'],
  figure: ['period'],
  movement: [],
  denial: [],
};

/** What must still be chosen before the form is a claim. */
export function missingFields(form: Form): FieldName[] {
  if (form.kind === null) return ['kind'];
  const fields: FieldName[] = ['claimantId', 'valid', ...KIND_FIELDS[form.kind]];
  const missing = fields.filter(
    (field) => form[field] === null && !MAY_BE_EMPTY[form.kind as Kind].includes(field),
  );
  const placeless = form.placeIds.length === 0 && form.kind === 'control';
  return placeless ? ['placeIds', ...missing] : missing;
}

/** The days as a clock, as precise as they are. */
export function clockOf({ from, through }: Days): Clock {
  const nextMonth = `${addDays(`${from.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
  if (from === through) return { from, through, precision: 'day' };
  const whole = from.endsWith('-01') && through === addDays(nextMonth, -1);
  return { from, through, precision: whole ? 'month' : 'range' };
}

/** Observers assess; a side claims, or acknowledges where it loses by what it says. */
export function basisOf(form: Form, side: Side): Basis {
  if (form.basis !== null) return form.basis;
  if (side === 'independent') return 'assessed';
  const others = (holder: string | null) => holder !== null && holder !== side;
  const { kind, holder, metric, whose, definition } = form;
  if (kind === 'control' && holder !== 'contested' && others(holder)) return 'acknowledged';
  if (kind === 'figure' && metric === 'losses' && whose === side) return 'acknowledged';
  const area = metric === 'area' || metric === 'settlements';
  if (kind === 'figure' && area && definition === 'controlled' && others(whose)) return 'acknowledged';
  return 'claimed';
}

interface Identity {
  readonly id: string;
  readonly articleIds: readonly string[];
  readonly span: Claim['span'];
  /** Side of the claimant, from which the basis follows. */
  readonly side: Side;
}

/** The fields that only one kind has, by their names in a claim. */
function ownFields(form: Form): Record<string, unknown> {
  const { kind, change, holder, actor, attack, outcome, movement, denied, deniedClaimIds } = form;
  switch (kind) {
    case 'control':
      return { change, holder, actor };
    case 'attack':
      return { actor, action: attack, outcome };
    case 'movement':
      return { actor, action: movement };
    case 'denial':
      return { denied, deniedClaimIds };
    case 'figure': {
      const { metric, whose, low, high, bound, unit, definition, scope, period } = form;
      const clock = period === null ? null : clockOf(period);
      return { metric, whose, low, high, bound, unit, definition, scope, period: clock };
    }
    default:
      return {};
  }
}

/** The claim that a form makes, its fields in the order of the record; null while something is missing or does not fit. */
export function claimOf(form: Form, { id, articleIds, span, side }: Identity): Claim | null {
  if (missingFields(form).length > 0 || form.valid === null) return null;
  const { kind, claimantId, placeIds, placeRelation, verification, recordConfidence } = form;
  const parsed = Claim.safeParse({
    id,
    kind,
    articleIds,
    claimantId,
    placeIds,
    placeRelation,
    ...ownFields(form),
    valid: clockOf(form.valid),
    said: form.said === null ? null : clockOf(form.said),
    basis: basisOf(form, side),
    verification,
    recordConfidence,
    span,
    status: 'live',
    supersededBy: null,
  });
  if (!parsed.success) return null;
  return ordered(parsed.data);
}

/** Zod gives fields back in the order of its schema; the record has the kind's own fields before the clocks. */
function ordered(claim: Claim): Claim {
  const { id, kind, articleIds, claimantId, placeIds, placeRelation, ...rest } = claim;
  const { valid, said, basis, verification, recordConfidence, span, status, supersededBy, ...own } = rest;
  return {
    id,
    kind,
    articleIds,
    claimantId,
    placeIds,
    placeRelation,
    ...own,
    valid,
    said,
    basis,
    verification,
    recordConfidence,
    span,
    status,
    supersededBy,
  } as Claim;
}

/**
 * A claim: one checkable statement of an article in closed fields. No free text: what a reader
 * reads is generated from these fields, so it is neutral, translated and nobody's copyright.
 */
import * as z from 'zod/mini';
import { Clock } from './clock.ts';
import { Id } from './id.ts';

export const Holder = z.enum(['ukraine', 'russia', 'contested']);
export type Holder = z.infer<typeof Holder>;

export const Actor = z.enum(['ukraine', 'russia', 'north-korea']);
export type Actor = z.infer<typeof Actor>;

/** `claimed`: a party says so · `assessed`: an observer concludes · `acknowledged`: the side that loses by it concedes. */
export const Basis = z.enum(['claimed', 'assessed', 'acknowledged']);
export type Basis = z.infer<typeof Basis>;

/** Where in an article's text the claim was drafted from: offsets in UTF-16 units, and the text's own hash. */
const Span = z.strictObject({
  articleId: Id,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
});

const common = {
  id: Id,
  /** Every article that carries the statement: a syndicated statement is one claim with several articles. */
  articleIds: z.array(Id).check(z.minLength(1)),
  claimantId: Id,
  placeIds: z.array(Id),
  /** `near` where the article says "near" a place rather than in it. */
  placeRelation: z.enum(['at', 'near']),
  /** When it was so. */
  valid: Clock,
  /** When the claimant said it; null where the article does not say. When it appeared is the article's `published`. */
  said: z.nullable(Clock),
  basis: Basis,
  verification: z.enum(['unstated', 'not-verified', 'geolocated', 'witnessed']),
  /** How sure the record keeper is of having read the article right; it says nothing of whether the claim is true. */
  recordConfidence: z.enum(['high', 'medium', 'low']),
  span: z.nullable(Span),
  status: z.enum(['live', 'corrected', 'withdrawn']),
  supersededBy: z.nullable(Id),
};

export const ControlClaim = z.strictObject({
  ...common,
  kind: z.literal('control'),
  placeIds: z.array(Id).check(z.minLength(1)),
  change: z.enum(['captured', 'held', 'recaptured', 'entered', 'lost', 'contested']),
  /** Who is said to hold the places afterwards. */
  holder: Holder,
  /** Whose doing the change is; null where the article does not say. */
  actor: z.nullable(Actor),
});

export const AttackClaim = z.strictObject({
  ...common,
  kind: z.literal('attack'),
  actor: z.nullable(Actor),
  action: z.enum(['assault', 'clash', 'strike', 'raid']),
  outcome: z.enum(['repelled', 'ongoing', 'succeeded', 'unstated']),
});

export const Metric = z.enum([
  'area',
  'settlements',
  'depth',
  'losses',
  'evacuated',
  'prisoners',
  'troops',
  'equipment',
  'attacks',
]);
export type Metric = z.infer<typeof Metric>;

export const FigureClaim = z.strictObject({
  ...common,
  kind: z.literal('figure'),
  metric: Metric,
  /** Whose losses, whose area held, whose troops. */
  whose: z.enum(['ukraine', 'russia', 'north-korea', 'russia-and-north-korea', 'civilians']),
  /** A single value has `low` equal to `high`. */
  low: z.number().check(z.nonnegative()),
  high: z.number().check(z.nonnegative()),
  bound: z.enum(['exactly', 'about', 'at-least', 'at-most']),
  unit: z.enum([
    'km2',
    'sq-mi',
    'km',
    'mi',
    'percent',
    'settlement',
    'district',
    'person',
    'attack',
    'clash',
    'battalion',
    'tank',
    'armoured-fighting-vehicle',
    'engineering-vehicle',
    'vehicle',
    'missile',
  ]),
  /** What the claimant's word covers; rival figures with different definitions are never put on one scale. */
  definition: z.enum([
    'controlled',
    'advanced',
    'killed',
    'wounded',
    'killed-or-wounded',
    'lost',
    'missing',
    'captured',
    'exchanged',
    'evacuated',
    'remaining',
    'present',
    'attacking',
    'destroyed',
    'unstated',
  ]),
  scope: z.enum(['total', 'gained', 'regained', 'peak', 'share-regained', 'uncertain-status', 'daily']),
  /** The span the figure adds up over; null for a state on the valid day. */
  period: z.nullable(Clock),
});

export const MovementClaim = z.strictObject({
  ...common,
  kind: z.literal('movement'),
  actor: z.enum(['ukraine', 'russia', 'north-korea', 'civilians']),
  action: z.enum(['advanced', 'withdrew', 'deployed', 'crossed-border', 'encircled', 'established-zone']),
});

export const DenialClaim = z.strictObject({
  ...common,
  kind: z.literal('denial'),
  denied: z.enum([
    'control',
    'attack',
    'encirclement',
    'border-crossing',
    'withdrawal',
    'presence',
    'figure',
  ]),
  /** The claims denied, where they are in the data. */
  deniedClaimIds: z.array(Id),
});

export const Claim = z.discriminatedUnion('kind', [
  ControlClaim,
  AttackClaim,
  FigureClaim,
  MovementClaim,
  DenialClaim,
]);
export type Claim = z.infer<typeof Claim>;
export type ControlClaim = z.infer<typeof ControlClaim>;
export type FigureClaim = z.infer<typeof FigureClaim>;

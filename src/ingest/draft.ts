/**
 * What drafting an article gives: guesses for a person to confirm, each with the basis it stands on. Nothing here is a claim.
 * Offsets are UTF-16 units of the text that was read (of a saved page: of the text found in it).
 */
import * as z from 'zod/mini';
import { Actor, ControlClaim, FigureClaim, Holder } from '../domain/claim.ts';
import { Day } from '../domain/day.ts';
import { Id } from '../domain/id.ts';

export const TextSpan = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type TextSpan = z.infer<typeof TextSpan>;

/**
 * How a field is known. `explicit`: it stands in this sentence · `said`: the day of the statement stands in for the day of
 * the event · `carried`: it stands in an earlier sentence · `pronoun`: a word points back to it · `homonym`: several places
 * bear the name and a person must choose · `inferred`: worked out from another field · `default`: assumed ·
 * `published`: the day the text was written, or the publisher itself · `none`: not known, the field is null or empty.
 */
export const FieldBasis = z.enum([
  'explicit',
  'said',
  'carried',
  'pronoun',
  'homonym',
  'inferred',
  'default',
  'published',
  'none',
]);
export type FieldBasis = z.infer<typeof FieldBasis>;

/** A name that several places bear, and all of them: never chosen without a person. */
export const Homonym = z.strictObject({ span: TextSpan, name: z.string(), placeIds: z.array(Id) });
export type Homonym = z.infer<typeof Homonym>;

/** A number with its unit, as the article gives it. `percent` of an area is a share of it. */
export const DraftFigure = z.strictObject({
  span: TextSpan,
  metric: z.nullable(FigureClaim.shape.metric),
  whose: z.nullable(FigureClaim.shape.whose),
  low: z.number(),
  high: z.number(),
  bound: FigureClaim.shape.bound,
  /** True where the article says "more than" or "over": the value itself is left out. */
  strict: z.boolean(),
  /** One of a claim's units where `claimUnit` is true; otherwise a unit that matters but that no claim can hold yet, such as `bomb`. */
  unit: z.string(),
  claimUnit: z.boolean(),
  definition: z.nullable(FigureClaim.shape.definition),
  scope: z.nullable(FigureClaim.shape.scope),
  /** The same length or area in kilometres or square kilometres, where the article counts in miles. */
  metres: z.nullable(z.strictObject({ low: z.number(), high: z.number(), unit: z.enum(['km', 'km2']) })),
});
export type DraftFigure = z.infer<typeof DraftFigure>;

/** What a predicate says happened, before it is cast into a claim's kind. */
export const EventName = z.enum([
  'hold',
  'capture',
  'contest',
  'attack',
  'fighting',
  'strike',
  'repel',
  'advance',
  'withdraw',
  'deploy',
  'establish',
  'encircle',
  'casualties',
  'kill',
  'wound',
  'pow',
  'missing',
  'exchange',
  'destroy',
  'evacuate',
]);
export type EventName = z.infer<typeof EventName>;

export const Draft = z.strictObject({
  span: TextSpan,
  /** The sentence it stands in. */
  sentence: TextSpan,
  /** Null rather than a wrong guess, and always null for plans and hypotheticals. */
  kind: z.nullable(z.enum(['control', 'attack', 'figure', 'movement', 'denial'])),
  event: z.nullable(EventName),
  change: z.nullable(ControlClaim.shape.change),
  holder: z.nullable(Holder),
  /** Whose doing it is. */
  actor: z.nullable(z.union([Actor, z.literal('civilians')])),
  /** Of an attack. */
  action: z.nullable(z.enum(['assault', 'clash', 'strike', 'raid'])),
  outcome: z.nullable(z.enum(['repelled', 'ongoing', 'succeeded', 'unstated'])),
  movement: z.nullable(
    z.enum(['advanced', 'withdrew', 'deployed', 'crossed-border', 'encircled', 'established-zone']),
  ),
  /** Places of the gazetteer. Of a homonym every candidate, until a person chooses. */
  placeIds: z.array(Id),
  placeRelation: z.enum(['at', 'near']),
  homonyms: z.array(Homonym),
  /** Names in the place of a place's name that the gazetteer does not know. */
  unplaced: z.array(z.string()),
  figure: z.nullable(DraftFigure),
  /** When it was so: both days included. */
  validOn: z.strictObject({ from: Day, to: Day, basis: FieldBasis }),
  /** When it was said; null where the article does not tell. */
  saidOn: z.nullable(z.strictObject({ from: Day, to: Day })),
  claimantId: z.nullable(Id),
  /** The words that name the claimant, where there are any: to find or add one that is not on the list. */
  claimantSpan: z.nullable(TextSpan),
  /** False where the article says that it could not be checked, true where it was geolocated or witnessed, null where it does not say. */
  verified: z.nullable(z.boolean()),
  verification: z.enum(['unstated', 'not-verified', 'geolocated', 'witnessed']),
  /** The article says that it is not so, or somebody denies it. */
  negated: z.boolean(),
  modality: z.enum(['fact', 'planned', 'hypothetical']),
  bases: z.strictObject({
    kind: FieldBasis,
    holder: FieldBasis,
    placeIds: FieldBasis,
    figure: FieldBasis,
    validOn: FieldBasis,
    claimantId: FieldBasis,
  }),
});
export type Draft = z.infer<typeof Draft>;

export const Drafted = z.strictObject({
  article: z.strictObject({
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    url: z.nullable(z.string()),
    publishedOn: Day,
    /** "On Monday" counts from here; the published day unless the text or the editor tells otherwise. */
    writtenOn: Day,
    publisher: z.nullable(z.string()),
    title: z.nullable(z.string()),
    language: z.enum(['en', 'uk', 'ru']),
    /** Only the body is drafted: headlines and summaries drift. */
    body: TextSpan,
  }),
  drafts: z.array(Draft),
  /** Every sentence that must end in a claim or in an explicit "nothing here", in order. */
  anchored: z.array(TextSpan),
});
export type Drafted = z.infer<typeof Drafted>;

/** What stands in the files of `data/lexicon`: the words that drafting goes by. A correction of a draft is a change of these files. */
import * as z from 'zod/mini';
import { Actor, AttackClaim, ControlClaim, FigureClaim, MovementClaim } from '../domain/claim.ts';
import { Side } from '../domain/claimant.ts';
import { Day } from '../domain/day.ts';
import { Id } from '../domain/id.ts';
import { EventName } from './draft.ts';

/** A phrase in the small language of `phrases.ts`. */
const Form = z.string().check(z.minLength(1), z.maxLength(500));
const Forms = z.array(Form);
const Counts = z.record(Form, z.number().check(z.nonnegative()));
const BoundForms = z.strictObject({ bound: FigureClaim.shape.bound, strict: z.boolean(), forms: Forms });

const NumbersFile = z.strictObject({
  values: Counts,
  scales: Counts,
  fractions: Counts,
  ordinalEndings: Forms,
  articles: Forms,
});

const UnitsFile = z.strictObject({
  units: z.array(
    z.strictObject({
      unit: Form,
      claimUnit: z.nullable(FigureClaim.shape.unit),
      measures: z.enum([
        'area',
        'length',
        'share',
        'people',
        'settlements',
        'equipment',
        'attacks',
        'munitions',
        'units',
      ]),
      metric: z.nullable(z.number().check(z.positive())),
      definition: z.nullable(FigureClaim.shape.definition),
      forms: Forms,
    }),
  ),
});

const QuantitiesFile = z.strictObject({
  bounds: z.array(BoundForms),
  boundsAfter: z.array(BoundForms),
  unitStops: Forms,
  peopleAfter: z.array(z.strictObject({ definition: FigureClaim.shape.definition, forms: Forms })),
  sameUnitBefore: Forms,
  populationBefore: Forms,
  distanceAfter: Forms,
});

const SentencesFile = z.strictObject({ shortForms: Forms });

const PlacesFile = z.strictObject({
  spellings: z.record(Form, z.nullable(Id)),
  sameParts: z.array(Forms),
  notNames: Forms,
  districtWords: Forms,
});

const DatesFile = z.strictObject({
  months: Counts,
  weekdays: Counts,
  seasons: Counts,
  holidays: z.record(Form, z.string().check(z.regex(/^\d\d-\d\d$/))),
  periods: Counts,
  ordinals: Counts,
  relative: z.array(z.strictObject({ means: Form, forms: Forms })),
  parts: z.array(
    z.strictObject({ part: z.enum(['early', 'mid', 'late', 'start', 'end', 'whole']), forms: Forms }),
  ),
  openers: z.array(
    z.strictObject({ opener: z.enum(['past', 'after', 'within', 'in', 'for']), forms: Forms }),
  ),
  closers: z.array(z.strictObject({ closer: z.enum(['ago', 'before', 'after']), forms: Forms })),
  timesOfDay: Forms,
  since: Forms,
  asOf: Forms,
  beforeMonth: Forms,
  afterDay: Forms,
  start: Day,
});

const SidesFile = z.strictObject({
  sides: z.array(z.strictObject({ side: z.union([Actor, z.literal('enemy')]), forms: Forms })),
  landWords: Forms,
});

const StanceFile = z.strictObject({
  negators: Forms,
  notNegating: Forms,
  denials: Forms,
  failedAfter: Forms,
  plans: Forms,
  hypotheticals: Forms,
  factual: Forms,
  unverified: Forms,
  unverifiedAll: Forms,
  unverifiedForward: Forms,
  geolocated: Forms,
  witnessed: Forms,
});

const RoleName = z.enum(['military', 'soldier', 'official', 'blogger', 'source', 'analyst']);

const ClaimantsFile = z.strictObject({
  claimants: z.array(
    z.strictObject({
      claimantId: Id,
      side: z.nullable(Side),
      from: z.nullable(Day),
      through: z.nullable(Day),
      forms: Forms,
    }),
  ),
  unlisted: z.array(z.strictObject({ side: z.nullable(Side), forms: Forms })),
  roles: z.array(z.strictObject({ role: RoleName, forms: Forms })),
  byRole: z.record(RoleName, z.record(Side, z.nullable(Id))),
  pronouns: Forms,
  verbs: Forms,
  according: Forms,
  publishers: z.record(Form, Id),
});

const Need = z.enum([
  'place',
  'place-next',
  'region',
  'area',
  'settlements',
  'ground',
  'people',
  'person',
  'equipment',
  'munitions',
  'object',
  'units',
  'side',
]);
export type Need = z.infer<typeof Need>;

const EventsFile = z.strictObject({
  statementGap: Forms,
  events: z.array(
    z.strictObject({
      event: EventName,
      subject: z.enum(['doer', 'loser', 'loser-people', 'fall', 'hands', 'none']),
      change: z.nullable(ControlClaim.shape.change),
      movement: z.nullable(MovementClaim.shape.action),
      action: z.nullable(AttackClaim.shape.action),
      definition: z.nullable(FigureClaim.shape.definition),
      needs: z.array(Need),
      forms: Forms,
    }),
  ),
  objects: Forms,
  ground: Forms,
  person: Forms,
  passive: Forms,
  clauseStarts: Forms,
  subjectPronouns: Forms,
  nearWords: Forms,
  placeCues: Forms,
  placeBack: Forms,
  placeNouns: Forms,
  background: Forms,
  ongoing: Forms,
  present: Forms,
  carryCues: Forms,
  dailyScope: Forms,
  peakScope: Forms,
  regainedScope: Forms,
  whoseCivilians: Forms,
  whoseMaybeCivilians: Forms,
});

/** The files by name, without `.json`, and what each must hold. */
export const LEXICON_FILES = {
  numbers: NumbersFile,
  units: UnitsFile,
  quantities: QuantitiesFile,
  sentences: SentencesFile,
  places: PlacesFile,
  dates: DatesFile,
  sides: SidesFile,
  stance: StanceFile,
  claimants: ClaimantsFile,
  events: EventsFile,
};
export type LexiconFiles = {
  readonly [Name in keyof typeof LEXICON_FILES]: z.infer<(typeof LEXICON_FILES)[Name]>;
};

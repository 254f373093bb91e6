/** What stands in the files of `data/lexicon`: the words that drafting goes by. A correction of a draft is a change of these files. */
import * as z from 'zod/mini';
import { FigureClaim } from '../domain/claim.ts';
import { Id } from '../domain/id.ts';

const Form = z.string().check(z.minLength(1), z.maxLength(160));
const Forms = z.array(Form);
const Counts = z.record(Form, z.number().check(z.positive()));

export const NumbersFile = z.strictObject({
  values: Counts,
  scales: Counts,
  fractions: Counts,
  ordinalEndings: Forms,
  articles: Forms,
});

export const UnitsFile = z.strictObject({
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

const BoundForms = z.strictObject({ bound: FigureClaim.shape.bound, strict: z.boolean(), forms: Forms });

export const QuantitiesFile = z.strictObject({
  bounds: z.array(BoundForms),
  boundsAfter: z.array(BoundForms),
  unitStops: Forms,
  peopleAfter: z.array(z.strictObject({ definition: FigureClaim.shape.definition, forms: Forms })),
  sameUnitBefore: Forms,
  distanceAfter: Forms,
});

export const SentencesFile = z.strictObject({ shortForms: Forms });

export const PlacesFile = z.strictObject({
  spellings: z.record(Form, z.nullable(Id)),
  sameParts: z.array(Forms),
  notNames: Forms,
  districtWords: Forms,
});

/** The files by name, without `.json`, and what each must hold. */
export const LEXICON_FILES = {
  numbers: NumbersFile,
  units: UnitsFile,
  quantities: QuantitiesFile,
  sentences: SentencesFile,
  places: PlacesFile,
};
export type LexiconFiles = {
  readonly [Name in keyof typeof LEXICON_FILES]: z.infer<(typeof LEXICON_FILES)[Name]>;
};

/** The lexicon as drafting uses it: the files of `data/lexicon`, the gazetteer and the claimants, made ready for looking up. */
import type { Place } from '../domain/place.ts';
import type { LexiconFiles } from './lexicon-files.ts';
import { bookOf } from './phrases.ts';
import { indexPlaces, type PlaceIndex } from './place-names.ts';
import type { QuantityWords, Unit } from './quantities.ts';

export interface Lexicon {
  readonly shortForms: ReadonlySet<string>;
  readonly quantities: QuantityWords;
  readonly places: PlaceIndex;
}

const PERSON: Unit = {
  name: 'person',
  claimUnit: 'person',
  measures: 'people',
  metric: null,
  definition: null,
};

/** Every form of the entries, each with what `value` makes of its entry. */
function forms<E extends { readonly forms: readonly string[] }, T>(
  entries: readonly E[],
  value: (entry: E) => T,
): (readonly [string, T])[] {
  return entries.flatMap((entry) => entry.forms.map((form) => [form, value(entry)] as const));
}

function quantityWords({ numbers, units, quantities }: LexiconFiles): QuantityWords {
  const asMap = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts));
  return {
    numbers: {
      values: asMap(numbers.values),
      scales: asMap(numbers.scales),
      fractions: asMap(numbers.fractions),
      ordinalEndings: new Set(numbers.ordinalEndings),
      articles: new Set(numbers.articles),
    },
    units: bookOf(
      forms(units.units, ({ unit, claimUnit, measures, metric, definition }) => ({
        name: unit,
        claimUnit,
        measures,
        metric,
        definition,
      })),
    ),
    bounds: bookOf(forms(quantities.bounds, ({ bound, strict }) => ({ bound, strict }))),
    boundsAfter: bookOf(forms(quantities.boundsAfter, ({ bound, strict }) => ({ bound, strict }))),
    unitStops: new Set(quantities.unitStops),
    peopleAfter: bookOf(forms(quantities.peopleAfter, ({ definition }) => definition)),
    sameUnitBefore: bookOf(quantities.sameUnitBefore.map((form) => [form, true as const])),
    distanceAfter: bookOf(quantities.distanceAfter.map((form) => [form, true as const])),
    person: PERSON,
  };
}

/** Makes the lexicon of its files and of the gazetteer. */
export function makeLexicon(files: LexiconFiles, places: readonly Place[]): Lexicon {
  return {
    shortForms: new Set(files.sentences.shortForms),
    quantities: quantityWords(files),
    places: indexPlaces(places, files.places),
  };
}

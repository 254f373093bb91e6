/** The lexicon as drafting uses it: the files of `data/lexicon`, the gazetteer and the claimants, made ready for looking up. */
import type { Claimant } from '../domain/claimant.ts';
import type { Place } from '../domain/place.ts';
import type { ClaimantWords } from './attribution.ts';
import type { DateWords } from './date-words.ts';
import type { EventWords } from './events.ts';
import type { LexiconFiles } from './lexicon-files.ts';
import type { NumberWords } from './numbers.ts';
import { bookOf, type PhraseBook } from './phrases.ts';
import { indexPlaces, type PlaceIndex } from './place-names.ts';
import type { QuantityWords, Unit } from './quantities.ts';
import type { StanceWords } from './stance.ts';

export interface Lexicon {
  readonly shortForms: ReadonlySet<string>;
  readonly quantities: QuantityWords;
  readonly places: PlaceIndex;
  readonly placeWords: {
    /** What may stand right before a place's name. */
    readonly cues: ReadonlySet<string>;
    /** "near", "outside": the claim is near the place rather than in it. */
    readonly near: ReadonlySet<string>;
    /** "the village": the place spoken of before. */
    readonly back: PhraseBook<true>;
    readonly nouns: PhraseBook<true>;
  };
  readonly dates: DateWords;
  readonly events: EventWords;
  readonly stance: StanceWords;
  readonly claimants: ClaimantWords;
  /** Words that may stand between a verb of saying and the day of the statement. */
  readonly statementGap: ReadonlySet<string>;
}

const PERSON: Unit = {
  name: 'person',
  claimUnit: 'person',
  measures: 'people',
  metric: null,
  definition: null,
};

const asMap = <T>(record: Readonly<Record<string, T>>): Map<string, T> => new Map(Object.entries(record));
const plainBook = (forms: readonly string[]): PhraseBook<true> => bookOf(forms.map((form) => [form, true]));

/** A word as it comes out of a text: of "a|b" both, without the marks of the phrase language. */
const wordSet = (forms: readonly string[]): ReadonlySet<string> =>
  new Set(forms.flatMap((form) => form.split('|')));

/** Every form of the entries, each with what `value` makes of its entry. */
function formsOf<E extends { readonly forms: readonly string[] }, T>(
  entries: readonly E[],
  value: (entry: E) => T,
): PhraseBook<T> {
  return bookOf(entries.flatMap((entry) => entry.forms.map((form): [string, T] => [form, value(entry)])));
}

function numberWords({ numbers }: LexiconFiles): NumberWords {
  return {
    values: asMap(numbers.values),
    scales: asMap(numbers.scales),
    fractions: asMap(numbers.fractions),
    ordinalEndings: new Set(numbers.ordinalEndings),
    articles: new Set(numbers.articles),
  };
}

function quantityWords(files: LexiconFiles): QuantityWords {
  const { units, quantities } = files;
  return {
    numbers: numberWords(files),
    units: formsOf(units.units, ({ unit: name, claimUnit, measures, metric, definition }) => ({
      name,
      claimUnit,
      measures,
      metric,
      definition,
    })),
    bounds: formsOf(quantities.bounds, ({ bound, strict }) => ({ bound, strict })),
    boundsAfter: formsOf(quantities.boundsAfter, ({ bound, strict }) => ({ bound, strict })),
    unitStops: new Set(quantities.unitStops),
    peopleAfter: formsOf(quantities.peopleAfter, ({ definition }) => definition),
    sameUnitBefore: plainBook(quantities.sameUnitBefore),
    populationBefore: plainBook(quantities.populationBefore),
    distanceAfter: plainBook(quantities.distanceAfter),
    person: PERSON,
  };
}

function dateWords(files: LexiconFiles): DateWords {
  const { dates } = files;
  return {
    months: asMap(dates.months),
    weekdays: asMap(dates.weekdays),
    seasons: asMap(dates.seasons),
    holidays: bookOf(Object.entries(dates.holidays)),
    periods: asMap(dates.periods),
    ordinals: asMap(dates.ordinals),
    relative: formsOf(dates.relative, ({ means }) => means),
    parts: formsOf(dates.parts, ({ part }) => part),
    openers: formsOf(dates.openers, ({ opener }) => opener),
    closers: formsOf(dates.closers, ({ closer }) => closer),
    timesOfDay: new Set(dates.timesOfDay),
    since: new Set(dates.since),
    asOf: plainBook(dates.asOf),
    beforeMonth: new Set(dates.beforeMonth),
    afterDay: new Set(dates.afterDay),
    numbers: numberWords(files),
    start: dates.start,
  };
}

function eventWords({ events, sides }: LexiconFiles): EventWords {
  return {
    events: formsOf(events.events, ({ forms: _, ...value }) => value),
    sides: formsOf(sides.sides, ({ side }) => side),
    landWords: plainBook(sides.landWords),
    passive: wordSet(events.passive),
    clauseStarts: wordSet(events.clauseStarts),
    subjectPronouns: wordSet(events.subjectPronouns),
    background: plainBook(events.background),
    objects: plainBook(events.objects),
    ground: plainBook(events.ground),
    person: wordSet(events.person),
    ongoing: plainBook(events.ongoing),
    present: plainBook(events.present),
    carryCues: plainBook(events.carryCues),
    daily: plainBook(events.dailyScope),
    peak: plainBook(events.peakScope),
    regained: plainBook(events.regainedScope),
    civilians: plainBook(events.whoseCivilians),
    maybeCivilians: plainBook(events.whoseMaybeCivilians),
  };
}

function stanceWords({ stance }: LexiconFiles): StanceWords {
  return {
    negators: plainBook(stance.negators),
    notNegating: plainBook(stance.notNegating),
    denials: plainBook(stance.denials),
    failedAfter: plainBook(stance.failedAfter),
    plans: plainBook(stance.plans),
    hypotheticals: plainBook(stance.hypotheticals),
    factual: plainBook(stance.factual),
    unverified: plainBook(stance.unverified),
    unverifiedAll: new Set(stance.unverifiedAll),
    unverifiedForward: new Set(stance.unverifiedForward),
    geolocated: plainBook(stance.geolocated),
    witnessed: plainBook(stance.witnessed),
  };
}

function claimantWords({ claimants }: LexiconFiles, known: readonly Claimant[]): ClaimantWords {
  const listed = claimants.claimants.map(({ forms, ...name }) => ({ forms, name }));
  const unlisted = claimants.unlisted.map(({ forms, side }) => ({
    forms,
    name: { claimantId: null, side, from: null, through: null },
  }));
  return {
    names: formsOf([...listed, ...unlisted], ({ name }) => name),
    roles: formsOf(claimants.roles, ({ role }) => role),
    byRole: claimants.byRole,
    pronouns: plainBook(claimants.pronouns),
    verbs: plainBook(claimants.verbs),
    according: plainBook(claimants.according),
    publishers: asMap(claimants.publishers),
    known: new Map(known.map((claimant) => [claimant.id, claimant])),
  };
}

/** Makes the lexicon of its files, the gazetteer and the claimants on record. */
export function makeLexicon(
  files: LexiconFiles,
  places: readonly Place[],
  claimants: readonly Claimant[],
): Lexicon {
  const { events, sentences } = files;
  return {
    shortForms: new Set(sentences.shortForms),
    quantities: quantityWords(files),
    places: indexPlaces(places, files.places),
    placeWords: {
      cues: wordSet(events.placeCues),
      near: wordSet(events.nearWords),
      back: plainBook(events.placeBack),
      nouns: plainBook(events.placeNouns),
    },
    dates: dateWords(files),
    events: eventWords(files),
    stance: stanceWords(files),
    claimants: claimantWords(files, claimants),
    statementGap: new Set(events.statementGap),
  };
}

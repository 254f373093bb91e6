/** One sentence as drafting sees it: its words, and everything found in them. */
import type { Day } from '../domain/day.ts';
import { type Attribution, attributionsIn, type Speaker, subjectOf } from './attribution.ts';
import type { DayRange } from './dated-text.ts';
import { type DateFound, datesIn } from './dates.ts';
import type { TextSpan } from './draft.ts';
import { type Clause, clausesOf, eventsIn, type SideMention, sidesIn } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import { needsMet } from './needs.ts';
import { ownEvents } from './own-events.ts';
import { type PlaceFound, placesFound } from './places-found.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { checkedBy, type StanceMarks, stanceMarks } from './stance.ts';
import { insertionsOf, statementDatesOf } from './statements.ts';
import { type Word, wordsOf } from './words.ts';

export interface SentenceRead {
  readonly span: TextSpan;
  readonly words: readonly Word[];
  readonly places: readonly PlaceFound[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateFound[];
  readonly sides: readonly SideMention[];
  readonly attributions: readonly Attribution[];
  /** Whom the sentence begins with. */
  readonly subject: Speaker | null;
  /** Words told by the way, whose days belong to nothing that is drafted: ", appointed in December,". */
  readonly asides: readonly { readonly from: number; readonly to: number }[];
  /** The dates on which something was said, by attribution. */
  readonly statementDates: ReadonlyMap<Attribution, DateFound>;
  readonly clauses: readonly Clause[];
  readonly marks: StanceMarks;
  readonly checked: 'geolocated' | 'witnessed' | null;
}

export interface ReadContext {
  readonly writtenOn: Day;
  readonly lastDay: Day | null;
  readonly said: DayRange | null;
  /** The day of the last statement that had one, whoever made it. */
  readonly lastSaid?: Day | null;
  readonly speaker: Speaker | null;
}

const overlaps = (a: { from: number; to: number }, from: number, to: number) => a.from < to && from < a.to;

/** Reads one sentence. */
export function readSentence(
  text: string,
  span: TextSpan,
  context: ReadContext,
  lexicon: Lexicon,
): SentenceRead {
  const words = wordsOf(text, span.start, span.end);
  const quantities = quantitiesIn(words, lexicon.quantities);
  const places = placesFound(words, quantities, lexicon);
  const sides = sidesIn(words, lexicon.events);
  const dateContext = {
    writtenOn: context.writtenOn,
    lastDay: context.lastDay,
    lastSaid: context.lastSaid ?? null,
    start: lexicon.dates.start,
  };
  const outsidePlaces = (all: readonly DateFound[]) =>
    all.filter(({ first, last }) => !places.some(({ from, to }) => from < last && first < to));
  let dates = outsidePlaces(datesIn(words, lexicon.dates, dateContext));
  const read = { words, places, quantities, sides };
  const inQuantity = (from: number, to: number) =>
    quantities.some(
      (one) =>
        overlaps(one, from, to) &&
        to > one.from + 1 &&
        from >= one.from &&
        to <= one.to &&
        one.unit.measures !== 'people',
    );
  // A word of a name is no event, but an event may be told around a name: "attacks near Snagost were repelled".
  const inPlace = (from: number, to: number) =>
    places.some((one) => overlaps(one, from, from + 1) || overlaps(one, to - 1, to));
  const all = eventsIn(
    words,
    lexicon.events,
    (from, to) => inQuantity(from, to) || inPlace(from, to),
    needsMet(read, lexicon),
  );
  const speaking = {
    last: context.speaker,
    day: context.writtenOn,
    isEvent: (at: number) => all.some(({ from }) => from === at),
  };
  const attributions = attributionsIn(words, lexicon.claimants, speaking);
  const { events, asides } = ownEvents(
    words,
    all.filter(({ from, to }) => !attributions.some((one) => from < one.to && one.from < to)),
    lexicon,
    sides,
  );
  let statementDates = statementDatesOf(attributions, dates, words, lexicon.statementGap);
  const [told] = statementDates.values();
  const said = told ?? (attributions[0]?.speaker.basis === 'pronoun' ? context.said : null);
  if (said && said.to < context.writtenOn && (!told || told.means === 'point')) {
    // "On Monday X said that over the past five months": the months end on Monday.
    dates = outsidePlaces(datesIn(words, lexicon.dates, { ...dateContext, writtenOn: said.to }));
    const shifted = statementDatesOf(attributions, dates, words, lexicon.statementGap);
    if ([...shifted.values()][0]?.to === told?.to) statementDates = shifted;
    else dates = outsidePlaces(datesIn(words, lexicon.dates, dateContext));
  }
  const isListed = (at: number) =>
    (places.some(({ to }) => to === at || to === at - 1) &&
      places.some(({ from }) => from > at && from <= at + 3)) ||
    dates.some(({ first, last }) => at >= first && at < last) ||
    quantities.some(({ from, to }) => at >= from && at < to);
  return {
    span,
    words,
    places,
    quantities,
    dates,
    sides,
    attributions,
    subject: subjectOf(words, lexicon.claimants, context.writtenOn),
    asides: [...asides, ...insertionsOf(attributions, words)],
    statementDates,
    clauses: clausesOf(words, events, lexicon.events, isListed),
    marks: stanceMarks(words, lexicon.stance, (at) =>
      dates.some(({ first, last }) => at >= first && at < last),
    ),
    checked: checkedBy(words, lexicon.stance),
  };
}

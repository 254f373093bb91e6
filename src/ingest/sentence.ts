/** One sentence as drafting sees it: its words, and everything found in them. */
import type { Day } from '../domain/day.ts';
import { type Attribution, attributionsIn, type Speaker, subjectOf } from './attribution.ts';
import type { DayRange } from './dated-text.ts';
import { type DateFound, datesIn } from './dates.ts';
import type { TextSpan } from './draft.ts';
import { type Clause, clausesOf, type EventFound, eventsIn, type SideMention, sidesIn } from './events.ts';
import type { Lexicon } from './lexicon.ts';
import type { Need } from './lexicon-files.ts';
import { phraseAt } from './phrases.ts';
import { type PlaceMention, placesIn } from './place-names.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { checkedBy, type StanceMarks, stanceMarks } from './stance.ts';
import { type Word, wordsOf } from './words.ts';

/** A place's name with the words it takes. */
export interface PlaceFound extends PlaceMention {
  /** Indexes of its words. */
  readonly from: number;
  readonly to: number;
  /** It only tells where another place lies: "10 km south of Sudzha". */
  readonly isReference: boolean;
  readonly isNear: boolean;
  readonly isWide: boolean;
}

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

function placesOf(
  words: readonly Word[],
  quantities: readonly Quantity[],
  { places, placeWords, events }: Lexicon,
): PlaceFound[] {
  const indexAt = (offset: number) => words.findIndex(({ end }) => end > offset);
  const mayBeLoose = (start: number) => placeWords.cues.has(words[indexAt(start) - 1]?.form ?? '');
  return placesIn(words, places, mayBeLoose).map((mention) => {
    const from = indexAt(mention.start);
    const to = indexAt(mention.end - 1) + 1;
    const kinds = mention.placeIds.map((id) => places.places.get(id)?.properties.kind);
    const isNear = [1, 2, 3, 4].some((back) => {
      const word = words[from - back];
      const between = words.slice(Math.max(0, from - back + 1), from);
      return (
        word !== undefined &&
        placeWords.near.has(word.form) &&
        between.every(
          ({ form }) =>
            phraseAt(placeWords.nouns, words, from - back + 1) !== null ||
            ['the', 'of', 'to', 'and', 'a', 'village', 'villages'].includes(form),
        )
      );
    });
    return {
      ...mention,
      from,
      to,
      isReference: quantities.some(
        (quantity) =>
          quantity.unit.measures === 'length' &&
          quantity.aside &&
          from >= quantity.to &&
          from - quantity.to <= 5,
      ),
      isNear: isNear || (phraseAt(events.landWords, words, to) === null && isNear),
      isWide: kinds.length > 0 && kinds.every((kind) => kind === 'oblast' || kind === 'district'),
    };
  });
}

/** Whether a need is met near an event, between the event before it and the one after. */
function needsMet(
  sentence: Pick<SentenceRead, 'words' | 'places' | 'quantities' | 'sides'>,
  lexicon: Lexicon,
) {
  const { words, places, quantities, sides } = sentence;
  const near = (from: number, to: number, at: { from: number; to: number }, reach: number) =>
    (from >= at.to && from - at.to <= reach) || (to <= at.from && at.from - to <= reach);
  const said = (book: typeof lexicon.events.ground, at: { from: number; to: number }, reach: number) => {
    for (let i = Math.max(0, at.from - reach); i < Math.min(words.length, at.to + reach); i++) {
      if (phraseAt(book, words, i)) return true;
    }
    return false;
  };
  return (need: Need, at: { from: number; to: number }, limit: number): boolean => {
    const counts = (kinds: readonly string[], reach: number) =>
      quantities.some(
        ({ unit, from, to, aside }) =>
          !aside &&
          kinds.includes(unit.measures) &&
          from < Math.max(limit, at.to + reach) &&
          near(from, to, at, reach),
      );
    switch (need) {
      case 'place':
        return places.some(
          ({ isWide, isReference, from, to }) => !isWide && !isReference && near(from, to, at, 16),
        );
      case 'place-next':
        return places.some(({ from }) => from >= at.to && from - at.to <= 3);
      case 'region':
        return (
          places.some(({ isWide, from, to }) => isWide && near(from, to, at, 8)) ||
          said(lexicon.events.landWords, at, 6)
        );
      case 'area':
        return counts(['area', 'share'], 12);
      case 'settlements':
        return counts(['settlements'], 12);
      case 'ground':
        return said(lexicon.events.ground, at, 6);
      case 'people':
        return (
          counts(['people'], 7) ||
          quantities.some(({ unit, to }) => unit.measures === 'people' && to <= at.from && at.from - to <= 14)
        );
      case 'person':
        return words.slice(at.to, at.to + 4).some(({ form }) => lexicon.events.person.has(form));
      case 'equipment':
        return counts(['equipment'], 8);
      case 'munitions':
        return counts(['munitions'], 8);
      case 'object':
        return said(lexicon.events.objects, at, 8);
      case 'units':
        return counts(['units'], 6);
      case 'side':
        return sides.some(({ at: from, to }) => (to <= at.from ? at.from - to <= 16 : near(from, to, at, 7)));
      default:
        return need satisfies never;
    }
  };
}

const ABSORBED = new Set(['attack', 'advance', 'capture', 'fighting', 'contest', 'strike']);
const BREAKS = new Set([';', ':', 'but', 'while', 'after', 'when', 'who', 'which', 'where']);

/** Leaves out events that only tell what another one is about: a repelled attack is one event, "the land they seized" is none. */
function ownEvents(
  words: readonly Word[],
  events: readonly EventFound[],
  lexicon: Lexicon,
  sides: readonly SideMention[],
): { events: EventFound[]; asides: { from: number; to: number }[] } {
  const broken = (from: number, to: number) => words.slice(from, to).some(({ form }) => BREAKS.has(form));
  const isRelative = ({ from }: EventFound) => {
    let at = from - 1;
    while (at > 0 && /^(?:had|has|have|was|were|first|also)$/.test(words[at]?.form ?? '')) at--;
    const side = sides.find((one) => one.to === at + 1);
    if (!side && !lexicon.events.subjectPronouns.has(words[at]?.form ?? '')) {
      const ground = phraseAt(lexicon.events.ground, words, from - 1);
      return (
        ground?.to === from &&
        /^(?:held|seized|captured|controlled|occupied|taken|lost)$/.test(words[from]?.form ?? '') &&
        words[from + 1]?.form === 'by'
      );
    }
    const before = side ? side.at : at;
    const noun = /^(?:that|which)$/.test(words[before - 1]?.form ?? '') ? before - 1 : before;
    return phraseAt(lexicon.events.ground, words, noun - 1)?.to === noun;
  };
  const kept: EventFound[] = [];
  const asides: { from: number; to: number }[] = [];
  for (const event of events) {
    if (isRelative(event)) {
      asides.push({ from: event.from, to: asideEnd(words, event.to) });
      continue;
    }
    const last = kept.at(-1);
    if (
      last?.value.event === 'repel' &&
      ABSORBED.has(event.value.event) &&
      !broken(last.to, event.from) &&
      !/^(?:and|,)$/.test(words[event.from - 1]?.form ?? '')
    )
      continue;
    const isPassiveRepel = /^(?:been|were|was)$/.test(words[event.from - 1]?.form ?? '');
    if (
      event.value.event === 'repel' &&
      last &&
      ABSORBED.has(last.value.event) &&
      !broken(last.to, event.from) &&
      (isPassiveRepel || !words.slice(last.to, event.from).some(({ form }) => form === ',' || form === 'and'))
    )
      kept.pop();
    if (
      last &&
      last.value.event === event.value.event &&
      event.from - last.to <= 10 &&
      !words.slice(last.to, event.from).some(({ form }) => form === 'and' || form === ',')
    )
      continue;
    kept.push(event);
  }
  return { events: kept, asides };
}

/** Where words told by the way end: at the next comma, conjunction or verb of the sentence. */
function asideEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (
    at < words.length &&
    at < from + 8 &&
    !/^(?:,|and|but|had|has|have|was|were|is|are|;|\.)$/.test(words[at]?.form ?? '')
  )
    at++;
  return at;
}

/** Clauses in commas between a speaker and the verb of saying. */
function insertionsOf(
  attributions: readonly Attribution[],
  words: readonly Word[],
): { from: number; to: number }[] {
  return attributions.flatMap(({ speaker, verbAt }) => {
    if (speaker.to === 0 || words[verbAt - 1]?.form !== ',') return [];
    const comma = words.slice(speaker.to, verbAt - 1).findIndex(({ form }) => form === ',');
    return comma < 0 ? [] : [{ from: speaker.to + comma, to: verbAt }];
  });
}

/** The date of each statement: right after the verb of saying, or right before the speaker. */
function statementDatesOf(
  attributions: readonly Attribution[],
  dates: readonly DateFound[],
  words: readonly Word[],
  gap: ReadonlySet<string>,
): Map<Attribution, DateFound> {
  const found = new Map<Attribution, DateFound>();
  const bridged = (from: number, to: number) => words.slice(from, to).every(({ form }) => gap.has(form));
  for (const attribution of attributions) {
    const date = dates.find(({ first, last, means }) => {
      if (means === 'asOf' || means === 'since') return false;
      if (first >= attribution.to && first - attribution.to <= 7) return bridged(attribution.to, first);
      if (last <= attribution.from) {
        const opens = first <= 2 || /^(?:and|but|,|;|"|“)$/.test(words[first - 1]?.form ?? '');
        const between = words.slice(last, attribution.from);
        return (
          opens &&
          between.length <= 5 &&
          between.every(({ form, text }) => form === ',' || gap.has(form) || /^\p{Lu}/u.test(text))
        );
      }
      const inserted = words.slice(attribution.speaker.to, first).some(({ form }) => form === ',');
      return first >= attribution.from && last <= attribution.verbAt && !inserted;
    });
    if (date) found.set(attribution, date);
  }
  return found;
}

/** Reads one sentence. */
export function readSentence(
  text: string,
  span: TextSpan,
  context: ReadContext,
  lexicon: Lexicon,
): SentenceRead {
  const words = wordsOf(text, span.start, span.end);
  const quantities = quantitiesIn(words, lexicon.quantities);
  const places = placesOf(words, quantities, lexicon);
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

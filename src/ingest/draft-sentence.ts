/** The drafts of one sentence: each event with what belongs to it, each quantity, and the sentence itself where nothing else covers it. */
import type { Attribution } from './attribution.ts';
import { isByTheWay } from './by-the-way.ts';
import type { Draft, EventName, TextSpan } from './draft.ts';
import type { Clause, SideName } from './events.ts';
import { eventOfQuantity, type FigureSetting, figureOf } from './figures.ts';
import { castKind } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { inside, type Memory, type Part } from './part.ts';
import { phraseAt } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { SentenceRead } from './sentence.ts';
import { type Stance, stanceOf } from './stance.ts';
import { saidOnOf, validOnOf } from './when.ts';
import { placesOf } from './where.ts';
import { type Acting, type Attributed, actorOf, speakerOf } from './who.ts';
import type { Word } from './words.ts';

/** The clauses of a sentence with their quantities, and what is left over. */
function partsOf({ clauses, quantities, words, attributions }: SentenceRead): Part[] {
  if (clauses.length === 0) return [{ clause: null, from: 0, to: words.length, quantities }];
  const last = clauses.length - 1;
  return clauses.map((clause, i) => {
    const from = i === 0 ? 0 : clause.clauseFrom;
    const to = i === last ? words.length : clause.clauseTo;
    return {
      clause,
      ...withoutAttributions(from, to, clause, attributions),
      quantities: quantities.filter((one) => one.from >= from && one.from < to),
    };
  });
}

/** A clause without the words of saying at its ends: "X said that … , Y added". */
function withoutAttributions(
  from: number,
  to: number,
  clause: Clause,
  attributions: readonly Attribution[],
): { from: number; to: number } {
  let [start, end] = [from, to];
  for (const attribution of attributions) {
    if (attribution.to <= clause.from) start = Math.max(start, attribution.to);
    if (attribution.from >= clause.to) end = Math.min(end, attribution.from);
  }
  return { from: start, to: end };
}

const ARTICLES = new Set(['the', 'a', 'an']);
const TRIMMED = new Set([
  'the',
  'a',
  'an',
  ',',
  ';',
  ':',
  '.',
  'that',
  'and',
  'but',
  'while',
  '—',
  '–',
  '"',
  '“',
  '”',
  'on',
  'що',
  'что',
  ')',
  '(',
]);

function spanOf({ words, dates }: SentenceRead, { from, to }: Part): TextSpan {
  let [start, end] = [from, to];
  const saidDate = dates.find(({ first }) => first - from <= 1 && first >= from);
  if (saidDate && from > 0 && words[saidDate.last]?.form === 'that') start = saidDate.last;
  while (start < end - 1 && TRIMMED.has(words[start]?.form ?? '') && !ARTICLES.has(words[start]?.form ?? ''))
    start++;
  while (end > start + 1 && TRIMMED.has(words[end - 1]?.form ?? '')) end--;
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** "A fell on the 9th, B four days later": a part for each place that has a day of its own. */
function byPlaceAndDay({ places, dates, statementDates }: SentenceRead, part: Part): Part[] {
  const { clause } = part;
  if (!clause || part.quantities.length > 0) return [part];
  const statements = new Set(statementDates.values());
  const spots = places.filter(
    (place) => !place.isWide && !place.isReference && inside(place, part.from, part.to),
  );
  const earlier = dates.filter(
    (date) => !statements.has(date) && date.first >= part.from && date.last <= part.to,
  );
  const days = earlier.filter(({ last }) => spots[0] === undefined || last > spots[0].from);
  const inTurn = spots.every((spot, i) => {
    const [day, next] = [days[i], spots[i + 1]];
    return day !== undefined && spot.to <= day.first && (next === undefined || day.last <= next.from);
  });
  if (spots.length < 2 || spots.length !== days.length || !inTurn) return [part];
  const start = earlier.length > days.length ? (spots[0]?.from ?? part.from) : part.from;
  return spots.map((_, i) => {
    const from = days[i - 1]?.last ?? start;
    const to = i === spots.length - 1 ? part.to : (days[i]?.last ?? part.to);
    return { ...part, from, to, clause: { ...clause, clauseFrom: from, clauseTo: to } };
  });
}

/** Where the words begin that may deny a part: with the part, or with the verb of saying: "has not confirmed that", "denied that". */
function stanceFrom(
  { words }: SentenceRead,
  { from, clause }: Part,
  attribution: Attribution | null,
): number {
  if (!attribution || !clause || attribution.verbAt >= clause.from || from - attribution.verbAt > 12)
    return from;
  let start = attribution.verbAt;
  while (start > attribution.verbAt - 3 && !/^(?:and|,|;|but)$/.test(words[start - 1]?.form ?? ',')) start--;
  return start;
}

/** "Since the incursion began", without a day: it names what all the texts are about. */
function isMereReference(sentence: SentenceRead, { clause }: Part, lexicon: Lexicon): boolean {
  if (!clause || !isByTheWay(sentence, clause, lexicon)) return false;
  return !sentence.dates.some(
    ({ first, last }) => first >= clause.from - 8 && first >= clause.clauseFrom && last <= clause.clauseTo,
  );
}

/** The drafts of a sentence; none where it has no anchor. */
export function draftSentence(sentence: SentenceRead, memory: Memory, lexicon: Lexicon): Draft[] {
  const { places, quantities, sides, clauses, span } = sentence;
  const mattering = quantities.filter(({ aside }) => !aside);
  const isAnchored =
    places.length > 0 ||
    mattering.length > 0 ||
    (clauses.length > 0 && (sides.length > 0 || sentence.attributions.length > 0));
  if (!isAnchored) return [];
  const drafts: Draft[] = [];
  let previous: Draft['actor'] = null;
  for (const part of partsOf(sentence)) {
    if (isMereReference(sentence, part, lexicon)) continue;
    const attributed = speakerOf(sentence, part, memory, lexicon);
    const acting = actorOf(sentence, part, attributed.speaker, previous, lexicon);
    previous = acting.actor;
    for (const one of byPlaceAndDay(sentence, part)) {
      drafts.push(...draftPart(sentence, one, attributed, acting, memory, lexicon));
    }
  }
  const isCovered = (at: TextSpan) =>
    drafts.some((draft) => draft.span.start < at.end && at.start < draft.span.end);
  return drafts.length > 0 && places.every(isCovered) && mattering.every(isCovered)
    ? drafts
    : [...drafts, bare(span, sentence, memory, lexicon)];
}

/** The sentence itself, for a person to look at. */
function bare(span: TextSpan, sentence: SentenceRead, memory: Memory, lexicon: Lexicon): Draft {
  const part: Part = { clause: null, from: 0, to: sentence.words.length, quantities: [] };
  const [draft] = draftPart(
    sentence,
    part,
    speakerOf(sentence, part, memory, lexicon),
    { actor: null, explicit: false },
    memory,
    lexicon,
  );
  if (!draft) throw new Error('a part without quantities yields one draft');
  return { ...draft, span };
}

function draftPart(
  sentence: SentenceRead,
  part: Part,
  attributed: Attributed,
  acting: Acting,
  memory: Memory,
  lexicon: Lexicon,
): Draft[] {
  const { words, marks } = sentence;
  const { clause } = part;
  const { speaker, attribution } = attributed;
  const stance: Stance = clause
    ? stanceOf(
        words,
        {
          from: stanceFrom(sentence, part, attribution),
          to: part.to,
          eventFrom: clause.from,
          eventTo: clause.to,
        },
        marks,
      )
    : { negated: false, denied: false, modality: 'fact' };
  const placed = placesOf(sentence, part, memory, lexicon);
  const named = [...new Set(placed.mentions.flatMap(({ placeIds }) => placeIds))];
  const placeIds = placed.basis === 'default' ? [...memory.defaultPlaces] : named;
  const homonyms = placed.mentions
    .filter(({ placeIds: ids }) => ids.length > 1)
    .map(({ start, end, name, placeIds: ids }) => ({ span: { start, end }, name, placeIds: [...ids] }));
  const validOn = validOnOf(sentence, part, attributed, memory, stance, lexicon);
  const said = saidOnOf(sentence, attribution, memory);
  const stands = (book: typeof lexicon.events.daily) =>
    words.some((_, at) => phraseAt(book, words, at) !== null);
  const claimantId = speaker ? speaker.claimantId : memory.publisher;
  const unchecked =
    marks.unverified.some(({ from }) => from >= part.from - 2 && from < part.to + 8) && !stance.denied;
  const verification: Draft['verification'] = unchecked ? 'not-verified' : (sentence.checked ?? 'unstated');
  const hasSpot = named.some((id) =>
    ['settlement', 'facility'].includes(lexicon.places.places.get(id)?.properties.kind ?? ''),
  );

  const make = (event: EventName | null, figure: Draft['figure'], at: TextSpan): Draft => {
    const cast = castKind({
      event,
      clause,
      stance,
      acting: acting.actor,
      figure,
      hasSpot,
      placeIds,
      isOngoing: stands(lexicon.events.ongoing),
    });
    return {
      span: at,
      sentence: sentence.span,
      ...cast,
      event,
      placeIds,
      placeRelation: placed.mentions.some(({ isNear }) => isNear) ? 'near' : 'at',
      homonyms,
      unplaced: sentence.places
        .filter(({ placeIds: ids, from, to }) => ids.length === 0 && inside({ from, to }, part.from, part.to))
        .map(({ name }) => name),
      figure,
      validOn,
      saidOn: said,
      claimantId,
      claimantSpan:
        speaker && speaker.to > speaker.from && words[speaker.from]
          ? { start: words[speaker.from]?.start ?? 0, end: words[speaker.to - 1]?.end ?? 0 }
          : null,
      verified: verification === 'unstated' ? null : verification !== 'not-verified',
      verification,
      negated: stance.negated,
      modality: stance.modality,
      bases: {
        kind: cast.kind === null ? 'none' : 'explicit',
        holder: cast.holder === null ? 'none' : acting.explicit ? 'explicit' : 'inferred',
        placeIds: homonyms.length > 0 ? 'homonym' : placeIds.length === 0 ? 'none' : placed.basis,
        figure: figure === null ? 'none' : figure.metric === null ? 'inferred' : 'explicit',
        validOn: validOn.basis,
        claimantId: speaker ? speaker.basis : claimantId === null ? 'none' : 'published',
      },
    };
  };

  const span = spanOf(sentence, part);
  const groups = new Map<EventName | null, Quantity[]>();
  for (const quantity of part.quantities) {
    if (quantity.aside && !isDepth(words, quantity, clause)) continue;
    const event = eventOfQuantity(clause?.value.event ?? null, quantity);
    groups.set(event, [...(groups.get(event) ?? []), quantity]);
  }
  const drafts: Draft[] = [];
  const ownGroup = groups.size <= 1;
  for (const [event, group] of groups) {
    const at =
      ownGroup || event === clause?.value.event
        ? span
        : { start: group[0]?.start ?? span.start, end: group.at(-1)?.end ?? span.end };
    for (const quantity of group) {
      const setting: FigureSetting = {
        event,
        actor: acting.actor === 'civilians' ? null : acting.actor,
        named: nameOf(sentence, quantity, clause, event),
        civilians: saysCivilians(words, quantity, lexicon),
        speakerSide: speaker?.side ?? null,
        daily: stands(lexicon.events.daily),
        peak: stands(lexicon.events.peak),
        regained: stands(lexicon.events.regained),
        killedOrWounded: saysBoth(words, quantity),
      };
      drafts.push(make(event, figureOf(event, quantity, setting), at));
    }
  }
  const event = clause?.value.event ?? null;
  const standsAlone = drafts.length === 0 || (event !== null && ownDraft(event, hasSpot, part.quantities));
  if (
    standsAlone &&
    !(event && groups.size > 0 && !groups.has(event) && !ownDraft(event, hasSpot, part.quantities))
  ) {
    const one = implied(sentence, clause, lexicon);
    drafts.unshift(
      make(
        event,
        one
          ? figureOf(event, one, {
              event,
              actor: null,
              named: null,
              civilians: 'yes',
              speakerSide: null,
              daily: false,
              peak: false,
              regained: false,
              killedOrWounded: false,
            })
          : null,
        span,
      ),
    );
  }
  return drafts;
}

/** "They stand 10 km from the border" tells a depth; "Sudzha, 10 km from the border" tells where it lies. */
function isDepth(words: readonly Word[], { from, unit }: Quantity, clause: Clause | null): boolean {
  return (
    unit.measures === 'length' &&
    clause?.value.event === 'advance' &&
    !/^[,(]$/.test(words[from - 1]?.form ?? '')
  );
}

function saysCivilians(
  words: readonly Word[],
  { from, to }: Quantity,
  { events }: Lexicon,
): FigureSetting['civilians'] {
  const says = (book: typeof events.civilians) =>
    words.slice(from, to).some((_, i) => phraseAt(book, words, from + i) !== null);
  if (says(events.civilians)) return 'yes';
  return says(events.maybeCivilians) ? 'maybe' : 'no';
}

/** "killed and wounded", "killed or injured": one number for both. */
function saysBoth(words: readonly Word[], { from, to }: Quantity): boolean {
  const forms = words.slice(from, to + 8).map(({ form }) => form);
  const dead = forms.findIndex((form) => /^(?:killed|dead|убитыми|вбитими)$/.test(form));
  return (
    dead >= 0 &&
    forms.slice(dead + 1, dead + 3).some((form) => /^(?:wounded|injured|ранеными|пораненими)$/.test(form))
  );
}

/** True where the event is a claim beside its figures: an attack by twelve tanks is an attack, too. */
function ownDraft(event: EventName, hasSpot: boolean, quantities: readonly Quantity[]): boolean {
  switch (event) {
    case 'attack':
    case 'fighting':
    case 'strike':
    case 'repel':
    case 'withdraw':
    case 'establish':
    case 'encircle':
      return true;
    case 'capture':
    case 'hold':
    case 'contest':
      return hasSpot && quantities.every(({ unit }) => unit.measures !== 'people');
    case 'advance':
      return quantities.every(({ unit }) => unit.measures !== 'length');
    default:
      return false;
  }
}

/** The side that the words of a quantity name, or that it is said of: "lost" speaks of its subject. */
function nameOf(
  { words, sides }: SentenceRead,
  quantity: Quantity,
  clause: Clause | null,
  event: EventName | null,
): SideName | null {
  const own = sides.filter(({ at, isLand }) => !isLand && at >= quantity.from && at < quantity.to + 1).at(-1);
  if (own) return own.side;
  if (!clause || (event !== 'casualties' && event !== 'kill' && event !== 'wound' && event !== 'destroy'))
    return null;
  if (clause.value.subject !== 'loser-people' && clause.value.subject !== 'loser') return null;
  const before = sides
    .filter(({ at }) => at >= clause.clauseFrom && at < Math.max(clause.to, quantity.from))
    .at(-1);
  return before && words.length > 0 ? before.side : null;
}

/** "Killed a woman": one person, though no number stands there. */
function implied({ words }: SentenceRead, clause: Clause | null, lexicon: Lexicon): Quantity | null {
  if (clause?.value.event !== 'kill' && clause?.value.event !== 'wound') return null;
  for (let at = clause.to; at < Math.min(words.length, clause.to + 4); at++) {
    const article = words[at - 1]?.form;
    const word = words[at];
    const first = words[at - 1];
    if (word && first && lexicon.events.person.has(word.form) && (article === 'a' || article === 'an')) {
      return {
        start: first.start,
        end: word.end,
        from: at - 1,
        to: at + 1,
        low: 1,
        high: 1,
        bound: 'exactly',
        strict: false,
        unit: lexicon.quantities.person,
        definition: null,
        carried: false,
        aside: false,
      };
    }
  }
  return null;
}

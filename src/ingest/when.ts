/** When it was so: the day of the event, else of the statement, else of the event before, else of the writing. */
import { addDays } from '../domain/day.ts';
import { isByTheWay, isOfAnotherTime } from './by-the-way.ts';
import type { DayRange } from './dated-text.ts';
import type { DateFound } from './dates.ts';
import type { Draft, EventName, FieldBasis } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import type { Memory, Part } from './part.ts';
import { phraseAt } from './phrases.ts';
import type { SentenceRead } from './sentence.ts';
import type { Stance } from './stance.ts';
import type { Attributed } from './who.ts';

/** Events that go on when the last one was. */
const GOES_ON: ReadonlySet<EventName> = new Set([
  'attack',
  'fighting',
  'strike',
  'repel',
  'destroy',
  'wound',
  'advance',
  'capture',
  'withdraw',
  'pow',
]);
/** Events whose figures are told for a time rather than as of a day. */
const MOMENTARY: ReadonlySet<EventName> = new Set([
  'attack',
  'repel',
  'strike',
  'pow',
  'destroy',
  'fighting',
]);
const FRESH_DAYS = 7;
const FRESH_SENTENCES = 5;

/** The dates of a sentence that may be those of an event: not of a statement, not to come, not told by the way. */
function eventDates({ dates, statementDates, asides }: SentenceRead): DateFound[] {
  const statements = new Set(statementDates.values());
  return dates.filter(
    (date) =>
      !statements.has(date) &&
      date.means !== 'future' &&
      !asides.some(({ from, to }) => date.first >= from && date.first < to),
  );
}

/** True where the last clause is told of another time: "since it began", "which opened". */
function isSubordinate(sentence: SentenceRead, lexicon: Lexicon): boolean {
  const { words, clauses } = sentence;
  const last = clauses.at(-1);
  if (last === undefined || clauses.length < 2) return false;
  return (
    lexicon.events.clauseStarts.has(words[last.clauseFrom]?.form ?? '') || isByTheWay(sentence, last, lexicon)
  );
}

/** True where a semicolon stands between two words: what follows it has days of its own. */
function isCutOff(words: SentenceRead['words'], from: number, to: number): boolean {
  return words.slice(Math.max(0, from), Math.max(0, to)).some(({ form }) => form === ';');
}

/** When a statement was made; "he added" belongs to the statement before. */
export function saidOnOf(
  { statementDates }: SentenceRead,
  attribution: Attributed['attribution'],
  memory: Memory,
): DayRange | null {
  if (!attribution) return null;
  const own = statementDates.get(attribution);
  if (own) return { from: own.from, to: own.to };
  return attribution.speaker.basis === 'pronoun' ? memory.said : null;
}

/** The day or days on which a part of a sentence was so, and how that is known. */
export function validOnOf(
  sentence: SentenceRead,
  part: Part,
  { attribution }: Attributed,
  memory: Memory,
  stance: Stance,
  lexicon: Lexicon,
): Draft['validOn'] {
  const { words, clauses } = sentence;
  const event = part.clause?.value.event ?? null;
  const isState = part.quantities.length > 0 && !(event && MOMENTARY.has(event));
  const said = saidOnOf(sentence, attribution, memory);
  const toldOn = said?.to ?? memory.writtenOn;
  const free = eventDates(sentence).filter(({ means }) => means !== 'since' || isState);
  const as = ({ from, to, means }: DateFound, basis: FieldBasis): Draft['validOn'] => ({
    from,
    to: means === 'since' ? toldOn : to,
    basis,
  });
  const [low, high] = [part.clause?.clauseFrom ?? part.from, Math.max(part.to, part.clause?.clauseTo ?? 0)];
  const own = free.filter(({ first, last }) => first >= low && last <= high);
  const ownDate = own.find(({ means }) => means === 'asOf') ?? own[0];
  if (ownDate) return as(ownDate, 'explicit');
  const [first, end] = [clauses[0]?.from ?? 0, clauses.at(-1)?.to ?? 0];
  const leads = (date: DateFound) =>
    date.last <= first && !sentence.attributions.some(({ covers }) => covers.from > date.first);
  const shared = free.find(
    (date) =>
      (leads(date) && !isCutOff(words, date.last, part.from)) ||
      (date.first >= end && !isSubordinate(sentence, lexicon) && !isCutOff(words, part.to - 1, date.first)),
  );
  if (shared) return as(shared, 'explicit');
  if (said) return { from: said.from, to: said.to, basis: 'said' };
  const elsewhen = clauses.filter((clause) => isOfAnotherTime(sentence, clause, lexicon));
  const before = free.findLast(
    ({ first: from, last }) =>
      last <= part.from &&
      !elsewhen.some(({ clauseFrom, clauseTo }) => from >= clauseFrom && from < clauseTo),
  );
  const standsInPresent = words
    .slice(part.from, part.to)
    .some((_, i) => phraseAt(lexicon.events.present, words, part.from + i) !== null);
  if (before && !standsInPresent) return as(before, 'carried');
  const { event: last } = memory;
  const isFresh = last && last.age < FRESH_SENTENCES && last.to >= addDays(memory.writtenOn, -FRESH_DAYS);
  if (event && isFresh && GOES_ON.has(event) && !isState && !standsInPresent && !stance.denied) {
    return { from: last.from, to: last.to, basis: 'carried' };
  }
  return { from: memory.writtenOn, to: memory.writtenOn, basis: 'published' };
}

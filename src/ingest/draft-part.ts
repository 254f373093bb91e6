/** The drafts of one part of a sentence: its event, and each of its quantities as a figure of that event. */
import type { PlaceProperties } from '../domain/place.ts';
import type { Attribution } from './attribution.ts';
import type { Draft, EventName, TextSpan } from './draft.ts';
import { impliedPerson, isDepth, settingOf, settingOfPerson } from './figure-setting.ts';
import { eventOfQuantity, figureOf } from './figures.ts';
import { castKind } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { inside, type Memory, type Part } from './part.ts';
import { spanOf } from './parts.ts';
import { names } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { SentenceRead } from './sentence.ts';
import { type Stance, stanceOf } from './stance.ts';
import { saidOnOf, validOnOf } from './when.ts';
import { placesOf } from './where.ts';
import type { Acting, Attributed } from './who.ts';

/** A part with what is known of it: who tells of it, whose doing it is, what was told before. */
interface PartRead {
  readonly sentence: SentenceRead;
  readonly part: Part;
  readonly attributed: Attributed;
  readonly acting: Acting;
  readonly memory: Memory;
  readonly lexicon: Lexicon;
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

const PLAIN_FACT: Stance = { negated: false, denied: false, modality: 'fact' };

function stanceAt({ sentence, part, attributed }: PartRead): Stance {
  const { clause, to } = part;
  if (!clause) return PLAIN_FACT;
  const from = stanceFrom(sentence, part, attributed.attribution);
  return stanceOf(sentence.words, { from, to, eventFrom: clause.from, eventTo: clause.to }, sentence.marks);
}

function verificationOf({ sentence, part }: PartRead, stance: Stance): Draft['verification'] {
  const isUnverified = sentence.marks.unverified.some(
    ({ from }) => from >= part.from - 2 && from < part.to + 8,
  );
  return isUnverified && !stance.denied ? 'not-verified' : (sentence.checked ?? 'unstated');
}

function claimantSpanOf({ sentence: { words }, attributed: { speaker } }: PartRead): TextSpan | null {
  const first = speaker && speaker.to > speaker.from ? words[speaker.from] : undefined;
  return speaker && first ? { start: first.start, end: words[speaker.to - 1]?.end ?? 0 } : null;
}

/** True for what a claim of control can stand on. */
const isSpot = (kind: PlaceProperties['kind'] | undefined) => kind === 'settlement' || kind === 'facility';

type DraftOf = (event: EventName | null, figure: Draft['figure'], at: TextSpan) => Draft;

/** Makes the drafts of a part: what they share is read once. */
function drafterOf(read: PartRead): { hasSpot: boolean; draftOf: DraftOf } {
  const { sentence, part, attributed, acting, memory, lexicon } = read;
  const { speaker, attribution } = attributed;
  const stance = stanceAt(read);
  const placed = placesOf(sentence, part, memory, lexicon);
  const named = [...new Set(placed.mentions.flatMap(({ placeIds }) => placeIds))];
  const placeIds = placed.basis === 'default' ? [...memory.defaultPlaces] : named;
  const homonyms = placed.mentions
    .filter(({ placeIds: ids }) => ids.length > 1)
    .map(({ start, end, name, placeIds: ids }) => ({ span: { start, end }, name, placeIds: [...ids] }));
  const validOn = validOnOf(sentence, part, attributed, memory, stance, lexicon);
  const verification = verificationOf(read, stance);
  const claimantId = speaker ? speaker.claimantId : memory.publisher;
  const hasSpot = named.some((id) => isSpot(lexicon.places.places.get(id)?.properties.kind));
  const setting = {
    clause: part.clause,
    stance,
    acting: acting.actor,
    hasSpot,
    placeIds,
    isOngoing: names(lexicon.events.ongoing, sentence.words),
  };
  const shared = {
    sentence: sentence.span,
    placeIds,
    placeRelation: placed.mentions.some(({ isNear }) => isNear) ? 'near' : 'at',
    homonyms,
    unplaced: sentence.places
      .filter(({ placeIds: ids, from, to }) => ids.length === 0 && inside({ from, to }, part.from, part.to))
      .map(({ name }) => name),
    validOn,
    saidOn: saidOnOf(sentence, attribution, memory),
    claimantId,
    claimantSpan: claimantSpanOf(read),
    verified: verification === 'unstated' ? null : verification !== 'not-verified',
    verification,
    negated: stance.negated,
    modality: stance.modality,
  } as const satisfies Partial<Draft>;
  const draftOf: DraftOf = (event, figure, span) => {
    const cast = castKind({ ...setting, event, figure });
    return {
      ...shared,
      ...cast,
      span,
      event,
      figure,
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
  return { hasSpot, draftOf };
}

/** The quantities of a part by the event that they speak of. */
function byEvent(
  words: SentenceRead['words'],
  { clause, quantities }: Part,
): ReadonlyMap<EventName | null, Quantity[]> {
  const groups = new Map<EventName | null, Quantity[]>();
  for (const quantity of quantities) {
    if (quantity.aside && !isDepth(words, quantity, clause)) continue;
    const event = eventOfQuantity(clause?.value.event ?? null, quantity);
    groups.set(event, [...(groups.get(event) ?? []), quantity]);
  }
  return groups;
}

export function draftPart(read: PartRead): Draft[] {
  const { sentence, part, attributed, acting, lexicon } = read;
  const { clause } = part;
  const event = clause?.value.event ?? null;
  const { hasSpot, draftOf } = drafterOf(read);
  const span = spanOf(sentence, part);
  const groups = byEvent(sentence.words, part);
  const actor = acting.actor === 'civilians' ? null : acting.actor;
  const speakerSide = attributed.speaker?.side ?? null;
  const figures = [...groups].flatMap(([told, group]) => {
    const isWhole = groups.size <= 1 || told === event;
    const at = isWhole ? span : { start: group[0]?.start ?? span.start, end: group.at(-1)?.end ?? span.end };
    return group.map((quantity) => {
      const setting = settingOf(sentence, quantity, clause, { event: told, actor, speakerSide }, lexicon);
      return draftOf(told, figureOf(told, quantity, setting), at);
    });
  });
  const isOwn = event !== null && ownDraft(event, hasSpot, part.quantities);
  if (figures.length > 0 && !isOwn) return figures;
  const person = impliedPerson(sentence, clause, lexicon);
  const counted = event && person ? figureOf(event, person, settingOfPerson(event)) : null;
  return [draftOf(event, counted, span), ...figures];
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

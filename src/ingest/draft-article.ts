/** From an article's text to drafts of claims: anchors first, grammar after, null rather than a wrong guess. */
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { publisherOf } from './attribution.ts';
import type { Draft, Drafted, TextSpan } from './draft.ts';
import { draftSentence } from './draft-sentence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Memory } from './part.ts';
import { readSentence, type SentenceRead } from './sentence.ts';
import { sentencesOf } from './sentences.ts';
import { unverifiedReach } from './stance.ts';

/** What is known of an article beside its text. */
export interface DraftOptions {
  /** SHA-256 of the text, in hexadecimal digits. */
  readonly sha256: string;
  readonly url: string | null;
  readonly publishedOn: Day;
  /** The day the text was written, where it is known to differ from the day it appeared. */
  readonly writtenOn: Day | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** Where the article's own sentences stand in the text. */
  readonly body: TextSpan;
}

const LANGUAGE_SAMPLE = 20_000;

function languageOf(text: string): Drafted['article']['language'] {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  if (count(/[\p{Script=Latin}]/gu) >= count(/[\p{Script=Cyrillic}]/gu)) return 'en';
  return count(/[іїєґ]/giu) > count(/[ыэъё]/giu) ? 'uk' : 'ru';
}

/** Where a text names no place, the province is assumed, if the text speaks of it at all. */
const HOME: Id = 'kursk-oblast';

function speaksOfHome(text: string, drafts: readonly Draft[], { places }: Lexicon): boolean {
  const isHome = (id: Id) => id === HOME || places.places.get(id)?.properties.oblast === 'Kursk Oblast';
  return (
    /kursk|курс[кь]|курщ/i.test(text) ||
    drafts.some(({ placeIds, bases }) => bases.placeIds !== 'default' && placeIds.some(isHome))
  );
}

const withoutDefault = (draft: Draft): Draft =>
  draft.bases.placeIds === 'default'
    ? { ...draft, placeIds: [], bases: { ...draft.bases, placeIds: 'none' } }
    : draft;

function remember(memory: Memory, sentence: SentenceRead, drafts: readonly Draft[]): Memory {
  const speaker = sentence.attributions.at(-1)?.speaker ?? sentence.subject ?? memory.speaker;
  const dated = drafts.findLast(({ validOn }) => validOn.basis === 'explicit' || validOn.basis === 'said');
  const spoken = sentence.dates.findLast(({ means }) => means === 'point' || means === 'asOf');
  const named = sentence.places.filter(
    ({ isWide, isReference, placeIds }) => !isWide && !isReference && placeIds.length > 0,
  );
  const isEvent = dated && dated.event !== null && dated.modality === 'fact';
  return {
    ...memory,
    speaker,
    isCarrying: drafts.some(({ bases }) => bases.claimantId === 'carried'),
    lastDay: spoken?.to ?? memory.lastDay,
    said: saidOf(sentence, memory),
    lastSaid: [...sentence.statementDates.values()].at(-1)?.to ?? memory.lastSaid,
    event: isEvent
      ? { from: dated.validOn.from, to: dated.validOn.to, age: 0 }
      : memory.event && { ...memory.event, age: memory.event.age + 1 },
    places:
      named.length > 0
        ? { mentions: named, age: 0 }
        : memory.places && { ...memory.places, age: memory.places.age + 1 },
  };
}

/** When the sentence's last speaker spoke; a new speaker without a day forgets that of the one before. */
function saidOf({ attributions, statementDates, subject }: SentenceRead, memory: Memory): Memory['said'] {
  const last = attributions.at(-1);
  const date = last ? statementDates.get(last) : undefined;
  if (date) return { from: date.from, to: date.to };
  const isNew = last ? last.speaker.basis !== 'pronoun' : subject !== null;
  return isNew ? null : memory.said;
}

const notVerified = (draft: Draft): Draft =>
  draft.verification === 'unstated' ? { ...draft, verified: false, verification: 'not-verified' } : draft;

/**
 * Drafts of the claims in an article, in the order of the text. Deterministic; nothing it gives is a claim before a person
 * has confirmed it. Every sentence with a place of the gazetteer, a quantity whose unit matters, or a side and an event
 * yields at least one draft.
 */
export function draftArticle(text: string, options: DraftOptions, lexicon: Lexicon): Drafted {
  const writtenOn = options.writtenOn ?? options.publishedOn;
  const body = text.slice(options.body.start, options.body.end);
  const drafts: Draft[] = [];
  const anchored: TextSpan[] = [];
  let memory: Memory = {
    writtenOn,
    speaker: null,
    lastDay: null,
    said: null,
    lastSaid: null,
    event: null,
    places: null,
    defaultPlaces: lexicon.places.places.has(HOME) ? [HOME] : [],
    publisher: publisherOf(options.url, lexicon.claimants),
    isCarrying: false,
  };
  let forward = 0;
  let lastEnd = options.body.start;
  for (const span of sentencesOf(text, options.body, lexicon.shortForms)) {
    if (text.slice(lastEnd, span.start).includes('\n')) memory = { ...memory, isCarrying: false };
    lastEnd = span.end;
    const sentence = readSentence(text, span, memory, lexicon);
    const found = draftSentence(sentence, memory, lexicon);
    const reach = unverifiedReach(sentence.words, sentence.marks, lexicon.stance);
    if (reach === 'all')
      drafts.forEach((draft, i) => {
        drafts[i] = notVerified(draft);
      });
    if (reach === 'last' && found.every(({ kind }) => kind === null)) spreadToLast(drafts);
    if (reach === 'forward') forward = 3;
    drafts.push(
      ...found.map((draft) =>
        forward > 0 && reach !== 'forward' && draft.figure ? notVerified(draft) : draft,
      ),
    );
    forward = Math.max(0, forward - 1);
    if (found.length > 0) anchored.push(span);
    memory = remember(memory, sentence, found);
  }
  return {
    article: {
      sha256: options.sha256,
      url: options.url,
      publishedOn: options.publishedOn,
      writtenOn,
      publisher: options.publisher,
      title: options.title,
      language: languageOf(body),
      body: options.body,
    },
    drafts: speaksOfHome(`${options.title ?? ''} ${body}`, drafts, lexicon)
      ? drafts
      : drafts.map(withoutDefault),
    anchored,
  };
}

/** "The claim could not be verified" speaks of the last sentence that claims something. */
function spreadToLast(drafts: Draft[]): void {
  const last = drafts.findLast(({ kind }) => kind !== null);
  if (!last) return;
  drafts.forEach((draft, i) => {
    if (draft.sentence.start === last.sentence.start) drafts[i] = notVerified(draft);
  });
}

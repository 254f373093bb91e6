/** From an article's text to drafts of claims: anchors first, grammar after, null rather than a wrong guess. */
import type { Day } from '../domain/day.ts';
import type { Draft, Drafted, DraftFigure, TextSpan } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { type PlaceMention, placesIn } from './place-names.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

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

function figureOf(quantity: Quantity): DraftFigure {
  const { start, end, low, high, bound, strict, unit, definition } = quantity;
  const metric = unit.metric !== null && unit.metric !== 1 ? unit.metric : null;
  return {
    span: { start, end },
    metric: null,
    whose: null,
    low,
    high,
    bound,
    strict,
    unit: unit.claimUnit ?? unit.name,
    claimUnit: unit.claimUnit !== null,
    definition,
    scope: null,
    metres:
      metric === null
        ? null
        : { low: low * metric, high: high * metric, unit: unit.measures === 'area' ? 'km2' : 'km' },
  };
}

function languageOf(text: string): Drafted['article']['language'] {
  const count = (letters: RegExp) => text.slice(0, 20_000).match(letters)?.length ?? 0;
  if (count(/[\p{Script=Latin}]/gu) >= count(/[\p{Script=Cyrillic}]/gu)) return 'en';
  return count(/[іїєґ]/giu) > count(/[ыэъё]/giu) ? 'uk' : 'ru';
}

function coarse(
  span: TextSpan,
  places: readonly PlaceMention[],
  figure: DraftFigure | null,
  day: Day,
): Draft {
  return {
    span,
    sentence: span,
    kind: figure ? 'figure' : null,
    event: null,
    change: null,
    holder: null,
    actor: null,
    action: null,
    outcome: null,
    movement: null,
    placeIds: [...new Set(places.flatMap(({ placeIds }) => placeIds))],
    placeRelation: 'at',
    homonyms: places
      .filter(({ placeIds }) => placeIds.length > 1)
      .map(({ start, end, name, placeIds }) => ({ span: { start, end }, name, placeIds: [...placeIds] })),
    unplaced: [],
    figure,
    validOn: { from: day, to: day, basis: 'published' },
    saidOn: null,
    claimantId: null,
    claimantSpan: null,
    verified: null,
    verification: 'unstated',
    negated: false,
    modality: 'fact',
    bases: {
      kind: figure ? 'explicit' : 'none',
      holder: 'none',
      placeIds: places.length > 0 ? 'explicit' : 'none',
      figure: figure ? 'explicit' : 'none',
      validOn: 'published',
      claimantId: 'none',
    },
  };
}

/**
 * Drafts of the claims in an article, in the order of the text. Deterministic; nothing it gives is a claim before a person
 * has confirmed it. Every sentence with a place of the gazetteer, a quantity whose unit matters, or a side and an event
 * yields at least one draft.
 */
export function draftArticle(text: string, options: DraftOptions, lexicon: Lexicon): Drafted {
  const day = options.writtenOn ?? options.publishedOn;
  const drafts: Draft[] = [];
  const anchored: TextSpan[] = [];
  for (const sentence of sentencesOf(text, options.body, lexicon.shortForms)) {
    const words = wordsOf(text, sentence.start, sentence.end);
    const places = placesIn(words, lexicon.places, () => false);
    const quantities = quantitiesIn(words, lexicon.quantities);
    if (places.length === 0 && quantities.length === 0) continue;
    anchored.push(sentence);
    if (quantities.length === 0) drafts.push(coarse(sentence, places, null, day));
    for (const quantity of quantities) drafts.push(coarse(sentence, places, figureOf(quantity), day));
  }
  return {
    article: {
      sha256: options.sha256,
      url: options.url,
      publishedOn: options.publishedOn,
      writtenOn: day,
      publisher: options.publisher,
      title: options.title,
      language: languageOf(text.slice(options.body.start, options.body.end)),
      body: options.body,
    },
    drafts,
    anchored,
  };
}

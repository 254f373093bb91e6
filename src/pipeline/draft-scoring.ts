/** How well drafts find the claims that people found in the same articles. Pure. */
import type { Draft, Drafted } from '../ingest/draft.ts';
import { type Gold, type GoldClaim, isClaimant, rightKinds, sameFigure } from './gold-labels.ts';

type Span = Draft['span'];
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** The shared part of two spans, 0 to 1. */
const likeness = (a: Span, b: Span): number => {
  const both = shared(a, b);
  return both / (a.end - a.start + b.end - b.start - both);
};

export interface Tally {
  readonly right: number;
  readonly of: number;
}

export interface DraftScore {
  readonly shown: Tally;
  readonly quantities: Tally;
  readonly places: Tally;
  readonly kindFound: Tally;
  readonly kindRight: Tally;
  readonly eventRight: Tally;
  readonly dates: Tally;
  readonly claimants: Tally;
  readonly negatedAsFact: Tally;
  /** What went wrong, in words: label id and what was expected and found. */
  readonly misses: readonly string[];
}

/** The draft that speaks of a label: the one whose span is most alike, of a right kind where several are. */
function draftFor(claim: GoldClaim, drafts: readonly Draft[]): Draft | null {
  const weight = (draft: Draft) =>
    likeness(draft.span, claim.span) +
    (draft.event === claim.pred ? 0.3 : 0) +
    (rightKinds(claim).includes(draft.kind) ? 0.1 : 0);
  const near = drafts.filter(({ span }) => shared(span, claim.span) > 0);
  return near.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** The score of one article's drafts against its labels. */
export function scoreDrafts(
  { drafts }: Drafted,
  gold: Gold,
  placeIds: (id: string) => readonly string[],
): DraftScore {
  const misses: string[] = [];
  const wanted = gold.claims.filter(({ optional }) => !optional);
  const tally = (what: string, checks: readonly (readonly [boolean, string])[]): Tally => {
    misses.push(...checks.filter(([right]) => !right).map(([, text]) => `${what}: ${text}`));
    return { right: checks.filter(([right]) => right).length, of: checks.length };
  };
  const overlapping = ({ span }: GoldClaim) => drafts.filter((draft) => shared(draft.span, span) > 0);
  const told = wanted.map((claim) => [claim, draftFor(claim, drafts)] as const);
  const guesses = drafts.filter(({ kind }) => kind !== null);
  const isRight = (draft: Draft) =>
    gold.claims.some((claim) => shared(draft.span, claim.span) > 0 && rightKinds(claim).includes(draft.kind));
  return {
    shown: tally(
      'shown',
      wanted.map((claim) => [overlapping(claim).length > 0, claim.id]),
    ),
    quantities: tally(
      'quantity',
      wanted.flatMap((claim) =>
        claim.qty.map((figure): [boolean, string] => [
          overlapping(claim).some((draft) => sameFigure(figure, draft)),
          `${claim.id} ${figure.join(' ')}`,
        ]),
      ),
    ),
    places: tally(
      'place',
      told.flatMap(([claim, draft]) =>
        claim.places.flatMap((place): [boolean, string][] => {
          const ids = placeIds(place);
          return ids.length === 0
            ? []
            : [
                [
                  overlapping(claim).some(({ placeIds: found }) => ids.some((id) => found.includes(id))),
                  `${claim.id} ${place}, found ${draft?.placeIds.join(' ')}`,
                ],
              ];
        }),
      ),
    ),
    kindFound: tally(
      'kind',
      wanted.map((claim) => [
        overlapping(claim).some(({ kind }) => kind !== null && rightKinds(claim).includes(kind)),
        `${claim.id} ${claim.pred}, found ${overlapping(claim).map(({ kind, event }) => `${kind}/${event}`)}`,
      ]),
    ),
    kindRight: tally(
      'kind',
      guesses.map((draft) => [
        isRight(draft),
        `${draft.kind}/${draft.event} at ${draft.span.start} is no label`,
      ]),
    ),
    eventRight: tally(
      'event',
      told.map(([claim, draft]) => [
        draft?.event === claim.pred,
        `${claim.id} ${claim.pred}, found ${draft?.event}`,
      ]),
    ),
    dates: tally(
      'date',
      told.map(([claim, draft]) => [
        draft?.validOn.from === claim.date[0] && draft.validOn.to === claim.date[1],
        `${claim.id} ${claim.date.join('…')}, found ${draft?.validOn.from}…${draft?.validOn.to} ${draft?.validOn.basis}`,
      ]),
    ),
    claimants: tally(
      'claimant',
      told.map(([claim, draft]) => [
        isClaimant(
          claim.claimant,
          draft?.bases.claimantId === 'published' ? null : (draft?.claimantId ?? null),
        ),
        `${claim.id} ${claim.claimant}, found ${draft?.claimantId} ${draft?.bases.claimantId}`,
      ]),
    ),
    negatedAsFact: tally(
      'negated as fact',
      gold.claims
        .filter(({ pol }) => pol === 'neg')
        .map((claim) => [
          !drafts.some(
            (draft) =>
              likeness(draft.span, claim.span) > 0.5 &&
              draft.kind !== null &&
              draft.kind !== 'denial' &&
              !draft.negated,
          ),
          claim.id,
        ]),
    ),
    misses,
  };
}

/** The share that is right, 0 to 1; 1 where there was nothing to find. */
export const share = ({ right, of }: Tally): number => (of === 0 ? 1 : right / of);

/** The harmonic mean of how many kinds were found and how many of those given are right. */
export function kindF1({ kindFound, kindRight }: DraftScore): number {
  const [recall, precision] = [share(kindFound), share(kindRight)];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** The scores of several articles as one. */
export function totalScore(scores: readonly DraftScore[]): DraftScore {
  const of = (name: Exclude<keyof DraftScore, 'misses'>): Tally => ({
    right: scores.reduce((all, score) => all + score[name].right, 0),
    of: scores.reduce((all, score) => all + score[name].of, 0),
  });
  return {
    shown: of('shown'),
    quantities: of('quantities'),
    places: of('places'),
    kindFound: of('kindFound'),
    kindRight: of('kindRight'),
    eventRight: of('eventRight'),
    dates: of('dates'),
    claimants: of('claimants'),
    negatedAsFact: of('negatedAsFact'),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

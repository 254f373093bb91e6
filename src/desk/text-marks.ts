/** An article's text cut into pieces that are marked alike: which sentence, which anchor, which drafts. Pure. */
import type { TextSpan } from '../ingest/draft.ts';
import type { SentenceState } from './coverage.ts';
import type { Anchor } from './desk-state.ts';
import type { Entry } from './entry.ts';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly anchor: Anchor['kind'] | null;
  /** Ids of the drafts whose words these are. */
  readonly drafts: readonly string[];
}

export interface MarkedSentence {
  readonly start: number;
  /** Null for the text between anchored sentences. */
  readonly state: SentenceState | null;
  readonly pieces: readonly Piece[];
}

const covers = (span: TextSpan, at: number): boolean => span.start <= at && at < span.end;

/** The pieces of `text` within `body`, grouped by sentence; together they are the whole of it, in order. */
export function markText(
  text: string,
  body: TextSpan,
  sentences: readonly { readonly span: TextSpan; readonly state: SentenceState }[],
  anchors: readonly Anchor[],
  entries: readonly Entry[],
): MarkedSentence[] {
  const spans: TextSpan[] = [
    ...sentences.map(({ span }) => span),
    ...anchors,
    ...entries.map(({ span }) => span),
  ];
  const within = (at: number) => at > body.start && at < body.end;
  const cuts = [
    ...new Set([body.start, ...spans.flatMap(({ start, end }) => [start, end]).filter(within)]),
  ].sort((a, b) => a - b);
  const marked: MarkedSentence[] = [];
  cuts.forEach((start, i) => {
    const end = cuts[i + 1] ?? body.end;
    const sentence = sentences.find(({ span }) => covers(span, start));
    const piece: Piece = {
      start,
      text: text.slice(start, end),
      anchor: anchors.find((anchor) => covers(anchor, start))?.kind ?? null,
      drafts: entries.filter(({ span }) => covers(span, start)).map(({ id }) => id),
    };
    const last = marked.at(-1);
    const sameSentence = sentence ? sentence.span.start === last?.start : last?.state === null;
    if (last && sameSentence) marked[marked.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    else
      marked.push({ start: sentence?.span.start ?? start, state: sentence?.state ?? null, pieces: [piece] });
  });
  return marked;
}

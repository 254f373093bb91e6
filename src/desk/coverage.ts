/** Whether anything of the article is overlooked: every anchored sentence ends in a claim or in an explicit "nothing here". Pure. */
import type { TextSpan } from '../ingest/draft.ts';
import type { Session } from './session.ts';

/** `open`: drafts wait · `bare`: anchors but no draft · `claimed`: a claim stands on it · `nothing`: said to hold none. */
export type SentenceState = 'open' | 'bare' | 'claimed' | 'nothing';

export interface Sentence {
  readonly span: TextSpan;
  readonly state: SentenceState;
}

const overlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

function stateOf(span: TextSpan, { entries, nothing }: Session): SentenceState {
  const here = entries.filter((entry) => overlap(entry.span, span) || overlap(entry.sentence, span));
  if (here.some(({ decision }) => decision === null)) return 'open';
  if (here.some(({ decision }) => decision?.kind === 'confirmed' || decision?.kind === 'joined'))
    return 'claimed';
  if (here.length > 0 || nothing.includes(span.start)) return 'nothing';
  return 'bare';
}

/** The anchored sentences in order, each with how it stands. */
export function coverage(anchored: readonly TextSpan[], session: Session): Sentence[] {
  return anchored.map((span) => ({ span, state: stateOf(span, session) }));
}

/** True where no draft waits and no anchored sentence is left without an answer. */
export function isDone(anchored: readonly TextSpan[], session: Session): boolean {
  const waiting = session.entries.some(({ decision }) => decision === null);
  return !waiting && coverage(anchored, session).every(({ state }) => state !== 'open' && state !== 'bare');
}

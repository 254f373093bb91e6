/** The desk's way through an article: every draft, and every anchored sentence without one, in the order of the text. Pure. */
import type { TextSpan } from '../ingest/draft.ts';
import { coverage } from './coverage.ts';
import type { Entry } from './entry.ts';
import type { Session } from './session.ts';

export type Stop =
  | { readonly kind: 'draft'; readonly key: string; readonly entry: Entry }
  | { readonly kind: 'sentence'; readonly key: string; readonly span: TextSpan; readonly nothing: boolean };

const startOf = (stop: Stop): number => (stop.kind === 'draft' ? stop.entry.span.start : stop.span.start);

/** Drafts and draftless sentences in order. Drafts that were merged into another are no stop. */
export function stopsOf(anchored: readonly TextSpan[], session: Session): Stop[] {
  const entries = session.entries.filter(({ decision }) => decision?.kind !== 'merged');
  const drafts = entries.map((entry): Stop => ({ kind: 'draft', key: entry.id, entry }));
  const draftless = coverage(anchored, session).flatMap(({ span, state }): Stop[] => {
    const nothing = session.nothing.includes(span.start);
    const alone = state === 'bare' || (state === 'nothing' && nothing);
    return alone ? [{ kind: 'sentence', key: `s${span.start}`, span, nothing }] : [];
  });
  return [...drafts, ...draftless].sort((a, b) => startOf(a) - startOf(b));
}

/** True where the editor still has to say something. */
export function isWaiting(stop: Stop): boolean {
  return stop.kind === 'draft' ? stop.entry.decision === null : !stop.nothing;
}

/** The next stop that waits, from the one with the key `from` on and then from the beginning; null where none does. */
export function nextWaiting(stops: readonly Stop[], from: string | null): Stop | null {
  const at = stops.findIndex(({ key }) => key === from);
  return [...stops.slice(at + 1), ...stops.slice(0, at + 1)].find(isWaiting) ?? null;
}

/** Effect: scrolls. The article: anchors underlined, drafts marked, sentences that nobody answered yet pointed out. */
import { useEffect, useRef } from 'react';
import { coverage } from '../coverage.ts';
import type { Stop } from '../stops.ts';
import { type MarkedSentence, markText, type Piece } from '../text-marks.ts';
import { EN } from '../words.ts';
import type { DeskInHand } from './use-desk.ts';

export interface ArticlePaneProps {
  readonly hand: DeskInHand;
  readonly onGo: (key: string) => void;
}

const SIGNS = { open: '…', bare: '!', claimed: '✓', nothing: '–' } as const;

export function ArticlePane({ hand, onGo }: ArticlePaneProps) {
  const { state, session, current } = hand;
  const here = useRef<HTMLSpanElement>(null);
  const currentKey = current?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves when the stop does
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [currentKey]);
  if (!state.session) return null;
  const { text, drafted } = state.session;
  const { anchored, article } = drafted;
  const entries = session.entries.filter(({ decision }) => decision?.kind !== 'merged');
  const marked = markText(text, article.body, coverage(anchored, session), state.anchors, entries);
  const first = marked.find((sentence) =>
    sentence.pieces.some((piece) => isCurrent(piece, sentence, current)),
  );
  return (
    <section className="pane article-pane" aria-labelledby="article-heading">
      <h2 id="article-heading" className="label">
        Article
      </h2>
      {article.title && (
        <p className="article-title" dir="auto">
          {article.title}
        </p>
      )}
      <p className="quiet">
        Published {article.publishedOn}
        {article.writtenOn === article.publishedOn ? '' : `, written ${article.writtenOn}`}. Underlined:
        places, quantities, days, events. <b>{SIGNS.open}</b> {EN.sentence.open} · <b>{SIGNS.bare}</b>{' '}
        {EN.sentence.bare} · <b>{SIGNS.claimed}</b> {EN.sentence.claimed} · <b>{SIGNS.nothing}</b>{' '}
        {EN.sentence.nothing}
      </p>
      <div className="article-text" dir="auto" lang={article.language}>
        {marked.map((sentence) => (
          <span
            key={sentence.start}
            ref={sentence === first ? here : null}
            className={sentence.state ? `sentence ${sentence.state}` : undefined}
          >
            {sentence.state && (
              <span className="sentence-sign" title={EN.sentence[sentence.state]}>
                {SIGNS[sentence.state]}
              </span>
            )}
            {sentence.pieces.map((piece) => (
              <PieceMark
                key={piece.start}
                piece={piece}
                current={isCurrent(piece, sentence, current)}
                onTake={() => onGo(piece.drafts[0] ?? `s${sentence.start}`)}
              />
            ))}
          </span>
        ))}
      </div>
    </section>
  );
}

function isCurrent(piece: Piece, sentence: MarkedSentence, current: Stop | null): boolean {
  if (current?.kind === 'draft') return piece.drafts.includes(current.key);
  return current?.kind === 'sentence' && current.span.start === sentence.start;
}

function PieceMark({ piece, current, onTake }: { piece: Piece; current: boolean; onTake: () => void }) {
  const marks = [piece.anchor, piece.drafts.length > 0 ? 'draft' : null, current ? 'current' : null];
  const className = marks.filter(Boolean).join(' ');
  // The keys . and , lead to the same drafts; a click is a short cut for those with a pointer.
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <span className={className || undefined} onClick={onTake}>
      {piece.text}
    </span>
  );
}

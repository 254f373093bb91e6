/** From decisions to the record: what the article's line will say, and the button that writes. */
import { useState } from 'react';
import { isDone } from '../coverage.ts';
import type { DeskControl, DeskInHand } from './use-desk.ts';

export interface WritePanelProps {
  readonly desk: DeskControl;
  readonly hand: DeskInHand;
}

export function WritePanel({ desk, hand }: WritePanelProps) {
  const { session, state } = hand;
  const [writing, setWriting] = useState(false);
  const { article } = session;
  const fresh = session.entries.filter(
    ({ decision, claimId }) => decision?.kind === 'confirmed' && claimId === null,
  );
  const joined = session.entries.filter(({ decision }) => decision?.kind === 'joined');
  const known = state.articles.find(({ url }) => url === article.url);
  const done = isDone(state.session?.drafted.anchored ?? [], session);
  const ready = known !== undefined || (article.publisher !== '' && URL.canParse(article.url));
  const set = (change: Partial<typeof article>) => desk.act({ type: 'article', change });
  return (
    <section className="pane write-panel" aria-labelledby="write-heading">
      <h2 id="write-heading" className="label">
        Into the record
      </h2>
      {known ? (
        <p className="quiet">The record has this article: {known.id}.</p>
      ) : (
        <div className="write-fields">
          <label>
            Publisher
            <input
              type="text"
              value={article.publisher}
              onChange={(event) => set({ publisher: event.target.value })}
            />
          </label>
          <label>
            Address
            <input type="url" value={article.url} onChange={(event) => set({ url: event.target.value })} />
          </label>
        </div>
      )}
      <p>
        <button
          type="button"
          className="main"
          disabled={writing || !ready || fresh.length + joined.length === 0}
          onClick={() => {
            setWriting(true);
            void desk.write().finally(() => setWriting(false));
          }}
        >
          {writing ? 'Writing …' : `Write ${fresh.length} new, ${joined.length} shared`}
        </button>{' '}
        <span className="quiet">
          {!ready && 'Publisher and address are needed. '}
          {!done && 'Some sentences have no answer yet: they stay in this session. '}
          Writes lines into data/, then derives the map.
        </span>
      </p>
    </section>
  );
}

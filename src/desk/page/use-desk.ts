/** Effects: the network and the clock. The desk's state in the page: what the server has, and what was decided since. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DeskState, NewArticle } from '../desk-state.ts';
import { type Action, replay, type Session, undone } from '../session.ts';
import { nextWaiting, type Stop, stopsOf } from '../stops.ts';
import { loadState, openArticle, saveDecisions, writeDecisions } from './server.ts';

/** A pause longer than this is no work on a draft. */
const LONGEST_SECONDS = 300;

export interface DeskInHand {
  readonly state: DeskState;
  readonly session: Session;
  readonly stops: readonly Stop[];
  readonly current: Stop | null;
  readonly actions: readonly Action[];
}

export interface DeskControl {
  readonly hand: DeskInHand | null;
  readonly state: DeskState | null;
  /** What went wrong, or is going on. */
  readonly notice: { readonly tone: 'busy' | 'fault'; readonly lines: readonly string[] } | null;
  readonly act: (...actions: Action[]) => void;
  readonly undo: () => void;
  readonly go: (key: string) => void;
  /** Goes to the next stop that waits. */
  readonly goOn: (after: readonly Action[]) => void;
  readonly seconds: () => number;
  readonly open: (article: NewArticle) => Promise<void>;
  readonly write: () => Promise<void>;
  readonly dismiss: () => void;
  readonly fault: (error: unknown) => void;
}

export function useDesk(): DeskControl {
  const [state, setState] = useState<DeskState | null>(null);
  const [actions, setActions] = useState<readonly Action[]>([]);
  const [key, setKey] = useState<string | null>(null);
  const [notice, setNotice] = useState<DeskControl['notice']>(null);
  const shownAt = useRef(0);
  const saving = useRef<Promise<void>>(Promise.resolve());

  const fail = useCallback(
    (error: unknown) =>
      setNotice({ tone: 'fault', lines: [error instanceof Error ? error.message : String(error)] }),
    [],
  );
  const load = useCallback(async () => {
    const loaded = await loadState();
    setState(loaded);
    setActions(loaded.session?.actions ?? []);
  }, []);
  useEffect(() => {
    load().catch(fail);
  }, [load, fail]);

  const drafted = state?.session?.drafted ?? null;
  const session = useMemo(() => (drafted ? replay(drafted, actions) : null), [drafted, actions]);
  const stops = useMemo(
    () => (drafted && session ? stopsOf(drafted.anchored, session) : []),
    [drafted, session],
  );
  const current = stops.find((stop) => stop.key === key) ?? nextWaiting(stops, null) ?? stops[0] ?? null;
  const currentKey = current?.key;
  useEffect(() => {
    if (currentKey !== undefined) shownAt.current = performance.now();
  }, [currentKey]);

  const keep = (next: readonly Action[]) => {
    setActions(next);
    saving.current = saving.current.then(() => saveDecisions(next)).catch(fail);
  };

  return {
    hand: state && session ? { state, session, stops, current, actions } : null,
    state,
    notice,
    act: (...added) => {
      setKey(current?.key ?? null);
      keep([...actions, ...added]);
    },
    undo: () => {
      const last = actions.at(-1);
      if (last && 'entryId' in last) setKey(last.entryId);
      keep(undone(actions));
    },
    go: setKey,
    goOn: (added) => {
      const next = [...actions, ...added];
      keep(next);
      if (!drafted) return;
      const after = stopsOf(drafted.anchored, replay(drafted, next));
      setKey(nextWaiting(after, current?.key ?? null)?.key ?? current?.key ?? null);
    },
    seconds: () => Math.min(LONGEST_SECONDS, (performance.now() - shownAt.current) / 1000),
    open: async (article) => {
      try {
        await openArticle(article);
        setKey(null);
        await load();
        setNotice(null);
      } catch (error) {
        fail(error);
      }
    },
    write: async () => {
      try {
        await saving.current;
        setNotice({ tone: 'busy', lines: ['Checking what was decided'] });
        let refused: readonly string[] | null = null;
        await writeDecisions((news) => {
          if (news.type === 'progress') setNotice({ tone: 'busy', lines: [news.line] });
          if (news.type === 'refused') refused = news.faults;
        });
        await load();
        setNotice(refused === null ? null : { tone: 'fault', lines: refused });
      } catch (error) {
        fail(error);
      }
    },
    dismiss: () => setNotice(null),
    fault: fail,
  };
}

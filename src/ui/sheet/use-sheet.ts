/** Where the sheet of reports stands. A selection raises it, and so do an article and another part of the panel; lowering it to its foot lets the selection go. */
import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../app-context.tsx';
import { type Stop, stopBeside } from './stops.ts';

export interface SheetState {
  readonly stop: Stop;
  readonly rest: (stop: Stop) => void;
  readonly raise: () => void;
  readonly lower: () => void;
}

export function useSheet(): SheetState {
  const selection = useApp((state) => state.view.selection);
  const tab = useApp((state) => state.view.tab);
  const articleId = useApp((state) => state.view.articleId);
  const { select } = useApp((state) => state.actions);
  const [stop, setStop] = useState<Stop>('peek');
  useEffect(() => {
    if (selection || articleId || tab !== 'reports')
      setStop((current) => (current === 'peek' ? 'half' : current));
  }, [selection, tab, articleId]);
  const rest = useCallback(
    (to: Stop) => {
      setStop(to);
      if (to === 'peek') select(null);
    },
    [select],
  );
  return { stop, rest, raise: () => rest(stopBeside(stop, 1)), lower: () => rest(stopBeside(stop, -1)) };
}

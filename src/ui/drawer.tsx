/** The reports where they lie over the map: opened by a tap on a place or by their button, closed by a button or Escape. */
import { useEffect, useRef, useState } from 'react';
import { useApp, useMessages } from './app-context.tsx';
import { Icon } from './icons.tsx';
import { Panel } from './panel.tsx';

export interface DrawerState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** A selected place opens the drawer, and so do an article and another part of the panel; closing it lets the place go. */
export function useDrawer(): DrawerState {
  const selection = useApp((state) => state.view.selection);
  const tab = useApp((state) => state.view.tab);
  const articleId = useApp((state) => state.view.articleId);
  const { select } = useApp((state) => state.actions);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (selection || articleId || tab !== 'reports') setOpen(true);
  }, [selection, tab, articleId]);
  return {
    isOpen,
    open: () => setOpen(true),
    close: () => {
      setOpen(false);
      select(null);
    },
  };
}

export function Drawer({ drawer: { isOpen, close } }: { drawer: DrawerState }) {
  const { panel } = useMessages();
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const opener = document.activeElement;
    closeButton.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [isOpen]);
  if (!isOpen) return <div id="reports" hidden />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape on its way up from the controls inside
    <div
      className="drawer"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <button
        type="button"
        className="drawer-close"
        aria-label={panel.close}
        title={panel.close}
        ref={closeButton}
        onClick={close}
      >
        <Icon name="close" />
      </button>
      <Panel />
    </div>
  );
}

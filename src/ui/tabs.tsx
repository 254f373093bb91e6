/** The choice of what to read beside the map: reports or figures. Arrow keys move between them. */
import { type KeyboardEvent, useRef } from 'react';
import { TABS, type Tab } from '../state/view.ts';
import { useApp, useMessages } from './app-context.tsx';

/** The id of the part that a tab shows. */
export const TAB_PANEL = 'panel-part';

export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export function Tabs() {
  const { tabs: words } = useMessages();
  const chosen = useApp((state) => state.view.tab);
  const { showTab } = useApp((state) => state.actions);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event.key, TABS.indexOf(chosen), TABS.length);
    if (next === null) return;
    event.preventDefault();
    showTab(TABS[next] ?? 'reports');
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={words.label} ref={list} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={TAB_PANEL}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => showTab(tab)}
        >
          {words.name[tab]}
        </button>
      ))}
    </div>
  );
}

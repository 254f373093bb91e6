/** A row of tabs, one of them chosen. Arrow keys, Home and End move between them. */
import { type KeyboardEvent, useRef } from 'react';

export interface TabListProps<T extends string> {
  /** What is chosen between, for screen readers. */
  readonly label: string;
  readonly tabs: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (tab: T) => void;
  readonly idOf: (tab: T) => string;
  /** The id of the part that the tabs show. */
  readonly controls: string;
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

export function TabList<T extends string>(props: TabListProps<T>) {
  const { label, tabs, names, chosen, choose, idOf, controls } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = target(event.key, tabs.indexOf(chosen), tabs.length);
    const next = at === null ? undefined : tabs[at];
    if (at === null || next === undefined) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={idOf(tab)}
          aria-selected={tab === chosen}
          aria-controls={controls}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {names[tab]}
        </button>
      ))}
    </div>
  );
}

/** The choice of what to read beside the map: reports or figures. */
import { TABS, type Tab } from '../state/view.ts';
import { useApp, useMessages } from './app-context.tsx';
import { TabList } from './tab-list.tsx';

/** The id of the part that a tab shows. */
export const TAB_PANEL = 'panel-part';

export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

export function Tabs() {
  const { tabs: words } = useMessages();
  const chosen = useApp((state) => state.view.tab);
  const { showTab } = useApp((state) => state.actions);
  return (
    <TabList
      label={words.label}
      tabs={TABS}
      names={words.name}
      chosen={chosen}
      choose={showTab}
      idOf={tabId}
      controls={TAB_PANEL}
    />
  );
}

/** The ways to share a view, one at a time. */
import { useState } from 'react';
import { useMessages } from '../app-context.tsx';
import { TabList } from '../tab-list.tsx';
import { CiteTab } from './cite-tab.tsx';
import { DownloadTab } from './download-tab.tsx';
import { EmbedTab } from './embed-tab.tsx';
import { LinkTab } from './link-tab.tsx';

const WAYS = ['link', 'embed', 'download', 'cite'] as const;
type Way = (typeof WAYS)[number];

const PARTS: Readonly<Record<Way, () => React.ReactNode>> = {
  link: () => <LinkTab />,
  embed: () => <EmbedTab />,
  download: () => <DownloadTab />,
  cite: () => <CiteTab />,
};

const PART = 'share-part';
const idOf = (way: Way) => `share-${way}`;

export function ShareTabs() {
  const { share } = useMessages();
  const [way, choose] = useState<Way>('link');
  return (
    <>
      <TabList
        label={share.tabs}
        tabs={WAYS}
        names={share.tab}
        chosen={way}
        choose={choose}
        idOf={idOf}
        controls={PART}
      />
      <div className="share-part" role="tabpanel" id={PART} aria-labelledby={idOf(way)}>
        {PARTS[way]()}
      </div>
    </>
  );
}

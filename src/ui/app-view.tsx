/** The whole interface, as a page or in a frame. */
import { useEffect } from 'react';
import type { Day } from '../domain/day.ts';
import type { Messages } from '../text/messages.ts';
import { type App, AppProvider, useApp, useMessages } from './app-context.tsx';
import { Panel } from './claims/panel.tsx';
import { Drawer, useDrawer } from './drawer.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { MapPane } from './map-pane.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { useNarrow } from './use-narrow.ts';

export function AppView({ app }: { app: App }) {
  return <AppProvider value={app}>{app.chrome === 'page' ? <Page /> : <Frame />}</AppProvider>;
}

/** Effect: the document. Its language, title and colours follow the view. */
function useDocument(title: (messages: Messages, day: Day) => string): void {
  const messages = useMessages();
  const { language, theme, day } = useApp((state) => state.view);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = title(messages, day);
  }, [messages, language, theme, day, title]);
}

const pageTitle = ({ site }: Messages) => site.title;
const frameTitle = ({ embed }: Messages, day: Day) => embed.title(day);

function SkipLinks() {
  const { skip } = useMessages();
  return (
    <>
      <a className="skip" href="#timeline">
        {skip.toTimeline}
      </a>
      <a className="skip" href="#reports">
        {skip.toReports}
      </a>
    </>
  );
}

function Page() {
  useDocument(pageTitle);
  const narrow = useNarrow();
  const drawer = useDrawer();
  return (
    <div className="page">
      <SkipLinks />
      <Header />
      <main>
        <MapPane onReports={narrow ? drawer.open : null} />
        {narrow ? <Drawer drawer={drawer} /> : <Panel />}
        <Timeline />
      </main>
      <Footer />
    </div>
  );
}

function Frame() {
  useDocument(frameTitle);
  const messages = useMessages();
  const settings = useApp((state) => state.settings);
  const drawer = useDrawer();
  return (
    <div className="frame">
      <SkipLinks />
      <main>
        <h1 className={settings.titled ? 'frame-title' : 'unseen'}>{messages.site.title}</h1>
        <MapPane onReports={drawer.open} />
        <Drawer drawer={drawer} />
        <Timeline />
      </main>
      <Footer />
    </div>
  );
}

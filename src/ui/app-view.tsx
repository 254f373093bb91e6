/** The whole interface, as a page or in a frame. */
import { useEffect } from 'react';
import { type App, AppProvider, useApp, useAppContext, useMessages } from './app-context.tsx';
import { useDaySentence } from './day-card.tsx';
import { Drawer, useDrawer } from './drawer.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { MapPane } from './map-pane.tsx';
import { Panel } from './panel.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { useSheet } from './sheet/use-sheet.ts';
import { Timeline } from './timeline/timeline.tsx';
import { TextTwin } from './twin/text-twin.tsx';
import { useNarrow } from './use-narrow.ts';
import { useWhose } from './use-whose.ts';

export function AppView({ app }: { app: App }) {
  return (
    <AppProvider value={app}>
      {app.chrome === 'page' ? <Page /> : <Frame />}
      <PrintSheet />
    </AppProvider>
  );
}

/** Effect: the document. Its language, title and colours follow the view. */
function useDocument(): void {
  const messages = useMessages();
  const { language, theme, day } = useApp((state) => state.view);
  const title = messages.embed.title(day, useWhose());
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = title;
  }, [language, theme, title]);
}

/** `onReports` brings the reports out where they do not stand beside the map. */
function SkipLinks({ onReports }: { onReports?: (() => void) | undefined }) {
  const { skip } = useMessages();
  const { chrome } = useAppContext();
  return (
    <>
      <a className="skip" href="#timeline">
        {skip.toTimeline}
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the reports; where they wait unopened it opens them first */}
      <a className="skip" href="#reports" onClick={onReports}>
        {skip.toReports}
      </a>
      {chrome === 'page' && (
        <a className="skip" href="#text">
          {skip.toText}
        </a>
      )}
    </>
  );
}

function Page() {
  useDocument();
  const narrow = useNarrow('page');
  const sheet = useSheet();
  return (
    <>
      <div className="page">
        <SkipLinks onReports={narrow ? () => sheet.rest('half') : undefined} />
        <Header />
        <main>
          <MapPane onReports={null} sheet={narrow ? sheet : null} />
          {!narrow && <Panel />}
          <Timeline />
        </main>
        <Footer />
      </div>
      <TextTwin open={!narrow} />
    </>
  );
}

function Frame() {
  useDocument();
  const messages = useMessages();
  const settings = useApp((state) => state.settings);
  const narrow = useNarrow('embed');
  const drawer = useDrawer();
  const sheet = useSheet();
  if (settings.ui === 'static') return <StillFrame />;
  return (
    <div className="frame">
      <SkipLinks onReports={narrow ? () => sheet.rest('half') : drawer.open} />
      <main>
        <h1 className={settings.titled ? 'frame-title' : 'unseen'}>
          {narrow ? messages.site.shortTitle : messages.site.title}
        </h1>
        <MapPane onReports={narrow || drawer.isOpen ? null : drawer.open} sheet={narrow ? sheet : null} />
        {!narrow && <Drawer drawer={drawer} />}
        <Timeline />
      </main>
      <Footer />
    </div>
  );
}

/** The still picture alone, with its day, the same in one sentence, and where it comes from. */
function StillFrame() {
  const { site } = useMessages();
  const sentence = useDaySentence();
  const titled = useApp((state) => state.settings.titled);
  const narrow = useNarrow('embed');
  return (
    <div className="frame picture-only">
      <main>
        <h1 className={titled ? 'frame-title' : 'unseen'}>{narrow ? site.shortTitle : site.title}</h1>
        <MapPane onReports={null} sheet={null} />
        <p className="still-words">{sentence}</p>
      </main>
      <Footer />
    </div>
  );
}

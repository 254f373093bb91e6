/** What stands beside the map: the reports of what the reader tapped or the latest of all, the figures, or the story. */
import { lazy, Suspense } from 'react';
import { changesControl, latestClaims } from '../state/select.ts';
import { useApp, useAppContext, useMessages } from './app-context.tsx';
import { ArticleBanner } from './article-banner.tsx';
import { ClaimList } from './claims/claim-list.tsx';
import { PlaceReports } from './claims/place-reports.tsx';
import { SpotReports } from './claims/spot-reports.tsx';
import { useDaySentence } from './day-card.tsx';
import { PlaceSearch } from './search/place-search.tsx';
import { TAB_PANEL, Tabs, tabId } from './tabs.tsx';
import { useCounted } from './use-counted.ts';

/** Fetched when first asked for. */
const FiguresPanel = lazy(async () => ({
  default: (await import('./figures/figures-panel.tsx')).FiguresPanel,
}));

const StoryPanel = lazy(async () => ({ default: (await import('./story-panel.tsx')).StoryPanel }));

/** How many of the latest reports stand in the overview. */
const LATEST = 12;

export function Panel() {
  const messages = useMessages();
  const tab = useApp((state) => state.view.tab);
  return (
    <section className="panel" id="reports" aria-label={messages.panel.heading}>
      <ArticleBanner />
      <Tabs />
      <div className="panel-part" role="tabpanel" id={TAB_PANEL} aria-labelledby={tabId(tab)}>
        <Suspense fallback={null}>
          {tab === 'figures' ? <FiguresPanel /> : tab === 'story' ? <StoryPanel /> : <SelectedReports />}
        </Suspense>
      </div>
    </section>
  );
}

function SelectedReports() {
  const places = useApp((state) => state.published.places);
  const selection = useApp((state) => state.view.selection);
  if (selection?.kind === 'spot') return <SpotReports spot={selection.at} />;
  const place = selection && places.get(selection.placeId);
  return place ? <PlaceReports place={place} /> : <LatestReports />;
}

/** Where a reader may begin: at the story's first chapter, or with the newest report. */
function Ways() {
  const { story, panel } = useMessages();
  const day = useApp((state) => state.view.day);
  const last = useApp((state) => state.published.manifest.lastDay);
  const isInRange = useApp((state) => state.range.last === last);
  const { showChapter, goTo } = useApp((state) => state.actions);
  return (
    <div className="ways">
      <button type="button" onClick={() => showChapter(1)}>
        {story.start}
      </button>
      {isInRange && day !== last && (
        <button type="button" onClick={() => goTo(last)}>
          {panel.newest(last)}
        </button>
      )}
    </div>
  );
}

function LatestReports() {
  const messages = useMessages();
  const { chrome } = useAppContext();
  const published = useCounted();
  const { day, lens } = useApp((state) => state.view);
  const isOne = useApp((state) => state.view.articleId !== null);
  const claims = latestClaims(published, lens, day, isOne ? Number.POSITIVE_INFINITY : LATEST);
  return (
    <>
      <div className="panel-head">
        <h2>{isOne ? messages.article.heading : messages.panel.latest}</h2>
      </div>
      <div className="panel-body">
        {chrome === 'embed' && <PlaceSearch />}
        <p>{useDaySentence()}</p>
        {!isOne && <Ways />}
        {isOne && !claims.some(changesControl) && <p>{messages.article.noChange}</p>}
        {claims.length === 0 ? <p>{messages.panel.reports(0)}</p> : <ClaimList claims={claims} />}
        <p className="quiet">{messages.footer.limits}</p>
      </div>
    </>
  );
}

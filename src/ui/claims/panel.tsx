/** The reports: of the place or spot that the reader tapped, or the latest of all. */
import { latestClaims } from '../../state/select.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useDaySentence } from '../day-card.tsx';
import { ClaimList } from './claim-list.tsx';
import { PlaceChooser } from './place-chooser.tsx';
import { PlaceReports } from './place-reports.tsx';
import { SpotReports } from './spot-reports.tsx';

/** How many of the latest reports stand in the overview. */
const LATEST = 12;

export function Panel() {
  const messages = useMessages();
  return (
    <section className="panel" id="reports" aria-label={messages.panel.heading}>
      <SelectedReports />
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

function LatestReports() {
  const messages = useMessages();
  const published = useApp((state) => state.published);
  const { day, lens } = useApp((state) => state.view);
  const claims = latestClaims(published, lens, day, LATEST);
  return (
    <>
      <div className="panel-head">
        <h2>{messages.panel.latest}</h2>
      </div>
      <div className="panel-body">
        <p>{useDaySentence()}</p>
        <PlaceChooser />
        {claims.length === 0 ? <p>{messages.panel.reports(0)}</p> : <ClaimList claims={claims} />}
        <p className="quiet">{messages.footer.limits}</p>
      </div>
    </>
  );
}

/** What was said of one place up to the day in view. */
import { nameIn } from '../../domain/names.ts';
import type { Place } from '../../domain/place.ts';
import { nearestReportDay } from '../../state/place-standing.ts';
import { changesControl, claimsAt } from '../../state/select.ts';
import { dayInWords } from '../../text/day-words.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useCounted } from '../use-counted.ts';
import { ClaimList } from './claim-list.tsx';
import { SelectionHead } from './selection-head.tsx';

export function PlaceReports({ place }: { place: Place }) {
  const { panel } = useMessages();
  const published = useCounted();
  const { day, lens, language } = useApp((state) => state.view);
  const { id, names, precisionM } = place.properties;
  const name = nameIn(names, language);
  const claims = claimsAt(published, lens, id, day);
  const changed = claims.some(changesControl);
  return (
    <>
      <SelectionHead name={name} />
      <div className="panel-body">
        <p className="quiet">
          {dayInWords(day, language)} · {panel.reports(claims.length)} ·{' '}
          {precisionM === null ? panel.positionUnknown : panel.positionWithin(precisionM / 1000)}
        </p>
        {claims.length === 0 ? (
          <>
            <p>{panel.noReport}</p>
            <NearestDay placeId={id} />
          </>
        ) : (
          <ClaimList claims={claims} />
        )}
        {claims.length > 0 && !changed && <p className="quiet">{panel.noChange(name)}</p>}
      </div>
    </>
  );
}

/** The way to the nearest day with a report, where there is none yet. */
function NearestDay({ placeId }: { placeId: string }) {
  const { search } = useMessages();
  const published = useApp((state) => state.published);
  const view = useApp((state) => state.view);
  const { goTo } = useApp((state) => state.actions);
  const nearest = nearestReportDay(published, view, placeId);
  if (nearest === null) return null;
  return (
    <p>
      <button type="button" onClick={() => goTo(nearest)}>
        {search.goTo(nearest)}
      </button>
    </p>
  );
}

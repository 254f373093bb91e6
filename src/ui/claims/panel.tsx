/** The reports: of the place that the reader tapped, or the latest of all. */
import { useEffect, useRef } from 'react';
import type { Claim } from '../../domain/claim.ts';
import { nameIn } from '../../domain/names.ts';
import type { Place } from '../../domain/place.ts';
import { claimsAt, latestClaims } from '../../state/select.ts';
import { dayInWords } from '../../text/day-words.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useDaySentence } from '../day-card.tsx';
import { Icon } from '../icons.tsx';
import { ClaimItem } from './claim-item.tsx';

/** How many of the latest reports stand in the overview. */
const LATEST = 12;

export function Panel() {
  const messages = useMessages();
  const published = useApp((state) => state.published);
  const selection = useApp((state) => state.view.selection);
  const place = selection ? published.places.get(selection.placeId) : undefined;
  return (
    <section className="panel" id="reports" aria-label={messages.panel.heading}>
      {place ? <PlaceReports place={place} /> : <LatestReports />}
    </section>
  );
}

function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const published = useApp((state) => state.published);
  const { language, day } = useApp((state) => state.view);
  return (
    <ol className="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} reports={published} language={language} day={day} />
      ))}
    </ol>
  );
}

/** Changes of who holds a place; that somebody holds, enters or fights over it is none. */
const CHANGES: readonly string[] = ['captured', 'recaptured', 'lost'];

function PlaceReports({ place }: { place: Place }) {
  const { panel } = useMessages();
  const published = useApp((state) => state.published);
  const { day, lens, language } = useApp((state) => state.view);
  const { select } = useApp((state) => state.actions);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, names, precisionM } = place.properties;
  const name = nameIn(names, language);
  const claims = claimsAt(published, lens, id, day);
  const changed = claims.some((claim) => claim.kind === 'control' && CHANGES.includes(claim.change));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reports begin at their top for each place anew
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [id]);
  return (
    <>
      <div className="panel-head">
        <button type="button" aria-label={panel.back} title={panel.back} onClick={() => select(null)}>
          <Icon name="back" />
        </button>
        <h2 ref={heading}>{name}</h2>
      </div>
      <div className="panel-body">
        <p className="quiet">
          {dayInWords(day, language)} · {panel.reports(claims.length)} ·{' '}
          {precisionM === null ? panel.positionUnknown : panel.positionWithin(precisionM / 1000)}
        </p>
        {claims.length === 0 ? <p>{panel.noReport}</p> : <ClaimList claims={claims} />}
        {claims.length > 0 && !changed && <p className="quiet">{panel.noChange(name)}</p>}
      </div>
    </>
  );
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

/** Every named place by name, so that no report needs the map to be reached. */
function PlaceChooser() {
  const { panel } = useMessages();
  const published = useApp((state) => state.published);
  const language = useApp((state) => state.view.language);
  const { select } = useApp((state) => state.actions);
  const named = [...published.claimsByPlace.keys()]
    .flatMap((id) => {
      const place = published.places.get(id);
      return place ? [{ id, name: nameIn(place.properties.names, language) }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <select
      aria-label={panel.choosePlace}
      value=""
      onChange={(event) => select({ kind: 'place', placeId: event.target.value })}
    >
      <option value="">{panel.choosePlace}</option>
      {named.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

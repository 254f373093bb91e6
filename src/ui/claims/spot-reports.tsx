/** "Why is this shaded?": each area over a spot with its rule and its claims; on empty land that nobody says. */
import { useMemo } from 'react';
import type { Control } from '../../domain/control.ts';
import { nameIn } from '../../domain/names.ts';
import type { Position } from '../../domain/place.ts';
import { byLatestValid } from '../../state/published.ts';
import { areasAt, contactClaimIdsNear, nearestReport } from '../../state/spot.ts';
import { dayInWords } from '../../text/day-words.ts';
import type { Messages } from '../../text/messages.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useAreas, useContact } from '../use-areas.ts';
import { useCounted } from '../use-counted.ts';
import { ClaimList } from './claim-list.tsx';
import { SelectionHead } from './selection-head.tsx';

/** How many of the claims that an area leans on are listed. */
const CLAIMS = 8;

/** The mark that the map draws for an area, in the legend's words. */
function markWords({ properties }: Control, { legend }: Messages): string {
  const { holder, evidence, basis } = properties;
  if (holder === 'contested') return legend.mark.disagree;
  if (evidence === 'inferred') return holder === 'russia' ? legend.mark.retaken : legend.mark.inferred;
  if (evidence === 'band') return legend.mark.uncertainEdge;
  if (holder === 'ukraine') return basis === 'claimed' ? legend.mark.claimedUkraine : legend.mark.heldUkraine;
  return basis === 'claimed' ? legend.mark.claimedRussia : legend.mark.heldRussia;
}

/** What is drawn, by which rule, and on which claims. */
function Grounds({ mark, rule, claimIds }: { mark: string; rule: string; claimIds: readonly string[] }) {
  const { panel } = useMessages();
  const { claims: all } = useCounted();
  const claims = claimIds.flatMap((id) => all.get(id) ?? []).sort(byLatestValid);
  return (
    <section>
      <h3>{mark}</h3>
      <p>{rule}</p>
      <p className="quiet">{panel.leansOn(claims.length)}</p>
      <ClaimList claims={claims.slice(0, CLAIMS)} />
    </section>
  );
}

function AreaGrounds({ area }: { area: Control }) {
  const messages = useMessages();
  const { rule, claimIds } = area.properties;
  return <Grounds mark={markWords(area, messages)} rule={messages.legend.rule[rule]} claimIds={claimIds} />;
}

function ContactGrounds({ spot }: { spot: Position }) {
  const { legend } = useMessages();
  const contact = useContact();
  const claimIds = useMemo(() => contactClaimIdsNear(contact, spot), [contact, spot]);
  if (claimIds.length === 0) return null;
  return <Grounds mark={legend.mark.contact} rule={legend.contactRule} claimIds={claimIds} />;
}

function NearestReportOf({ spot }: { spot: Position }) {
  const { panel } = useMessages();
  const published = useCounted();
  const { day, lens, language } = useApp((state) => state.view);
  const { select } = useApp((state) => state.actions);
  const nearest = useMemo(() => nearestReport(published, lens, day, spot), [published, lens, day, spot]);
  if (!nearest) return null;
  const { place, claims, km, direction } = nearest;
  const name = nameIn(place.properties.names, language);
  return (
    <>
      <p>{panel.nearest(name, Math.max(1, Math.round(km)), direction)}</p>
      <div className="places">
        <button type="button" onClick={() => select({ kind: 'place', placeId: place.properties.id })}>
          {name}
        </button>
      </div>
      <ClaimList claims={claims.slice(0, 3)} />
    </>
  );
}

export function SpotReports({ spot }: { spot: Position }) {
  const { panel } = useMessages();
  const { day, language } = useApp((state) => state.view);
  const areas = useAreas();
  const covering = useMemo(() => areasAt(areas, spot), [areas, spot]);
  return (
    <>
      <SelectionHead name={panel.heading} />
      <div className="panel-body">
        <p className="quiet">{dayInWords(day, language)}</p>
        {covering.length === 0 && <p>{panel.nobodySays}</p>}
        {covering.map((area) => (
          <AreaGrounds key={area.id} area={area} />
        ))}
        <ContactGrounds spot={spot} />
        <NearestReportOf spot={spot} />
      </div>
    </>
  );
}

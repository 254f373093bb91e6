/** Effect: the network. The map beside the draft, what is already claimed there, and what writing changed. */
import { useEffect, useMemo, useState } from 'react';
import type { Claim } from '../../domain/claim.ts';
import type { Control } from '../../domain/control.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { claimSentence } from '../../text/claim-sentence.ts';
import { dayInWords } from '../../text/day-words.ts';
import { EN } from '../words.ts';
import { candidatesOf } from './candidates.ts';
import { DeskMap } from './desk-map.tsx';
import type { Lookups } from './lookups.ts';
import { loadAreas } from './server.ts';
import type { DeskInHand } from './use-desk.ts';

export interface MapPaneProps {
  readonly hand: DeskInHand;
  readonly lookups: Lookups;
  readonly onFault: (error: unknown) => void;
}

/** Claims of so many days before and after are told beside a draft. */
const AROUND_DAYS = 3;
const LISTED = 8;

export function MapPane({ hand, lookups, onFault }: MapPaneProps) {
  const { state, current } = hand;
  const [zoom, setZoom] = useState(1);
  const [when, setWhen] = useState<'now' | 'before'>('now');
  const entry = current?.kind === 'draft' ? current.entry : null;
  const changed = state.comparison[0];
  const day =
    entry?.form.valid?.through ?? changed?.day ?? state.session?.drafted.article.publishedOn ?? '2024-08-06';
  const areas = useAreas(day, when, state, onFault);
  const often = useMemo(() => byNamings(state.places, state.claims), [state.places, state.claims]);
  const pins = (entry ? candidatesOf(entry) : []).flatMap((placeId, i) => {
    const place = lookups.places.get(placeId);
    return place ? [{ place, number: i + 1, chosen: entry?.form.placeIds.includes(placeId) ?? false }] : [];
  });
  const near = entry
    ? claimsNear(
        state.claims,
        pins.map(({ place }) => place.id),
        day,
      )
    : [];
  const unseen = pins.filter(({ place }) => !place.geometry).map(({ place }) => place.properties.names.en);
  return (
    <section className="pane map-pane" aria-labelledby="map-heading">
      <h2 id="map-heading" className="label">
        Map on {dayInWords(day, 'en')}
      </h2>
      <div className="map-box">
        <DeskMap
          border={state.border}
          areas={areas}
          places={often}
          pins={pins}
          zoom={zoom}
          label={`Map on ${day}. Pins: ${pins.map(({ place, number }) => `${number} ${place.properties.names.en}`).join(', ') || 'none'}.`}
        />
        <div className="map-tools">
          <button type="button" aria-label="Zoom in" onClick={() => setZoom(Math.min(8, zoom * 1.6))}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => setZoom(Math.max(0.15, zoom / 1.6))}>
            −
          </button>
        </div>
        {state.comparison.length > 0 && (
          <fieldset className="before-after">
            <legend className="unseen">The map before or after writing</legend>
            {(['before', 'now'] as const).map((each) => (
              <label key={each} className="choice">
                <input type="radio" name="when" checked={when === each} onChange={() => setWhen(each)} />
                <span>{each === 'now' ? 'After' : 'Before'}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <p className="quiet map-key">
        Solid: assessed or acknowledged. Hatched: claimed by that side, or disputed. Pale: inferred.
        {unseen.length > 0 && ` Without a position: ${unseen.join(', ')}.`}
      </p>
      {state.comparison.length > 0 && <Changes hand={hand} lookups={lookups} />}
      {entry && (
        <>
          <h3 className="label">Already claimed here, {AROUND_DAYS} days around</h3>
          {near.length === 0 && <p className="quiet">Nothing in the record.</p>}
          <ul className="near">
            {near.slice(0, LISTED).map((claim) => (
              <li key={claim.id}>
                {claimSentence(claim, { ...lookups, language: 'en' }).sentence}{' '}
                <span className="quiet">
                  {claim.valid.through}, {claim.id}
                </span>
              </li>
            ))}
          </ul>
          {near.length > LISTED && <p className="quiet">and {near.length - LISTED} more</p>}
        </>
      )}
    </section>
  );
}

function useAreas(day: Day, when: 'now' | 'before', made: unknown, onFault: (error: unknown) => void) {
  const [areas, setAreas] = useState<readonly Control[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `made` stands for the record, which changes the areas
  useEffect(() => {
    let wanted = true;
    loadAreas(day, when).then((loaded) => wanted && setAreas(loaded), onFault);
    return () => {
      wanted = false;
    };
  }, [day, when, made, onFault]);
  return areas;
}

function byNamings(places: DeskInHand['state']['places'], claims: readonly Claim[]) {
  const namings = new Map<string, number>();
  for (const { placeIds } of claims) for (const id of placeIds) namings.set(id, (namings.get(id) ?? 0) + 1);
  const count = ({ id }: { id: string }) => namings.get(id) ?? 0;
  return places.filter(({ geometry }) => geometry !== null).toSorted((a, b) => count(b) - count(a));
}

/** Live claims that name one of the places within days of `day`, the nearest first. */
function claimsNear(claims: readonly Claim[], placeIds: readonly string[], day: Day): Claim[] {
  const away = ({ valid }: Claim) =>
    Math.max(0, daysBetween(day, valid.from), daysBetween(valid.through, day));
  return claims
    .filter((claim) => claim.status === 'live' && claim.placeIds.some((id) => placeIds.includes(id)))
    .filter((claim) => away(claim) <= AROUND_DAYS)
    .toSorted((a, b) => away(a) - away(b));
}

const km2 = (value: number): string => `${value.toFixed(1)} km²`;
const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${Math.abs(value).toFixed(1)}`;

/** What writing changed on the map: areas and places, day by day. */
function Changes({ hand, lookups }: { readonly hand: DeskInHand; readonly lookups: Lookups }) {
  const name = (id: string) => lookups.places.get(id)?.properties.names.en ?? id;
  return (
    <div className="changes" aria-live="polite">
      <h3 className="label">What writing changed, all reports compared</h3>
      {hand.state.comparison.map(({ day, holders, places }) => (
        <table key={day}>
          <caption>{dayInWords(day, 'en')}</caption>
          <thead>
            <tr>
              <th scope="col">Drawn as</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">km²</th>
            </tr>
          </thead>
          <tbody>
            {holders.map(({ holder, beforeKm2, afterKm2 }) => (
              <tr key={holder}>
                <th scope="row">{EN.value(holder)}</th>
                <td>{km2(beforeKm2)}</td>
                <td>{km2(afterKm2)}</td>
                <td>{signed(afterKm2 - beforeKm2)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={4}>
                {places.length === 0
                  ? 'No place changed hands.'
                  : places
                      .map(
                        ({ placeId, before, after }) =>
                          `${name(placeId)}: ${before ?? 'nobody'} → ${after ?? 'nobody'}`,
                      )
                      .join('; ')}
              </td>
            </tr>
          </tfoot>
        </table>
      ))}
    </div>
  );
}

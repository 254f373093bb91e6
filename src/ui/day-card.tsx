/** The day in words over the map, and what the drawing says in one sentence. */
import { useMemo } from 'react';
import { daysBetween } from '../domain/day.ts';
import { nameIn } from '../domain/names.ts';
import { summarise } from '../state/select.ts';
import { messagesFor } from '../text/messages-for.ts';
import { useApp, useMessages } from './app-context.tsx';
import { DayField } from './day-field.tsx';
import { useAreas, useFighting } from './use-areas.ts';
import { useLimits, useWhose } from './use-whose.ts';

/** What the drawing of the moment says, in one sentence. */
export function useDaySentence(): string {
  const areas = useAreas();
  const fighting = useFighting();
  const places = useApp((state) => state.published.places);
  const { day, language } = useApp((state) => state.view);
  const whose = useWhose();
  return useMemo(
    () =>
      messagesFor(language).summary.day({
        day,
        ...whose,
        ...summarise(areas),
        fightingNear: [...fighting.keys()].flatMap((id) => {
          const place = places.get(id);
          return place ? [nameIn(place.properties.names, language)] : [];
        }),
      }),
    [areas, fighting, places, day, whose, language],
  );
}

/** What is drawn, for a reader to whom the reports wait under the map. */
function Brief() {
  const { summary } = useMessages();
  const { drawnKm2, disputedAreas } = summarise(useAreas());
  return <p className="quiet brief">{summary.brief(drawnKm2, disputedAreas)}</p>;
}

interface DayCardProps {
  /** The control right beside the card already names whose reports count. */
  readonly lensNamed: boolean;
  /** Says in a word what is drawn. */
  readonly brief: boolean;
}

export function DayCard({ lensNamed, brief }: DayCardProps) {
  const messages = useMessages();
  const { day, lens } = useApp((state) => state.view);
  const busy = useApp((state) => state.busy);
  const limits = useLimits().filter((words) => !lensNamed || words !== messages.lens.name[lens]);
  const firstDay = useApp((state) => state.published.manifest.firstDay);
  return (
    <div className="card day-card">
      <DayField />
      <p className="quiet">
        {busy ? messages.lens.loading : messages.timeline.dayOfIncursion(daysBetween(firstDay, day) + 1)}
      </p>
      {limits.map((words) => (
        <p className="limit" key={words}>
          {words}
        </p>
      ))}
      {brief && <Brief />}
    </div>
  );
}

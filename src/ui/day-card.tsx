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

/** `lensNamed`: the control right under the card already names whose reports count. */
export function DayCard({ lensNamed }: { lensNamed: boolean }) {
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
    </div>
  );
}

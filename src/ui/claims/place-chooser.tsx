/** Places by name. */
import { nameIn } from '../../domain/names.ts';
import { useApp, useMessages } from '../app-context.tsx';

/** Every named place by name, so that no report needs the map to be reached. */
export function PlaceChooser() {
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

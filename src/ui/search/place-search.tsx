/** Finds a place by any of its names, says what is known of it on this day, and shows it on the map. */
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { nameIn } from '../../domain/names.ts';
import type { Place } from '../../domain/place.ts';
import { findPlaces, indexNames } from '../../state/place-search.ts';
import { standingOf } from '../../state/place-standing.ts';
import { standingWords } from '../../text/standing-words.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';
import { useAreas } from '../use-areas.ts';
import { useCounted } from '../use-counted.ts';

/** How many places are offered. */
const OFFERED = 7;

/** The places that answer the question, best first. */
function useFound(question: string): readonly Place[] {
  const { places, claimsByPlace } = useCounted();
  const index = useMemo(
    () => indexNames(places.values(), (id) => claimsByPlace.get(id)?.length ?? 0),
    [places, claimsByPlace],
  );
  return useMemo(
    () => findPlaces(index, question, OFFERED).flatMap((id) => places.get(id) ?? []),
    [index, question, places],
  );
}

/** `onChosen` hears that a place was chosen: a menu closes on it. */
export function PlaceSearch({ onChosen }: { onChosen?: () => void }) {
  const { search } = useMessages();
  const id = useId();
  const { select } = useApp((state) => state.actions);
  const [question, setQuestion] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useFound(question);
  const asked = question.trim() !== '';
  const shown = isOpen && asked;
  const current = shown ? found[Math.min(active, found.length - 1)] : undefined;
  const choose = (place: Place) => {
    select({ kind: 'place', placeId: place.properties.id });
    setQuestion('');
    setOpen(false);
    onChosen?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => (found.length === 0 ? 0 : (at + step + found.length) % found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (current) choose(current);
    } else if (event.key === 'Escape' && shown) {
      // The menu around the search stays open; the second Escape is its own.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <search className="place-search">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label={search.label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${id}-${current.properties.id}` : undefined}
        placeholder={search.label}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={question}
        onChange={(event) => {
          setQuestion(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        className="place-options"
        id={`${id}-list`}
        role="listbox"
        aria-label={search.label}
        hidden={!shown || found.length === 0}
      >
        {shown &&
          found.map((place) => (
            <PlaceOption
              key={place.id}
              id={`${id}-${place.properties.id}`}
              place={place}
              isActive={place === current}
              onChoose={() => choose(place)}
            />
          ))}
      </div>
      <p className={shown && found.length === 0 ? 'place-options place-none' : 'unseen'} role="status">
        {shown && (found.length === 0 ? search.none(question.trim()) : search.found(found.length))}
      </p>
    </search>
  );
}

interface OptionProps {
  readonly id: string;
  readonly place: Place;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function PlaceOption({ id, place, isActive, onChoose }: OptionProps) {
  const published = useApp((state) => state.published);
  const view = useApp((state) => state.view);
  const { language } = view;
  const areas = useAreas();
  const standing = standingOf(published, view, areas, place);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    <div
      className="place-option"
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="place-name">{nameIn(place.properties.names, language)}</span>
      <span className="quiet">{standingWords(standing, { ...published, language })}</span>
    </div>
  );
}

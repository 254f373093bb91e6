/** The day over the map: a button that opens a choice of days, for a day that one has in mind. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { dayInWords } from '../text/day-words.ts';
import { useApp, useMessages } from './app-context.tsx';
import { DayChoice } from './day-choice.tsx';

export function DayField() {
  const { dayField } = useMessages();
  const { day, language } = useApp((state) => state.view);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        className="day"
        ref={button}
        aria-expanded={isOpen}
        title={dayField.open}
        onClick={() => setOpen(!isOpen)}
      >
        {dayInWords(day, language)}
      </button>
      {isOpen && <DayForm onDone={close} />}
    </>
  );
}

function DayForm({ onDone }: { onDone: () => void }) {
  const { dayField } = useMessages();
  const range = useApp((state) => state.range);
  const { day } = useApp((state) => state.view);
  const { goTo, setPlaying } = useApp((state) => state.actions);
  const [chosen, setChosen] = useState(day);
  const limits = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setPlaying(false);
    goTo(chosen);
    onDone();
  };
  return (
    <form
      className="day-form"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <div>
        <DayChoice
          label={dayField.label}
          day={chosen}
          range={range}
          onChoose={setChosen}
          focused
          describedBy={limits}
        />
        <button type="submit">{dayField.go}</button>
      </div>
      <p id={limits} className="quiet">
        {dayField.limits(range.first, range.last)}
      </p>
    </form>
  );
}

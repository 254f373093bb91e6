/** The day over the map: a button that opens a date field, for a day that one has in mind. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { isDay } from '../domain/day.ts';
import { rangeOf } from '../state/settings.ts';
import { dayInWords } from '../text/day-words.ts';
import { useApp, useMessages } from './app-context.tsx';

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
  const published = useApp((state) => state.published);
  const settings = useApp((state) => state.settings);
  const { day } = useApp((state) => state.view);
  const { goTo, setPlaying } = useApp((state) => state.actions);
  const { first, last } = rangeOf(published, settings);
  const [typed, setTyped] = useState(day);
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDay(typed) || typed < first || typed > last) return setWrong(true);
    setPlaying(false);
    goTo(typed);
    onDone();
  };
  return (
    <form
      className="day-form"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label htmlFor={id}>{dayField.label}</label>
      <div>
        <input
          id={id}
          type="date"
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
          autoFocus
          min={first}
          max={last}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-limits`}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
        />
        <button type="submit">{dayField.go}</button>
      </div>
      <p id={`${id}-limits`} className={wrong ? 'wrong' : 'quiet'} role={wrong ? 'alert' : undefined}>
        {dayField.limits(first, last)}
      </p>
    </form>
  );
}

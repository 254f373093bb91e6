/** Effect: the window's pointer. Time: a native slider over days whose track is the axis of the chart, and a button for everything it does. */
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import type { Day } from '../../domain/day.ts';
import { SPEEDS } from '../../state/store.ts';
import { dayAt, indexOf } from '../../state/timeline.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';
import { Axis } from './axis.tsx';
import { DayAnnouncement } from './day-announcement.tsx';

/** Whether something has hold of the slider, and what says that it has taken hold. */
function useHold(): readonly [boolean, () => void] {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!held) return undefined;
    const release = () => setHeld(false);
    const ends = ['pointerup', 'pointercancel', 'blur'] as const;
    for (const end of ends) window.addEventListener(end, release);
    return () => {
      for (const end of ends) window.removeEventListener(end, release);
    };
  }, [held]);
  return [held, () => setHeld(true)];
}

export function Timeline() {
  const messages = useMessages();
  const [held, hold] = useHold();
  return (
    <section className="timeline" id="timeline" aria-label={messages.timeline.label}>
      <TimelineButtons />
      <div className="track">
        <Axis />
        <DaySlider onHold={hold} />
      </div>
      <DayAnnouncement held={held} />
    </section>
  );
}

/** How many areas that reports name begin or end on a day. */
function useChangesOn(day: Day): number {
  const control = useApp((state) => state.control);
  return useMemo(
    () =>
      control.filter(
        ({ properties: { evidence, from, to } }) => evidence === 'reported' && (from === day || to === day),
      ).length,
    [control, day],
  );
}

function DaySlider({ onHold }: { onHold: () => void }) {
  const { timeline } = useMessages();
  const range = useApp((state) => state.range);
  const day = useApp((state) => state.view.day);
  const { goTo, stepChange, setPlaying } = useApp((state) => state.actions);
  /** Page keys go to the next change; all other keys are the browser's own. */
  const onKeyDown = (event: KeyboardEvent) => {
    setPlaying(false);
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    stepChange(event.key === 'PageUp' ? 'next' : 'previous');
  };
  return (
    <input
      type="range"
      aria-label={timeline.slider}
      aria-valuetext={timeline.valueText(day, timeline.changesOnDay(useChangesOn(day)))}
      min={0}
      max={indexOf(range, range.last)}
      step={1}
      value={indexOf(range, day)}
      onPointerDown={() => {
        setPlaying(false);
        onHold();
      }}
      onKeyDown={onKeyDown}
      onChange={(event) => goTo(dayAt(range, event.target.valueAsNumber))}
    />
  );
}

function TimelineButtons() {
  const { timeline } = useMessages();
  const playing = useApp((state) => state.playing);
  const speed = useApp((state) => state.speed);
  const { stepDays, stepChange, setPlaying, setSpeed } = useApp((state) => state.actions);
  const stopAnd = (act: () => void) => () => {
    setPlaying(false);
    act();
  };
  const button = (name: string, icon: 'previous' | 'earlier' | 'later' | 'next', act: () => void) => (
    <button type="button" aria-label={name} title={name} onClick={stopAnd(act)}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="timeline-buttons">
      {button(timeline.previousChange, 'previous', () => stepChange('previous'))}
      {button(timeline.previousDay, 'earlier', () => stepDays(-1))}
      <button
        type="button"
        className="play"
        aria-label={playing ? timeline.pause : timeline.play}
        title={playing ? timeline.pause : timeline.play}
        onClick={() => setPlaying(!playing)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      {button(timeline.nextDay, 'later', () => stepDays(1))}
      {button(timeline.nextChange, 'next', () => stepChange('next'))}
      <select
        aria-label={timeline.speedLabel}
        value={speed}
        onChange={(event) => setSpeed(Number(event.target.value))}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {timeline.speed(each / SPEEDS[0])}
          </option>
        ))}
      </select>
    </div>
  );
}

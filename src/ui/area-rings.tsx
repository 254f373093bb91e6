/**
 * The published figures of area over the slider's axis: a ring for ground held, a diamond for ground gained or regained,
 * each in its claimant's colour. One stop for the Tab key; arrow keys go from figure to figure; each opens its claim.
 */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { AreaFigure } from '../state/area-figures.ts';
import { claimSentence } from '../text/claim-sentence.ts';
import { useApp, useMessages } from './app-context.tsx';
import { ClaimList } from './claims/claim-list.tsx';

export interface AreaRingsProps {
  readonly figures: readonly AreaFigure[];
  /** Where the day in view stands, in percent of the axis. */
  readonly now: number;
  /** Where a figure stands, in percent of the axis from the left and of its height from the top. */
  readonly at: (figure: AreaFigure) => { readonly left: number; readonly top: number };
}

/** The figure that an arrow key leads to; null for other keys. */
function next(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(count - 1, index + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export function AreaRings({ figures, now, at }: AreaRingsProps) {
  const { timeline } = useMessages();
  const { claimants, places } = useApp((state) => state.published);
  const { day, language } = useApp((state) => state.view);
  const group = useRef<HTMLFieldSetElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [isPinned, setPinned] = useState(false);
  const shown = figures.find(({ claim }) => claim.id === open);
  const ofTheDay = figures.findLastIndex((figure) => figure.day <= day);
  const stop = shown ? figures.indexOf(shown) : Math.max(0, ofTheDay);
  /** The slider's thumb goes before a figure that lies on it: that one is reached by key. */
  const isUnderThumb = (left: number, top: number) => top > 60 && Math.abs(left - now) < 4;
  const close = () => {
    setOpen(null);
    setPinned(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    const to = next(event.key, stop, figures.length);
    if (to === null) return;
    event.preventDefault();
    group.current?.querySelectorAll<HTMLElement>('.ring')[to]?.focus();
  };
  const peek = (id: string) => {
    if (!isPinned) setOpen(id);
  };
  return (
    <fieldset
      className="rings"
      ref={group}
      onKeyDown={onKeyDown}
      onMouseLeave={() => !isPinned && close()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <legend className="unseen">{timeline.areaFigures}</legend>
      {figures.map((figure, index) => {
        const { claim, side, isHeld } = figure;
        const { left, top } = at(figure);
        return (
          <button
            key={claim.id}
            type="button"
            className={`ring ${side} ${isHeld ? 'held' : 'other'}`}
            style={{ left: `${left}%`, top: `${top}%` }}
            data-aside={isUnderThumb(left, top) ? '' : undefined}
            data-area-figure={claim.id}
            tabIndex={index === stop ? 0 : -1}
            aria-expanded={claim.id === open}
            aria-label={claimSentence(claim, { claimants, places, language }).sentence}
            onMouseEnter={() => peek(claim.id)}
            onFocus={() => setOpen(claim.id)}
            onClick={() => {
              setOpen(claim.id);
              setPinned(true);
            }}
          />
        );
      })}
      {shown && (
        <div className="ring-claim card" style={{ '--at': `${at(shown).left}%` } as React.CSSProperties}>
          <ClaimList claims={[shown.claim]} />
        </div>
      )}
    </fieldset>
  );
}

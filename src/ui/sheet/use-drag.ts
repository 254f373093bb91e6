/** Effect: the pointer. Drags a sheet by its grip and lets it rest at the nearest stop. */
import { type PointerEvent, useRef, useState } from 'react';
import { nearestStop, type Stop } from './stops.ts';

/** Less than this, in CSS pixels, is a tap and no drag. */
const SLACK = 6;

interface Drag {
  /** The height under the finger in CSS pixels; null while nothing is dragged. */
  readonly height: number | null;
  readonly grip: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** @param heights the height of every stop, measured when a drag begins */
export function useDrag(
  sheet: () => HTMLElement | null,
  heights: () => Readonly<Record<Stop, number>>,
  rest: (stop: Stop) => void,
): Drag {
  const from = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const [height, setHeight] = useState<number | null>(null);
  const end = () => {
    if (height !== null) rest(nearestStop(height, heights()));
    from.current = null;
    setHeight(null);
  };
  return {
    height,
    grip: {
      onPointerDown: (event) => {
        from.current = { y: event.clientY, height: sheet()?.offsetHeight ?? 0 };
        // The button under the finger keeps the pointer, so that a tap stays a tap.
        if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event) => {
        const start = from.current;
        if (!start || (height === null && Math.abs(event.clientY - start.y) < SLACK)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const { peek, full } = heights();
        setHeight(Math.min(full, Math.max(peek, start.height + start.y - event.clientY)));
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}

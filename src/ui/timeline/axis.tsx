/** The slider's axis: months as hairlines, changes as ticks, the drawn area as a band, published figures of area as rings. */
import { useMemo } from 'react';
import { areaFigures } from '../../state/area-figures.ts';
import { areaSeries } from '../../state/area-series.ts';
import { changesWithin, indexOf, monthStarts, type TimelineRange } from '../../state/timeline.ts';
import { drawingOf } from '../../state/view.ts';
import { axisMonth } from '../../text/day-words.ts';
import { areaInWords } from '../../text/number-words.ts';
import { useApp } from '../app-context.tsx';
import { AreaRings } from '../area-rings.tsx';
import { useControl } from '../use-areas.ts';
import { useCounted } from '../use-counted.ts';

/** Units of the drawing: one a day across, this many up. */
const HEIGHT = 100;
/** Room above the largest area and below the smallest, in the same units. */
const TOP = 12;
/** From label to label of the axis upwards, in km². */
const STEP_KM2 = 500;

/** The areas that the axis names. */
function labelled(most: number): readonly number[] {
  return Array.from({ length: Math.floor(most / STEP_KM2) }, (_, index) => (index + 1) * STEP_KM2);
}

/** How far down from the top, in percent, an area stands. */
const fromTop = (km2: number, most: number) => HEIGHT - (km2 / most) * (HEIGHT - TOP);

interface Point {
  readonly x: number;
  readonly km2: number;
}

/** A stepped area: flat from change to change, for nothing is known to have moved in between. */
function steppedPath(points: readonly Point[], width: number, most: number): string {
  const y = (km2: number) => fromTop(km2, most).toFixed(1);
  const parts = points.map(({ x, km2 }, index) => `${index === 0 ? `M${x} ${HEIGHT}V` : `H${x}V`}${y(km2)}`);
  return parts.length === 0 ? '' : `${parts.join('')}H${width}V${HEIGHT}Z`;
}

function nameEvery(range: TimelineRange): number {
  return monthStarts(range).length > 14 ? 2 : 1;
}

export function Axis() {
  const published = useApp((state) => state.published);
  const control = useControl();
  const drawing = useApp((state) => drawingOf(state.view));
  const day = useApp((state) => state.view.day);
  const language = useApp((state) => state.view.language);
  const range = useApp((state) => state.range);
  const keyframes = published.manifest.keyframes[drawing];
  const changes = useMemo(() => changesWithin(range, keyframes), [range, keyframes]);
  const width = Math.max(1, indexOf(range, range.last));
  const series = useMemo(() => areaSeries(control, changes), [control, changes]);
  const counted = useCounted();
  const lens = useApp((state) => state.view.lens);
  const figures = useMemo(
    () =>
      areaFigures(counted, lens).filter((figure) => figure.day >= range.first && figure.day <= range.last),
    [counted, lens, range],
  );
  const most = Math.max(
    STEP_KM2,
    ...series.map(({ drawnKm2 }) => drawnKm2),
    ...figures.map(({ km2 }) => km2),
  );
  const path = (pick: 'reportedKm2' | 'drawnKm2') =>
    steppedPath(
      series.map((step) => ({ x: indexOf(range, step.from), km2: step[pick] })),
      width,
      most,
    );
  const months = monthStarts(range);
  const percent = (of: string) => `${(indexOf(range, of) / width) * 100}%`;
  return (
    <>
      <div className="axis" aria-hidden="true">
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="presentation">
          {months.slice(1).map((month) => (
            <line
              key={month}
              className="month"
              x1={indexOf(range, month)}
              x2={indexOf(range, month)}
              y1={0}
              y2={HEIGHT}
            />
          ))}
          {labelled(most).map((km2) => (
            <line
              key={km2}
              className="level"
              x1={0}
              x2={width}
              y1={fromTop(km2, most)}
              y2={fromTop(km2, most)}
            />
          ))}
          <path className="band-inferred" d={path('drawnKm2')} />
          <path className="band-reported" d={path('reportedKm2')} />
          {changes.map((change) => (
            <line
              key={change}
              className="change"
              x1={indexOf(range, change)}
              x2={indexOf(range, change)}
              y1={HEIGHT - 7}
              y2={HEIGHT}
            />
          ))}
        </svg>
        {months.map((month, index) =>
          index % nameEvery(range) === 0 ? (
            <span key={month} className="month-name" style={{ left: percent(month) }}>
              {axisMonth(month, language, index === 0 || month.endsWith('-01-01'))}
            </span>
          ) : null,
        )}
        <span className="now" style={{ translate: percent(day) }} />
        <div className="levels">
          {labelled(most).map((km2) => (
            <i key={km2} style={{ top: `${fromTop(km2, most)}%` }}>
              {areaInWords(km2, language)}
            </i>
          ))}
        </div>
      </div>
      <AreaRings
        figures={figures}
        now={(indexOf(range, day) / width) * 100}
        at={(figure) => ({
          left: (indexOf(range, figure.day) / width) * 100,
          top: fromTop(figure.km2, most),
        })}
      />
    </>
  );
}

/** What the claimants count, side by side: who gives which figure on this day, and how far the figures can be compared. */
import { useMemo } from 'react';
import { PASSING_DAYS, rivalFigures } from '../../state/figures.ts';
import { figureWords } from '../../text/figure-words.ts';
import { useApp } from '../app-context.tsx';
import { useCounted } from '../use-counted.ts';
import { MeasureFigures } from './measure-figures.tsx';

export function FiguresPanel() {
  const published = useCounted();
  const { day, lens, language } = useApp((state) => state.view);
  const { running, passing } = useMemo(() => rivalFigures(published, lens, day), [published, lens, day]);
  const words = figureWords(language);
  const key = (subject: string, whose: string) => `${subject} ${whose}`;
  return (
    <>
      <h2 className="unseen">{words.heading}</h2>
      <div className="panel-body">
        <p className="quiet">{words.explanation}</p>
        {running.length + passing.length === 0 && <p>{words.none}</p>}
        {running.map((measure) => (
          <MeasureFigures key={key(measure.subject, measure.whose)} measure={measure} />
        ))}
        {passing.length > 0 && <p className="label">{words.passing(PASSING_DAYS)}</p>}
        {passing.map((measure) => (
          <MeasureFigures key={key(measure.subject, measure.whose)} measure={measure} />
        ))}
      </div>
    </>
  );
}

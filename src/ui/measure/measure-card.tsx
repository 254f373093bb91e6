/** What is measured so far, and the ways back. */
import { measured } from '../../state/measure.ts';
import { useApp, useMessages } from '../app-context.tsx';

export function MeasureCard() {
  const { measure: words } = useMessages();
  const points = useApp((state) => state.measure);
  const { measureAlong } = useApp((state) => state.actions);
  if (!points) return null;
  const { km, km2 } = measured(points);
  return (
    <section className="card measure-card" aria-label={words.open}>
      <p role="status">{points.length < 2 ? words.hint : words.result(km, km2)}</p>
      <div className="measure-ways">
        <button
          type="button"
          disabled={points.length === 0}
          onClick={() => measureAlong(points.slice(0, -1))}
        >
          {words.undo}
        </button>
        <button type="button" onClick={() => measureAlong(null)}>
          {words.close}
        </button>
      </div>
    </section>
  );
}

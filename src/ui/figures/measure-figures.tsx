/** All standing figures about one thing, those that count the same under one definition and on one scale. */
import type { Side } from '../../domain/claimant.ts';
import { type ComparableFigures, type Measure, onScale } from '../../state/figures.ts';
import { figureWords, meaningInWords } from '../../text/figure-words.ts';
import { useApp } from '../app-context.tsx';
import { FigureRow } from './figure-row.tsx';

type Figures = ComparableFigures['figures'];

/** So many are open at once; the older ones wait behind a word. */
const OPEN = 4;

/** The latest of each side, so that no side waits behind a word, and then the latest of all. */
function openFirst(figures: Figures, sideOf: (claimantId: string) => Side): readonly [Figures, Figures] {
  const sides = new Set<Side>();
  const heads = figures.filter(({ claim }) => {
    const side = sideOf(claim.claimantId);
    return !sides.has(side) && sides.add(side);
  });
  const others = figures.filter((figure) => !heads.includes(figure));
  const open = new Set([...heads, ...others.slice(0, Math.max(0, OPEN - heads.length))]);
  return [figures.filter((figure) => open.has(figure)), figures.filter((figure) => !open.has(figure))];
}

function Group({ figures }: Pick<ComparableFigures, 'figures'>) {
  const language = useApp((state) => state.view.language);
  const claimants = useApp((state) => state.published.claimants);
  const words = figureWords(language);
  const [open, waiting] = openFirst(figures, (id) => claimants.get(id)?.side ?? 'independent');
  const most = figures.length > 1 ? Math.max(...figures.map(({ claim }) => onScale(claim)[1])) : null;
  const rows = (some: typeof figures) => (
    <ul className="figures">
      {some.map((figure) => (
        <FigureRow key={figure.claim.id} figure={figure} most={most} />
      ))}
    </ul>
  );
  const [first] = figures;
  return (
    <div className="figure-group">
      {first && <h4>{meaningInWords(first.claim, language)}</h4>}
      {rows(open)}
      {waiting.length > 0 && (
        <details>
          <summary>{words.earlier(waiting.length)}</summary>
          {rows(waiting)}
        </details>
      )}
    </div>
  );
}

export function MeasureFigures({ measure: { subject, whose, groups } }: { measure: Measure }) {
  const words = figureWords(useApp((state) => state.view.language));
  return (
    <section className="measure" data-measure={`${subject}-${whose}`}>
      <h3>{words.measure(subject, whose)}</h3>
      {groups.length > 1 && <p className="tag">{words.differ}</p>}
      {groups.map((group) => (
        <Group key={group.key} figures={group.figures} />
      ))}
    </section>
  );
}

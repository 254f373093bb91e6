/** One claimant's figure: how much, who says so, as of when, how old, in which articles, and what to beware of. */
import { nameIn } from '../../domain/names.ts';
import { repeatedFrom, type StandingFigure } from '../../state/figures.ts';
import { stateInWords } from '../../text/day-words.ts';
import { figureWords } from '../../text/figure-words.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useCounted } from '../use-counted.ts';
import { ValueScale } from './value-scale.tsx';

/** `most` is the end of the scale; null where the figure has none to be compared with. */
export function FigureRow({ figure: { claim, age }, most }: { figure: StandingFigure; most: number | null }) {
  const { panel } = useMessages();
  const published = useCounted();
  const language = useApp((state) => state.view.language);
  const words = figureWords(language);
  const claimant = published.claimants.get(claim.claimantId);
  const side = claimant?.side ?? 'independent';
  return (
    <li className="figure" data-figure={claim.id}>
      <p className="figure-line">
        <span className="figure-value">{words.quantity(claim)}</span>{' '}
        <span className={`claim-who ${side}`}>
          {claimant ? nameIn(claimant.names, language) : claim.claimantId}
        </span>
      </p>
      {most !== null && <ValueScale claim={claim} side={side} most={most} />}
      <ul className="claim-meta quiet">
        <li>{stateInWords(claim.valid, language)}</li>
        <li>{words.age(age)}</li>
        {claim.verification === 'not-verified' && <li className="tag">{panel.notVerified}</li>}
        {claim.articleIds.map((id) => {
          const article = published.articles.get(id);
          const repeated = repeatedFrom(published, claim, id);
          return (
            article && (
              <li key={id}>
                <a href={article.url} target="_blank" rel="noopener noreferrer">
                  {article.publisher}
                </a>
                {repeated !== null && <span className="tag">{words.repeats(repeated)}</span>}
              </li>
            )
          );
        })}
      </ul>
    </li>
  );
}

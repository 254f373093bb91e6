/** One claim: who says it, what, when, how far it was checked, and the way back to its articles. */
import type { Claim } from '../../domain/claim.ts';
import { type Day, daysBetween } from '../../domain/day.ts';
import { type Language, nameIn } from '../../domain/names.ts';
import type { Reports } from '../../state/published.ts';
import { claimSentence } from '../../text/claim-sentence.ts';
import { messagesFor } from '../../text/messages-for.ts';

export interface ClaimItemProps {
  readonly claim: Claim;
  readonly reports: Reports;
  readonly language: Language;
  /** The day in view, for the claim's age; null where there is no day. */
  readonly day: Day | null;
  /** Reads one article alone; null where that is not offered. */
  readonly onArticle: ((articleId: string) => void) | null;
}

const VERIFICATION_WORDS = {
  'not-verified': 'notVerified',
  geolocated: 'geolocated',
  witnessed: 'witnessed',
} as const;

export function ClaimItem({ claim, reports, language, day, onArticle }: ClaimItemProps) {
  const { panel, article: words } = messagesFor(language);
  const { claimants, places } = reports;
  const { attribution, text } = claimSentence(claim, { claimants, places, language });
  const side = claimants.get(claim.claimantId)?.side ?? 'independent';
  const age = day === null ? 0 : daysBetween(claim.valid.through, day);
  return (
    <li data-claim={claim.id}>
      <p className={`claim-who ${side}`}>{attribution}</p>
      <p>{text}</p>
      <p className="claim-meta quiet">
        {claim.said && <span>{panel.said(claim.said)}</span>}
        {age > 0 && <span>{panel.lastReported(age)}</span>}
        {claim.verification !== 'unstated' && (
          <span className="tag">{panel[VERIFICATION_WORDS[claim.verification]]}</span>
        )}
      </p>
      <RelationWords claim={claim} reports={reports} language={language} />
      <ul className="claim-meta quiet">
        {claim.articleIds.map((id) => {
          const article = reports.articles.get(id);
          return (
            article && (
              <li key={id}>
                <a href={article.url} target="_blank" rel="noopener noreferrer">
                  {article.publisher}
                </a>{' '}
                <span>{panel.published(article.published)}</span>
                {onArticle && (
                  <button
                    type="button"
                    className="plain"
                    aria-label={words.onlyOf(article.publisher)}
                    onClick={() => onArticle(id)}
                  >
                    {words.only}
                  </button>
                )}
              </li>
            )
          );
        })}
      </ul>
    </li>
  );
}

/** Who says the same and who the opposite, each claimant once. */
function RelationWords({ claim, reports, language }: Omit<ClaimItemProps, 'day' | 'onArticle'>) {
  const { panel } = messagesFor(language);
  const relation = reports.relations.get(claim.id);
  const namesOf = (claimIds: readonly string[]) => [
    ...new Set(
      claimIds.flatMap((id) => {
        const claimant = reports.claimants.get(reports.claims.get(id)?.claimantId ?? '');
        return claimant ? [nameIn(claimant.names, language)] : [];
      }),
    ),
  ];
  if (!relation) return null;
  const { agreesWith, contradicts } = relation;
  return (
    <>
      {agreesWith.length > 0 && <p className="quiet">{panel.agree(namesOf(agreesWith))}</p>}
      {contradicts.length > 0 && <p className="quiet">{panel.contradict(namesOf(contradicts))}</p>}
    </>
  );
}

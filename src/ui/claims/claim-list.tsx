/** Claims in their order, as the reader sees them on the day in view. */
import type { Claim } from '../../domain/claim.ts';
import { useApp, useAppContext } from '../app-context.tsx';
import { useCounted } from '../use-counted.ts';
import { ClaimItem } from './claim-item.tsx';

export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const published = useCounted();
  const { language, day, articleId, known } = useApp((state) => state.view);
  const { showArticle } = useApp((state) => state.actions);
  const { chooseLens } = useAppContext();
  /** One article is read as it stands, not as known then. */
  const readAlone = async (id: string) => {
    if (known) await chooseLens('all');
    showArticle(id);
  };
  return (
    <ol className="claims">
      {claims.map((claim) => (
        <ClaimItem
          key={claim.id}
          claim={claim}
          reports={published}
          language={language}
          day={day}
          onArticle={articleId === null ? readAlone : null}
        />
      ))}
    </ol>
  );
}

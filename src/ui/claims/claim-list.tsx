/** Claims in their order, as the reader sees them on the day in view. */
import type { Claim } from '../../domain/claim.ts';
import { useApp } from '../app-context.tsx';
import { ClaimItem } from './claim-item.tsx';

export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const published = useApp((state) => state.published);
  const { language, day } = useApp((state) => state.view);
  return (
    <ol className="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} reports={published} language={language} day={day} />
      ))}
    </ol>
  );
}

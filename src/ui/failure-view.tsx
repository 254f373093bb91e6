/** What the reader gets when the map cannot start: the reason, what helps, and the reports as a list. */
import { LANGUAGES } from '../domain/names.ts';
import type { FailureKind } from '../state/load.ts';
import { byLatestValid, type Reports } from '../state/published.ts';
import { openAgain } from '../state/url-sync.ts';
import { messagesFor } from '../text/messages-for.ts';
import { ClaimItem } from './claims/claim-item.tsx';

export interface FailureViewProps {
  readonly failure: FailureKind;
  /** Null where the reports could not be loaded either. */
  readonly reports: Reports | null;
  /** The query string that the page was opened with, for its language. */
  readonly query: string;
}

export function FailureView({ failure, reports, query }: FailureViewProps) {
  const asked = new URLSearchParams(query).get('lang');
  const language = LANGUAGES.find((each) => each === asked) ?? 'en';
  const { site, notice, panel } = messagesFor(language);
  const claims = reports ? [...reports.claims.values()].sort(byLatestValid) : [];
  return (
    <main className="failure" lang={language}>
      <h1>{site.title}</h1>
      <p role="alert">{notice.data[failure]}</p>
      <button type="button" onClick={openAgain}>
        {notice.retry}
      </button>
      {reports && (
        <section className="panel" aria-label={panel.heading}>
          <h2>{panel.reports(claims.length)}</h2>
          <ol className="claims">
            {claims.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                reports={reports}
                language={language}
                day={null}
                onArticle={null}
              />
            ))}
          </ol>
        </section>
      )}
    </main>
  );
}

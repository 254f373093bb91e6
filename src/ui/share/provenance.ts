/** Claims as other programs read them: who said what, on what basis, where it was published. */
import type { Claim } from '../../domain/claim.ts';
import type { Language } from '../../domain/names.ts';
import type { Reports } from '../../state/published.ts';
import { claimSentence } from '../../text/claim-sentence.ts';

export interface ArticleSource {
  readonly id: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
}

/** A claim with its way back to the articles that carry it. */
export interface ClaimSource {
  readonly id: string;
  readonly kind: Claim['kind'];
  readonly claimant: string;
  readonly side: string;
  readonly basis: Claim['basis'];
  readonly verification: Claim['verification'];
  /** The claim as a sentence, with its attribution, in the language asked for. */
  readonly says: string;
  readonly validFrom: string;
  readonly validThrough: string;
  readonly articles: readonly ArticleSource[];
}

export function articlesOf(claim: Claim, reports: Reports): readonly ArticleSource[] {
  return claim.articleIds.flatMap((id) => {
    const article = reports.articles.get(id);
    return article
      ? [{ id, publisher: article.publisher, url: article.url, published: article.published.from }]
      : [];
  });
}

export function claimSource(claim: Claim, reports: Reports, language: Language): ClaimSource {
  const { claimants, places } = reports;
  const { claimant, sentence } = claimSentence(claim, { claimants, places, language });
  return {
    id: claim.id,
    kind: claim.kind,
    claimant,
    side: claimants.get(claim.claimantId)?.side ?? 'independent',
    basis: claim.basis,
    verification: claim.verification,
    says: sentence,
    validFrom: claim.valid.from,
    validThrough: claim.valid.through,
    articles: articlesOf(claim, reports),
  };
}

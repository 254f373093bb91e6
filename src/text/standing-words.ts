/** What is known of a place on a day, in one line. */
import type { Claim, Holder } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import { type ClaimContext, claimSentence } from './claim-sentence.ts';
import { dayInWords } from './day-words.ts';
import { messagesFor } from './messages-for.ts';

/** As `state/place-standing.ts` finds it. */
type Known =
  | { readonly kind: 'reported'; readonly holder: Holder; readonly claim: Claim | null }
  | { readonly kind: 'inferred'; readonly holder: Holder }
  | { readonly kind: 'named'; readonly claim: Claim }
  | { readonly kind: 'later'; readonly nearest: Day }
  | { readonly kind: 'never' };

/** "Reported held by Ukraine: DeepState assessed, 24 August 2024" */
export function standingWords(known: Known, context: ClaimContext): string {
  const { language } = context;
  const { search } = messagesFor(language);
  const by = (claim: Claim) =>
    `${claimSentence(claim, context).attribution}, ${dayInWords(claim.valid.from, language)}`;
  switch (known.kind) {
    case 'reported': {
      const held = search.reported[known.holder];
      return known.claim ? `${held}: ${by(known.claim)}` : held;
    }
    case 'inferred':
      return search.inferred[known.holder];
    case 'named':
      return `${search.named}: ${by(known.claim)}`;
    case 'later':
      return search.later(known.nearest);
    case 'never':
      return search.never;
    default:
      return known satisfies never;
  }
}

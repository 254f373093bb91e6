/** What counts in a view: all that was published, one article alone, or only what had been published by the day. Pure. */
import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import { indexReports, type Published, type Reports } from './published.ts';
import type { ViewState } from './view.ts';

/** The articles that count: `day` is the last on which one may have appeared. */
type Counting =
  | { readonly of: 'all' }
  | { readonly of: 'article'; readonly articleId: string }
  | { readonly of: 'known'; readonly day: Day };

/** The parts of a view that say what counts in it. */
export type CountedView = Pick<ViewState, 'articleId' | 'known' | 'day'>;

/** How the view counts. One article goes before what was known: it is read as it stands. */
function countingOf({ articleId, known, day }: CountedView): Counting {
  if (articleId !== null) return { of: 'article', articleId };
  return known ? { of: 'known', day } : { of: 'all' };
}

function admitted(
  { articles }: Reports,
  counting: Exclude<Counting, { of: 'all' }>,
): (id: string) => boolean {
  if (counting.of === 'article') return (id) => id === counting.articleId;
  return (id) => {
    const published = articles.get(id)?.published.through;
    return published !== undefined && published <= counting.day;
  };
}

/** The last answers for each set of data: many parts of the page ask for the same, two where drawings are compared. */
const latest = new WeakMap<Published, { readonly key: string; readonly value: Published }[]>();

/** So many answers are kept. */
const KEPT = 3;

/** The published data as far as it counts in a view; the same object until that changes. */
export function countedIn(published: Published, view: CountedView): Published {
  const counting = countingOf(view);
  if (counting.of === 'all') return published;
  const key = JSON.stringify(counting);
  const answers = latest.get(published) ?? [];
  const before = answers.find((answer) => answer.key === key);
  if (before) return before.value;
  const value = counted(published, counting);
  latest.set(published, [{ key, value }, ...answers].slice(0, KEPT));
  return value;
}

/** How many articles count in a view. */
export function articlesCounted(published: Published, view: CountedView): number {
  const counting = countingOf(view);
  if (counting.of === 'all') return published.manifest.counts.articles;
  const counts = admitted(published, counting);
  return [...published.articles.keys()].filter(counts).length;
}

/**
 * The first day on which a claim counts in a view that goes from day to day: the day that it speaks of or, as known
 * then, the day by which an article of it had appeared. Null where it never counts.
 */
export function countsFrom({ articles }: Reports, view: CountedView, claim: Claim): Day | null {
  const { articleId, known } = view;
  const { from } = claim.valid;
  if (articleId !== null) return claim.articleIds.includes(articleId) ? from : null;
  if (!known) return from;
  const [appeared] = claim.articleIds.flatMap((id) => articles.get(id)?.published.through ?? []).sort();
  if (appeared === undefined) return null;
  return appeared > from ? appeared : from;
}

/** The published data as far as it counts: claims without an admitted article are gone, the others lead to admitted articles alone. */
function counted(published: Published, counting: Exclude<Counting, { of: 'all' }>): Published {
  const counts = admitted(published, counting);
  const claims: Claim[] = [];
  for (const claim of published.claims.values()) {
    const articleIds = claim.articleIds.filter(counts);
    if (articleIds.length > 0) claims.push({ ...claim, articleIds });
  }
  const { places, claimants, articles, relations } = published;
  const reports = indexReports({
    claims,
    places: [...places.values()],
    claimants: [...claimants.values()],
    articles: [...articles.values()],
    relations: [...relations.values()],
  });
  return { ...published, ...reports };
}

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

/** How the view counts. One article goes before what was known: it is read as it stands. */
function countingOf({ articleId, known, day }: Pick<ViewState, 'articleId' | 'known' | 'day'>): Counting {
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

/** The last answer for each set of data: many parts of the page ask for the same. */
const latest = new WeakMap<Published, { readonly key: string; readonly value: Published }>();

/** The published data as far as it counts in a view; the same object until that changes. */
export function countedIn(
  published: Published,
  view: Pick<ViewState, 'articleId' | 'known' | 'day'>,
): Published {
  const counting = countingOf(view);
  const key = JSON.stringify(counting);
  const before = latest.get(published);
  if (before?.key === key) return before.value;
  const value = counted(published, counting);
  latest.set(published, { key, value });
  return value;
}

/** The published data as far as it counts: claims without an admitted article are gone, the others lead to admitted articles alone. */
function counted(published: Published, counting: Counting): Published {
  if (counting.of === 'all') return published;
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

/** What a session adds to the record: the article, its claims, and the article's id on claims that others made before. Pure. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { LeftOut } from '../domain/left-out.ts';
import type { DataRecord } from '../domain/record.ts';
import type { Drafted } from '../ingest/draft.ts';
import type { Entry } from './entry.ts';
import { claimOf } from './form.ts';
import type { Session } from './session.ts';

export interface RecordChanges {
  /** Null where the record has the article already. */
  readonly article: Article | null;
  readonly articleId: string;
  readonly claims: readonly Claim[];
  /** Claims of the record that the article carries too. */
  readonly joins: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Entry → id of its claim, for those that are new in the record. */
  readonly claimIds: Readonly<Record<string, string>>;
}

/** The record that the changes are made to. */
export type Ground = Pick<DataRecord, 'articles' | 'claimants' | 'claims'>;

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');

function freeId(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/** The article that the session is about, as it is or will be in the record. */
function articleOf(drafted: Drafted, session: Session, { articles }: Ground): [Article, boolean] {
  const { publishedOn, writtenOn } = drafted.article;
  const { publisher, url, language } = session.article;
  const known = articles.find((article) => article.url === url);
  if (known) return [known, true];
  const on = (day: Day) => ({ from: day, through: day, precision: 'day' as const });
  const id = freeId(
    `${slug(publisher) || 'article'}-${publishedOn}`,
    new Set(articles.map((each) => each.id)),
  );
  const written = writtenOn === publishedOn ? null : on(writtenOn);
  const published = on(publishedOn);
  return [{ id, publisher, url, published, publishedBasis: 'stamp', written, language }, false];
}

/** Numbers for new claims of an article, counting on from the highest that is taken. */
function* claimNumbers(articleId: string, claims: readonly Claim[]): Generator<string> {
  const numbers = claims.map(({ id }) => Number(new RegExp(`^${articleId}-c(\\d+)$`).exec(id)?.[1] ?? 0));
  for (let number = Math.max(0, ...numbers) + 1; ; number++) yield `${articleId}-c${number}`;
}

/** True for what the editor confirmed and the record does not have yet. */
const isNew = ({ decision, claimId }: Entry): boolean => decision?.kind === 'confirmed' && claimId === null;

/** What must be added to the record for what was decided so far. Throws where a confirmed draft is no whole claim. */
export function changesOf(drafted: Drafted, session: Session, ground: Ground): RecordChanges {
  const [article, known] = articleOf(drafted, session, ground);
  const sides = new Map(ground.claimants.map(({ id, side }) => [id, side]));
  const numbers = claimNumbers(article.id, ground.claims);
  const claims: Claim[] = [];
  const claimIds: Record<string, string> = {};
  for (const entry of session.entries.filter(isNew)) {
    const id = numbers.next().value as string;
    const { start, end } = entry.span;
    const claim = claimOf(entry.form, {
      id,
      articleIds: [article.id],
      span: { articleId: article.id, sha256: drafted.article.sha256, start, end },
      side: sides.get(entry.form.claimantId ?? '') ?? 'independent',
    });
    if (!claim) throw new Error(`The draft ${entry.id} is confirmed, but something is missing in it`);
    claims.push(claim);
    claimIds[entry.id] = id;
  }
  const joins = joined(session, article.id, ground);
  const cited = known || claims.length > 0 || joins.length > 0;
  return {
    article: cited && !known ? article : null,
    articleId: article.id,
    claims,
    joins,
    leftOut: leftOut(session, article),
    claimIds,
  };
}

function joined({ entries }: Session, articleId: string, { claims }: Ground): string[] {
  const ids = entries.flatMap(({ decision }) => (decision?.kind === 'joined' ? [decision.claimId] : []));
  const lacking = claims.filter(({ articleIds }) => !articleIds.includes(articleId)).map(({ id }) => id);
  return [...new Set(ids)].filter((id) => lacking.includes(id));
}

/** One line for each reason, whatever the number of drafts that were skipped for it. */
function leftOut({ entries }: Session, { url, published }: Article): LeftOut[] {
  const reasons = entries.flatMap(({ decision }) =>
    decision?.kind === 'skipped' && decision.reason !== 'repeated' ? [decision.reason] : [],
  );
  return [...new Set(reasons)].sort().map((reason) => ({ url, published: published.from, reason }));
}

/** From what a session adds to the texts of the files of `data/` that change. Pure. */
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { LeftOut } from '../domain/left-out.ts';
import type { RecordChanges } from './record-changes.ts';
import { withChange, withRecords } from './record-lines.ts';

/** Path inside the data folder → text; a file that is not there has no text. */
export type DataTexts = ReadonlyMap<string, string>;

const articleKey = ({ published, id }: Article): string => `${published.from}\n${id}`;
const claimKey = ({ valid, id }: Claim): string => `${valid.from}\n${id}`;
const leftOutKey = ({ published, url, reason }: LeftOut): string => [published, url, reason].join('\n');

const LEFT_OUT = 'left-out.json';

/** The file that holds a claim, by any of its texts. */
function fileOfClaim(texts: DataTexts, id: string): string {
  const record = new RegExp(`\\{\\s*"id"\\s*:\\s*"${id}"`);
  for (const [file, text] of texts) {
    if (file.startsWith('claims/') && record.test(text)) return file;
  }
  throw new Error(`No file of claims/ holds ${id}`);
}

/** The files that change, each with its new text. `published` is the month's file for a new article and its claims. */
export function changedTexts(texts: DataTexts, changes: RecordChanges, month: string): DataTexts {
  const { article, articleId, claims, joins, leftOut } = changes;
  const changed = new Map<string, string>();
  const put = (file: string, change: (text: string) => string) =>
    changed.set(file, change(changed.get(file) ?? texts.get(file) ?? ''));
  if (article) put(`articles/${month}.json`, (text) => withRecords(text, [article], articleKey));
  if (claims.length > 0) put(`claims/${month}.json`, (text) => withRecords(text, claims, claimKey));
  for (const id of joins) {
    put(fileOfClaim(texts, id), (text) =>
      withChange<Claim>(text, id, (claim) => ({ ...claim, articleIds: [...claim.articleIds, articleId] })),
    );
  }
  const listed = new Set((JSON.parse(texts.get(LEFT_OUT) ?? '[]') as LeftOut[]).map(leftOutKey));
  const news = leftOut.filter((each) => !listed.has(leftOutKey(each)));
  if (news.length > 0) put(LEFT_OUT, (text) => withRecords(text, news, leftOutKey));
  return new Map([...changed].filter(([file, text]) => texts.get(file) !== text));
}

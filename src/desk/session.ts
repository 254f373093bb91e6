/**
 * A session at the desk: drafts of one article and what a person decided on each. Pure: the state is what the list of
 * actions makes of the drafts, so that undoing is leaving out the last action, and a reload replays them.
 */
import * as z from 'zod/mini';
import { Article } from '../domain/article.ts';
import { Id } from '../domain/id.ts';
import { type Drafted, TextSpan } from '../ingest/draft.ts';
import { type Entry, emptyEntry, entryOf } from './entry.ts';
import { Form } from './form.ts';
import { SkipReason } from './skip-reason.ts';

/** Seconds that the draft stood before the editor, pauses left out. */
const Seconds = z.number().check(z.nonnegative(), z.maximum(86_400));
const EntryId = z.string().check(z.regex(/^[a-z]\d+$/), z.maxLength(12));
const on = { entryId: EntryId };

/** What the article's own record will say. */
export const ArticleForm = z.strictObject({
  publisher: z.string().check(z.maxLength(120)),
  url: z.string().check(z.maxLength(600)),
  language: Article.shape.language,
});
export type ArticleForm = z.infer<typeof ArticleForm>;

export const Action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('edit'), ...on, change: z.partial(Form) }),
  z.strictObject({ type: z.literal('confirm'), ...on, seconds: Seconds }),
  /** One more article of a claim that the record has. */
  z.strictObject({ type: z.literal('join'), ...on, claimId: Id, seconds: Seconds }),
  z.strictObject({ type: z.literal('skip'), ...on, reason: SkipReason }),
  /** The same words say two things: a second draft beside the first. */
  z.strictObject({ type: z.literal('split'), ...on }),
  z.strictObject({ type: z.literal('merge'), ...on, into: EntryId }),
  /** A sentence without a draft gets one. */
  z.strictObject({ type: z.literal('add'), sentence: TextSpan }),
  /** An anchored sentence holds no claim. */
  z.strictObject({ type: z.literal('nothing'), start: z.int().check(z.nonnegative()) }),
  z.strictObject({ type: z.literal('set-aside'), ...on, name: z.string().check(z.maxLength(200)) }),
  z.strictObject({ type: z.literal('article'), change: z.partial(ArticleForm) }),
  /** The record has them now: entry → id of its claim. Cannot be undone here. */
  z.strictObject({ type: z.literal('written'), claimIds: z.record(EntryId, Id) }),
]);
export type Action = z.infer<typeof Action>;

export interface Session {
  readonly entries: readonly Entry[];
  /** Starts of the sentences said to hold nothing. */
  readonly nothing: readonly number[];
  readonly article: ArticleForm;
}

/** The session before anything was decided. */
export function beginSession({ article, drafts }: Drafted): Session {
  return {
    entries: drafts.map((draft, i) => entryOf(draft, `d${i + 1}`)),
    nothing: [],
    article: { publisher: article.publisher ?? '', url: article.url ?? '', language: article.language },
  };
}

/** The session after `actions`. An action on an entry that is not there, or on one already in the record, changes nothing. */
export function replay(drafted: Drafted, actions: readonly Action[]): Session {
  return actions.reduce(after, beginSession(drafted));
}

/** The actions without the last one; what is in the record stays. */
export function undone(actions: readonly Action[]): readonly Action[] {
  return actions.at(-1)?.type === 'written' ? actions : actions.slice(0, -1);
}

function withEntry(session: Session, entryId: string, change: (entry: Entry) => Entry): Session {
  return {
    ...session,
    entries: session.entries.map((entry) =>
      entry.id === entryId && entry.claimId === null ? change(entry) : entry,
    ),
  };
}

/** Puts `entry` behind the one with the id `behind`, or where its words come in the article. */
function inserted(entries: readonly Entry[], entry: Entry, behind: string | null): Entry[] {
  const found = entries.findIndex(({ id }) => id === behind);
  const later = entries.findIndex(({ span }) => span.start > entry.span.start);
  const at = found >= 0 ? found + 1 : later < 0 ? entries.length : later;
  return entries.toSpliced(at, 0, entry);
}

function after(session: Session, action: Action): Session {
  const { entries } = session;
  const nextId = `n${entries.filter(({ id }) => id.startsWith('n')).length + 1}`;
  switch (action.type) {
    case 'edit':
      return withEntry(session, action.entryId, (entry) => ({
        ...entry,
        form: { ...entry.form, ...(action.change as Partial<Form>) },
        offered: [...new Set([...entry.offered, ...(action.change.placeIds ?? [])])],
        chosen: [...new Set([...entry.chosen, ...Object.keys(action.change)])],
        decision: null, // what was decided was decided of something else
      }));
    case 'confirm':
      return withEntry(session, action.entryId, (entry) => ({
        ...entry,
        decision: { kind: 'confirmed', seconds: action.seconds },
      }));
    case 'join':
      return withEntry(session, action.entryId, (entry) => ({
        ...entry,
        decision: { kind: 'joined', claimId: action.claimId, seconds: action.seconds },
      }));
    case 'skip':
      return withEntry(session, action.entryId, (entry) => ({
        ...entry,
        decision: { kind: 'skipped', reason: action.reason },
      }));
    case 'split': {
      const entry = entries.find(({ id }) => id === action.entryId);
      if (!entry) return session;
      const half: Entry = { ...entry, id: nextId, origin: 'split', decision: null, claimId: null };
      return { ...session, entries: inserted(entries, half, entry.id) };
    }
    case 'merge':
      return merged(session, action.entryId, action.into);
    case 'add': {
      const entry = emptyEntry(action.sentence, nextId);
      const nothing = session.nothing.filter((start) => start !== action.sentence.start);
      return { ...session, nothing, entries: inserted(entries, entry, null) };
    }
    case 'nothing':
      return { ...session, nothing: [...new Set([...session.nothing, action.start])] };
    case 'set-aside':
      return withEntry(session, action.entryId, (entry) => ({
        ...entry,
        setAside: [...new Set([...entry.setAside, action.name])],
      }));
    case 'article':
      return { ...session, article: { ...session.article, ...(action.change as Partial<ArticleForm>) } };
    case 'written':
      return {
        ...session,
        entries: entries.map((entry) => ({ ...entry, claimId: action.claimIds[entry.id] ?? entry.claimId })),
      };
    default:
      return action satisfies never;
  }
}

/** The second takes over the first's words and places: the two said one thing. */
function merged(session: Session, from: string, into: string): Session {
  const entry = session.entries.find(({ id }) => id === from);
  const other = session.entries.find(({ id }) => id === into);
  if (!entry || !other || from === into || entry.claimId !== null || other.claimId !== null) return session;
  const taken = withEntry(session, from, (each) => ({ ...each, decision: { kind: 'merged', into } }));
  return withEntry(taken, into, (each) => ({
    ...each,
    span: {
      start: Math.min(each.span.start, entry.span.start),
      end: Math.max(each.span.end, entry.span.end),
    },
    homonyms: [...each.homonyms, ...entry.homonyms],
    offered: [...new Set([...each.offered, ...entry.offered])],
    form: {
      ...each.form,
      kind: each.form.kind ?? entry.form.kind,
      placeIds: [...new Set([...each.form.placeIds, ...entry.form.placeIds])],
    },
  }));
}

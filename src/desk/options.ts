/** Effect: the file system. What the desk's commands are told on the command line. */
import { promises as fs } from 'node:fs';
import { basename, join } from 'node:path';
import { NewArticle } from './desk-state.ts';
import type { DeskFolders } from './workbench.ts';

/** For `parseArgs`. */
export const DESK_OPTIONS = {
  data: { type: 'string' },
  to: { type: 'string' },
  sessions: { type: 'string' },
  memory: { type: 'string' },
  published: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
} as const;

type Told = { readonly [Name in keyof typeof DESK_OPTIONS]?: string | undefined };

/** The folders that the desk works on: the project's own unless told otherwise. */
export function foldersOf({ data, to, sessions, memory }: Told, root: string): DeskFolders {
  return {
    data: data ?? join(root, 'data'),
    published: to ?? join(root, 'public', 'data'),
    sessions: sessions ?? join(root, '.cache', 'desk'),
    memory: memory ?? join(root, '.cache', 'control'),
  };
}

/** Reads an article's file. Rejects where it cannot be read or is no text. */
export async function articleFrom(file: string, { published, publisher, url }: Told): Promise<NewArticle> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await fs.readFile(file));
  return NewArticle.parse({
    name: basename(file),
    text,
    published: published ?? null,
    publisher: publisher ?? null,
    url: url ?? null,
  });
}

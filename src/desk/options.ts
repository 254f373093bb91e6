/** Effect: the file system. What the desk's commands are told on the command line. */
import { promises as fs } from 'node:fs';
import { basename, join } from 'node:path';
import type { DeskFolders } from './desk-folders.ts';
import type { ArticleSource } from './drafting.ts';

/** For `parseArgs`. */
export const DESK_OPTIONS = {
  data: { type: 'string' },
  to: { type: 'string' },
  sessions: { type: 'string' },
  memory: { type: 'string' },
  published: { type: 'string' },
  written: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
} as const;

type Options = { readonly [Name in keyof typeof DESK_OPTIONS]?: string | undefined };

/** The folders that the desk works on: the project's own unless told otherwise. */
export function foldersOf({ data, to, sessions, memory }: Options, root: string): DeskFolders {
  return {
    data: data ?? join(root, 'data'),
    published: to ?? join(root, 'public', 'data'),
    sessions: sessions ?? join(root, '.cache', 'desk'),
    memory: memory ?? join(root, '.cache', 'control'),
  };
}

/** Reads an article's file. Rejects where it cannot be read. */
export async function articleFrom(
  file: string,
  { published, written, publisher, url }: Options,
): Promise<ArticleSource> {
  return {
    name: basename(file),
    bytes: await fs.readFile(file),
    told: { published, written, publisher, url },
  };
}

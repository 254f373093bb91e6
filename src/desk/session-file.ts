/** Effect: the file system. Sessions as files outside `data/`, one for each article, so that none is lost by a reload or another article. */
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Drafted } from '../ingest/draft.ts';
import { Action } from './session.ts';

const SavedSession = z.strictObject({
  /** The file that the article came from, or what it was pasted as. */
  name: z.string(),
  text: z.string(),
  drafted: Drafted,
  actions: z.array(Action),
});
export type SavedSession = z.infer<typeof SavedSession>;

const CURRENT = 'current.json';

/** The session of an article has the same name whenever the same text is opened. */
function fileOf({ text }: SavedSession): string {
  return `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.json`;
}

export class SessionFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async save(session: SavedSession): Promise<void> {
    await this.#write(fileOf(session), session);
    await this.#write(CURRENT, { file: fileOf(session) });
  }

  /** The session that was saved last; null where there is none that can be read. */
  async current(): Promise<SavedSession | null> {
    const pointer = (await this.#read(CURRENT)) as { file?: unknown } | null;
    return typeof pointer?.file === 'string' ? this.#session(pointer.file) : null;
  }

  /** What was decided on the same text before, if its drafts are still the same. */
  async resumed(fresh: SavedSession): Promise<SavedSession> {
    const earlier = await this.#session(fileOf(fresh));
    const same = earlier && JSON.stringify(earlier.drafted) === JSON.stringify(fresh.drafted);
    return same ? earlier : fresh;
  }

  async #session(file: string): Promise<SavedSession | null> {
    if (!/^[0-9a-f]+\.json$/.test(file)) return null;
    const parsed = SavedSession.safeParse(await this.#read(file));
    return parsed.success ? parsed.data : null;
  }

  async #read(file: string): Promise<unknown> {
    try {
      return JSON.parse(await fs.readFile(join(this.#folder, file), 'utf8'));
    } catch {
      return null;
    }
  }

  async #write(file: string, value: unknown): Promise<void> {
    const path = join(this.#folder, file);
    await fs.mkdir(this.#folder, { recursive: true });
    await fs.writeFile(`${path}.partial`, JSON.stringify(value));
    await fs.rename(`${path}.partial`, path);
  }
}

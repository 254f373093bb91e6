/** Effect: the file system. The one owner of a session on disk: opens articles, keeps decisions, writes them into the record. */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { type Control, ControlCollection } from '../domain/control.ts';
import { covers } from '../domain/interval.ts';
import { controlFile } from '../domain/published.ts';
import type { DataRecord } from '../domain/record.ts';
import { formatFault } from '../pipeline/fault.ts';
import { readRecord } from '../pipeline/read.ts';
import { compareDay, type DayComparison } from './comparison.ts';
import type { DeskFolders } from './desk-folders.ts';
import type { DeskState, WriteNews } from './desk-state.ts';
import { type ArticleSource, anchorsOf, draftText } from './drafting.ts';
import { type Action, replay } from './session.ts';
import { type SavedSession, SessionFolder } from './session-file.ts';
import { writeDecisions } from './write-decisions.ts';

/** Days whose map is compared after writing. */
const COMPARED_DAYS = 4;

const BEFORE = 'before.geojson';

export class Workbench {
  readonly #folders: DeskFolders;
  readonly #sessions: SessionFolder;
  #comparison: readonly DayComparison[] = [];
  #writing = false;

  constructor(folders: DeskFolders) {
    this.#folders = folders;
    this.#sessions = new SessionFolder(folders.sessions);
  }

  /** Begins with an article, or goes on where its last session was left. Rejects where the text cannot be drafted from. */
  async open(article: ArticleSource): Promise<void> {
    const { text, drafted } = await draftText(article, this.#folders.data, await this.#record());
    const fresh: SavedSession = { name: article.name, text, drafted, actions: [] };
    await this.#sessions.save(await this.#sessions.resumed(fresh));
    this.#comparison = [];
  }

  async state(): Promise<DeskState> {
    const session = await this.#sessions.current();
    const record = await this.#record();
    const { articles, claimants, claims, places, border } = record;
    const anchors = session ? await anchorsOf(session.text, session.drafted, this.#folders.data, record) : [];
    return { session, anchors, articles, claimants, claims, places, border, comparison: this.#comparison };
  }

  /** Keeps what was decided so far; what is in the record already cannot be taken back here. */
  async decide(actions: readonly Action[]): Promise<void> {
    const session = await this.#session();
    const written = (list: readonly Action[]) => list.filter(({ type }) => type === 'written').length;
    if (written(actions) !== written(session.actions)) {
      throw new Error('The session was written meanwhile: reload the page');
    }
    await this.#sessions.save({ ...session, actions: [...actions] });
  }

  /** The areas drawn on a day under all reports, now or before the last writing. */
  async areas(day: string, when: 'now' | 'before'): Promise<readonly Control[]> {
    const areas = when === 'now' ? await this.#areas() : await this.#areasBefore();
    return areas.filter(({ properties }) => covers(properties, day));
  }

  /** Writes what was decided into the record and derives the map anew; tells what happens while it does. */
  async write(tell: (news: WriteNews) => void): Promise<void> {
    if (this.#writing) throw new Error('The desk is writing already: wait until it is done');
    this.#writing = true;
    try {
      await this.#write(tell);
    } finally {
      this.#writing = false;
    }
  }

  async #write(tell: (news: WriteNews) => void): Promise<void> {
    const saved = await this.#session();
    const before = await this.#areas();
    await fs.writeFile(
      join(this.#folders.sessions, BEFORE),
      JSON.stringify({ type: 'FeatureCollection', features: before }),
    );
    const result = await writeDecisions(saved, replay(saved.drafted, saved.actions), this.#folders, (line) =>
      tell({ type: 'progress', line }),
    );
    if (result.kind === 'refused') {
      tell({ type: 'refused', faults: result.faults });
      return;
    }
    const written: Action = { type: 'written', claimIds: { ...result.claimIds } };
    await this.#sessions.save({ ...saved, actions: [...saved.actions, written] });
    if (result.kind === 'not-derived') {
      tell({
        type: 'refused',
        faults: ['The record was written, but the map could not be derived from it.'],
      });
      return;
    }
    const [after, { places }] = [await this.#areas(), await this.#record()];
    this.#comparison = result.days
      .slice(-COMPARED_DAYS)
      .reverse()
      .map((day) => compareDay(before, after, day, places));
    tell({ type: 'done' });
  }

  async #session(): Promise<SavedSession> {
    const session = await this.#sessions.current();
    if (!session) throw new Error('No article is open: open one first');
    return session;
  }

  async #record(): Promise<DataRecord> {
    const read = await readRecord(this.#folders.data);
    if (read.ok) return read.record;
    throw new Error(read.faults.map((fault) => formatFault(fault, this.#folders.data)).join('\n'));
  }

  #areas(): Promise<readonly Control[]> {
    return readAreas(join(this.#folders.published, controlFile('all')));
  }

  #areasBefore(): Promise<readonly Control[]> {
    return readAreas(join(this.#folders.sessions, BEFORE));
  }
}

/** The areas of a file; none where there is no such file yet. */
async function readAreas(path: string): Promise<readonly Control[]> {
  const text = await fs.readFile(path, 'utf8').catch(() => null);
  return text === null ? [] : ControlCollection.parse(JSON.parse(text)).features;
}

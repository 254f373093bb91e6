/**
 * Command, effects: the terminal and the clock. `npm run desk:cli -- article.txt` is the desk without a page, on the same core
 * and the same sessions; its options are those of `npm run desk`.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { duplicateOf } from '../ingest/duplicate.ts';
import { isDone } from './coverage.ts';
import type { DeskState } from './desk-state.ts';
import { openHomonyms } from './entry.ts';
import { claimOf, missingFields } from './form.ts';
import { articleFrom, DESK_OPTIONS, foldersOf } from './options.ts';
import { medianSeconds } from './pace.ts';
import { type Action, replay, undone } from './session.ts';
import { isWaiting, nextWaiting, type Stop, stopsOf } from './stops.ts';
import { type Line, readLine } from './terminal-line.ts';
import { entryLines, HELP, type Names } from './terminal-view.ts';
import { EN } from './words.ts';
import { Workbench } from './workbench.ts';

const say = (...lines: string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

class Terminal {
  readonly #desk: Workbench;
  #state: DeskState;
  #key: string | null = null;

  constructor(desk: Workbench, state: DeskState) {
    this.#desk = desk;
    this.#state = state;
  }

  get #session() {
    const { session } = this.#state;
    if (!session) throw new Error('No article is open: name a file');
    return session;
  }

  get #stops(): Stop[] {
    const { drafted, actions } = this.#session;
    return stopsOf(drafted.anchored, replay(drafted, actions));
  }

  get #current(): Stop | null {
    return this.#stops.find(({ key }) => key === this.#key) ?? nextWaiting(this.#stops, null);
  }

  /** Shows where the editor stands. */
  show(): void {
    const { text, drafted, actions } = this.#session;
    const session = replay(drafted, actions);
    const stops = this.#stops;
    const median = medianSeconds(session);
    const waiting = stops.filter(isWaiting).length;
    say(
      '',
      `${stops.length - waiting} of ${stops.length} answered${median === null ? '' : `, median ${EN.duration(median)} a claim`}`,
    );
    const current = this.#current;
    if (!current) {
      say(
        isDone(drafted.anchored, session)
          ? '✓ Every anchored sentence has an answer: type write.'
          : 'Nothing waits.',
      );
    } else if (current.kind === 'sentence') {
      say(
        `No draft: ${text.slice(current.span.start, current.span.end)}`,
        '  0 nothing here   + add a draft',
      );
    } else {
      const names: Names = {
        claimants: new Map(this.#state.claimants.map((each) => [each.id, each])),
        places: new Map(this.#state.places.map((each) => [each.id, each])),
      };
      say(...entryLines(current.entry, text, names));
      const same = this.#same(current);
      if (same) say(`  = the record has it already? ${same}`);
    }
  }

  #same(stop: Stop | null): string | null {
    if (stop?.kind !== 'draft' || stop.entry.claimId !== null) return null;
    const { form } = stop.entry;
    const side = this.#state.claimants.find(({ id }) => id === form.claimantId)?.side ?? 'independent';
    const claim = claimOf(form, { id: 'draft', articleIds: ['draft'], span: null, side });
    return claim && (duplicateOf(claim, this.#state.claims)?.id ?? null);
  }

  async #keep(actions: readonly Action[]): Promise<void> {
    await this.#desk.decide(actions);
    this.#state = { ...this.#state, session: { ...this.#session, actions: [...actions] } };
  }

  async #act(action: Action, goOn: boolean): Promise<void> {
    const key = this.#current?.key ?? null;
    await this.#keep([...this.#session.actions, action]);
    this.#key = goOn ? (nextWaiting(this.#stops, key)?.key ?? null) : key;
  }

  #step(by: number): void {
    const stops = this.#stops;
    const at = stops.findIndex(({ key }) => key === this.#current?.key);
    this.#key = stops[Math.min(stops.length - 1, Math.max(0, at + by))]?.key ?? null;
  }

  async #write(): Promise<void> {
    await this.#desk.write((news) => {
      if (news.type === 'progress') say(news.line);
      if (news.type === 'refused') say(...news.faults.map((fault) => `✕ ${fault}`));
    });
    this.#state = await this.#desk.state();
    for (const { day, holders, places } of this.#state.comparison) {
      const areas = holders.map(
        ({ holder, beforeKm2, afterKm2 }) => `${holder} ${beforeKm2.toFixed(1)} → ${afterKm2.toFixed(1)} km²`,
      );
      const moved = places.map(
        ({ placeId, before, after }) => `${placeId}: ${before ?? 'nobody'} → ${after ?? 'nobody'}`,
      );
      say(`${day}: ${areas.join(', ')}; ${moved.join(', ') || 'no place changed hands'}`);
    }
  }

  /** Does what a line says. Resolves to false where the editor leaves. */
  async obey(line: Line, seconds: number): Promise<boolean> {
    const current = this.#current;
    const entryId = current?.kind === 'draft' ? current.entry.id : null;
    if (line.kind === 'puzzle') say(line.told);
    else if (line.kind === 'skip') {
      if (entryId) await this.#act({ type: 'skip', entryId, reason: line.reason }, true);
    } else if (line.kind === 'edit') {
      if (entryId) await this.#act({ type: 'edit', entryId, change: line.change }, false);
    } else if (line.command === 'quit') return false;
    else if (line.command === 'write') await this.#write();
    else if (line.command === 'help') say(...HELP);
    else if (line.command === 'undo') await this.#keep(undone(this.#session.actions));
    else if (line.command === 'next') this.#step(1);
    else if (line.command === 'previous') this.#step(-1);
    else if (current?.kind === 'sentence') {
      if (line.command === 'nothing') await this.#act({ type: 'nothing', start: current.span.start }, true);
      if (line.command === 'add') await this.#act({ type: 'add', sentence: current.span }, false);
    } else if (current?.kind === 'draft') await this.#decide(current, line.command, seconds);
    return true;
  }

  async #decide(stop: Stop & { kind: 'draft' }, command: string, seconds: number): Promise<void> {
    const { entry } = stop;
    const entryId = entry.id;
    if (command === 'confirm') {
      const whole = missingFields(entry.form).length === 0 && openHomonyms(entry).length === 0;
      if (whole) await this.#act({ type: 'confirm', entryId, seconds }, true);
      else say('Something is still to choose.');
    } else if (command === 'split') await this.#act({ type: 'split', entryId }, false);
    else if (command === 'join') {
      const claimId = this.#same(stop);
      if (claimId) await this.#act({ type: 'join', entryId, claimId, seconds }, true);
    } else if (command === 'merge') {
      const stops = this.#stops;
      const before = stops
        .slice(
          0,
          stops.findIndex(({ key }) => key === stop.key),
        )
        .findLast(({ kind }) => kind === 'draft');
      if (!before) return;
      await this.#act({ type: 'merge', entryId, into: before.key }, false);
      this.#key = before.key;
    }
  }
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ options: DESK_OPTIONS, allowPositionals: true });
  const desk = new Workbench(foldersOf(values, join(import.meta.dirname, '..', '..')));
  const [file] = positionals;
  if (file !== undefined) await desk.open(await articleFrom(file, values));
  const terminal = new Terminal(desk, await desk.state());
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  say('? lists what can be typed; an empty line confirms.');
  let shownAt = performance.now();
  const ask = () => {
    terminal.show();
    lines.prompt();
    shownAt = performance.now();
  };
  ask();
  for await (const line of lines) {
    if (!(await terminal.obey(readLine(line), Math.min(300, (performance.now() - shownAt) / 1000)))) break;
    ask();
  }
  lines.close();
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

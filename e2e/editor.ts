/** Effects: runs the desk and reads what it wrote. An editor at the desk, in an editor's words. The record is a copy: the project's own is never touched. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { FieldName } from '../src/desk/form.ts';
import { EN } from '../src/desk/words.ts';
import type { Article } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import { test as base } from './reader.ts';

const ROOT = resolve(import.meta.dirname, '..');

const recordOf = <T>(list: string, month: string): T[] =>
  JSON.parse(readFileSync(join(ROOT, 'data', list, `${month}.json`), 'utf8')) as T[];

/**
 * A data folder with the gazetteer and a single claim, so that the map is derived within seconds. The claim is of March
 * 2025: what is then told of August is not the last word of the record, and stands for long. Returns the ids of what it holds.
 */
function smallRecord(folder: string): ReadonlySet<string> {
  for (const name of ['border.geojson', 'claimants.json', 'places.geojson', 'reliability.json', 'lexicon']) {
    cpSync(join(ROOT, 'data', name), join(folder, name), { recursive: true });
  }
  const articles = new Map(recordOf<Article>('articles', '2025-03').map((each) => [each.id, each]));
  const seed = recordOf<Claim>('claims', '2025-03').find(
    ({ kind, articleIds, valid }) =>
      kind === 'control' && valid.precision === 'day' && articleIds.every((id) => articles.has(id)),
  );
  if (!seed) throw new Error('The record holds no claim of control on a day of March 2025');
  const cited = seed.articleIds.map((id) => articles.get(id));
  for (const [list, records] of Object.entries({ articles: cited, claims: [seed] })) {
    mkdirSync(join(folder, list));
    const lines = records.map((record) => `  ${JSON.stringify(record)}`);
    writeFileSync(join(folder, list, '2025-03.json'), `[\n${lines.join(',\n')}\n]\n`);
  }
  return new Set([seed.id, ...seed.articleIds]);
}

export class Editor {
  readonly #page: Page;
  readonly #folder = mkdtempSync(join(tmpdir(), 'desk-e2e-'));
  readonly #seeds: ReadonlySet<string>;
  #desk: ChildProcess | null = null;
  #address = '';

  constructor(page: Page) {
    this.#page = page;
    page.setDefaultTimeout(20_000);
    this.#seeds = smallRecord(join(this.#folder, this.#named('data')));
  }

  #named(name: string): string {
    mkdirSync(join(this.#folder, name), { recursive: true });
    return name;
  }

  /** Runs `npm run desk` on the copy, with an article of `e2e/articles` or none, and opens its page. */
  async opensDesk(...told: string[]): Promise<void> {
    const folder = (name: string) => join(this.#folder, this.#named(name));
    const tsx = createRequire(import.meta.url).resolve('tsx/cli');
    const places = ['--data', folder('data'), '--to', folder('published'), '--sessions', folder('sessions')];
    const options = [...places, '--memory', folder('memory'), '--port', '0', '--no-open'];
    const desk = spawn(process.execPath, [tsx, 'src/desk/desk.ts', ...told, ...options], { cwd: ROOT });
    this.#desk = desk;
    this.#address = await new Promise<string>((found, failed) => {
      let said = '';
      const hear = (chunk: Buffer) => {
        said += chunk;
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
        if (address) found(address);
      };
      desk.stdout.on('data', hear);
      desk.stderr.on('data', hear);
      desk.once('exit', () => failed(new Error(`The desk ended: ${said}`)));
    });
    await this.#page.setViewportSize({ width: 1280, height: 800 });
    await this.#page.goto(this.#address);
  }

  leaves(): void {
    this.#desk?.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  // The article

  async pastes(
    text: string,
    known: { published: string; publisher: string; address: string },
  ): Promise<void> {
    const box = (name: string) => this.#page.getByRole('textbox', { name, exact: true });
    await box('Text').fill(text);
    await this.#page.getByLabel('Published').fill(known.published);
    await box('Publisher').fill(known.publisher);
    await box('Address').fill(known.address);
    await this.#page.getByRole('button', { name: 'Draft its claims' }).click();
    await expect(this.article).toBeVisible();
  }

  get article(): Locator {
    return this.#page.getByRole('region', { name: 'Article' });
  }

  /** The words that a mark of the article stands on. */
  underlined(words: string): Locator {
    return this.article.locator('.place, .quantity').filter({ hasText: words }).first();
  }

  /** Takes the draft that was made from these words. */
  async takes(words: string): Promise<void> {
    await this.underlined(words).click();
    await expect(this.#draft.getByRole('blockquote')).toContainText(words);
  }

  // The draft

  get #draft(): Locator {
    return this.#page.getByRole('region', { name: /^(?:Draft|Sentence without a draft)$/ });
  }

  #field(field: FieldName): Locator {
    return this.#draft.getByRole('group', { name: new RegExp(`^${EN.field[field]}`) });
  }

  /** What a field says of how it is known. */
  standing(field: FieldName): Locator {
    return this.#field(field).locator('legend');
  }

  async chooses(field: FieldName, value: string): Promise<void> {
    await this.#field(field)
      .getByRole('radio', { name: EN.value(value), exact: true })
      .check();
  }

  async names(claimant: string): Promise<void> {
    await this.#field('claimantId').getByRole('combobox').fill(claimant);
  }

  /** Leaves no place chosen but this one. */
  async places(name: string): Promise<void> {
    const chosen = this.#field('placeIds').getByRole('checkbox', { checked: true });
    for (let count = await chosen.count(); count > 0; count--) {
      await chosen.first().uncheck({ force: true });
      await expect(chosen).toHaveCount(count - 1);
    }
    await this.#field('placeIds').getByRole('combobox').fill(name);
    await expect(this.#field('placeIds').getByRole('checkbox', { name, checked: true })).toBeVisible();
  }

  async dates(day: string): Promise<void> {
    await this.#field('valid')
      .getByLabel(/first day/)
      .fill(day);
    await this.#field('valid')
      .getByLabel(/last day/)
      .fill(day);
  }

  /** The sentence that the draft would be on the map. */
  get preview(): Locator {
    return this.#draft.locator('.preview');
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name });
  }

  async confirms(): Promise<void> {
    const before = await this.progress.textContent();
    await this.button('Confirm').click();
    await expect(this.progress).not.toHaveText(before ?? '');
  }

  /** Says of everything that waits that it is no claim. */
  async leavesTheRest(): Promise<void> {
    while (!/Every anchored sentence/.test((await this.progress.textContent()) ?? '')) {
      const before = await this.progress.textContent();
      const nothing = this.button('Nothing here');
      if (await nothing.isVisible()) await nothing.click();
      else {
        await this.button('Skip').click();
        await this.button(EN.skipReason['not-stated']).click();
      }
      await expect(this.progress).not.toHaveText(before ?? '');
    }
  }

  get progress(): Locator {
    return this.#page.locator('.progress');
  }

  async reloads(): Promise<void> {
    await this.#page.reload();
    await expect(this.article).toBeVisible();
  }

  // Writing

  async tellsPublisher(name: string): Promise<void> {
    await this.#page.getByLabel('Publisher').fill(name);
  }

  /** Has everything written, and waits until the map is derived. */
  async writes(): Promise<void> {
    await this.button('Write').click();
    await expect(this.changes).toBeVisible({ timeout: 100_000 });
  }

  /** What the desk says that writing changed on the map. */
  get changes(): Locator {
    return this.#page.locator('.changes');
  }

  #records<T extends { id: string }>(list: 'articles' | 'claims'): T[] {
    const folder = join(this.#folder, 'data', list);
    const all = readdirSync(folder).flatMap(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T[],
    );
    return all.filter(({ id }) => !this.#seeds.has(id));
  }

  /** The claims that were written here. */
  claims(): Claim[] {
    return this.#records<Claim>('claims');
  }

  articles(): Article[] {
    return this.#records<Article>('articles');
  }

  /** Every text inside the records that were written here. */
  recordTexts(): string[] {
    const textsIn = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
    };
    return textsIn([this.claims(), this.articles()]);
  }

  /** From here on the map's page gets what the desk published. */
  async showsOnTheMap(): Promise<void> {
    await this.#page.route(/\/data\/[^/]+$/, (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      const path = join(this.#folder, 'published', name);
      return existsSync(path) ? route.fulfill({ path }) : route.continue();
    });
  }

  /** The answer to a request that does not come from the desk's own page. */
  async status(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
    return new Promise((answer, failed) => {
      const asked = request(new URL(path, this.#address), { method, headers }, (response) => {
        response.resume();
        answer(response.statusCode ?? 0);
      });
      asked.once('error', failed);
      asked.end();
    });
  }
}

/** A test with an editor beside the reader. */
export const test = base.extend<{ editor: Editor }>({
  editor: async ({ page }, use) => {
    const editor = new Editor(page);
    await use(editor);
    editor.leaves();
  },
});

export { expect };

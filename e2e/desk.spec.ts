import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fiveWordsOf } from '../src/ingest/five-words.ts';
import { expect, test } from './editor.ts';
import { SITE_FOLDER } from './served.ts';

test.setTimeout(180_000);

const ARTICLES = join(import.meta.dirname, 'articles');

test('an article goes from its text to confirmed claims to the map', async ({ editor, reader }) => {
  await editor.opensDesk(join(ARTICLES, 'berdin.txt'));
  await expect(editor.underlined('Berdin')).toBeVisible();
  await expect(editor.progress).toContainText('0 of');

  await editor.takes('Berdin');
  await editor.chooses('kind', 'attack');
  await editor.names("Russia's defence ministry");
  await editor.chooses('actor', 'ukraine');
  await editor.chooses('attack', 'assault');
  await editor.chooses('outcome', 'repelled');
  await editor.chooses('placeRelation', 'near');
  await editor.dates('2025-01-05');
  await expect(editor.preview).toHaveText(/defence ministry .*Berdin.* 5 January 2025/);
  await editor.confirms();

  await editor.takes('49,010');
  await editor.chooses('kind', 'figure');
  await editor.names("Russia's defence ministry");
  await editor.chooses('metric', 'losses');
  await editor.chooses('whose', 'ukraine');
  await editor.chooses('unit', 'person');
  await editor.chooses('definition', 'lost');
  await editor.chooses('bound', 'at-least');
  await editor.places('Kursk Oblast');
  await editor.dates('2025-01-05');
  await editor.confirms();

  const answered = await editor.progress.textContent();
  await editor.reloads();
  expect(answered).not.toContain('0 of');
  await expect(editor.progress).toHaveText(answered ?? '');

  await editor.leavesTheRest();
  await expect(editor.progress).toContainText('Median time a claim');
  await editor.tellsPublisher('Daily Example');
  await editor.writes();
  await expect(editor.changes).toContainText('5 January 2025');
  await expect(editor.changes).not.toContainText('Berdin');

  expect(editor.articles().map(({ id }) => id)).toEqual(['daily-example-2025-01-07']);
  expect(editor.claims()).toMatchObject([
    {
      id: 'daily-example-2025-01-07-c1',
      kind: 'attack',
      placeIds: ['berdin'],
      placeRelation: 'near',
      basis: 'claimed',
    },
    {
      id: 'daily-example-2025-01-07-c2',
      kind: 'figure',
      low: 49010,
      high: 49010,
      bound: 'at-least',
      placeIds: ['kursk-oblast'],
    },
  ]);
  const [, body = ''] = readFileSync(join(ARTICLES, 'berdin.txt'), 'utf8').split('<CONTENT>');
  expect(editor.recordTexts()).toContain('Daily Example');
  expect(fiveWordsOf(body, editor.recordTexts())).toBeNull();

  await editor.showsOnTheMap();
  await reader.opens('./?day=2025-01-05&place=berdin');
  await expect(reader.report('daily-example-2025-01-07-c1')).toContainText('Berdin');
});

test('a plain text is pasted, and the map shows what it changed', async ({ editor }) => {
  await editor.opensDesk();
  await editor.pastes(readFileSync(join(ARTICLES, 'sudzha.txt'), 'utf8'), {
    published: '2024-08-15',
    publisher: 'Daily Example',
    address: 'https://daily.example/sudzha',
  });
  await editor.takes('Sudzha');
  await editor.presses('k', '1');
  await editor.names('DeepState');
  await editor.chooses('change', 'captured');
  await editor.chooses('holder', 'ukraine');
  await editor.dates('2024-08-15');
  await expect(editor.preview).toHaveText(/DeepState assessed .*Sudzha/);
  await editor.presses('Escape', 'Enter');
  await expect(editor.progress).toContainText('Every anchored sentence has an answer.');
  await editor.presses('z');
  await expect(editor.progress).toContainText('0 of 1 answered');
  await editor.confirms();
  await editor.writes();
  await expect(editor.changes).toContainText('Sudzha: nobody → ukraine');
  await expect(editor.changes).toContainText(/ukraine0\.0 km²[1-9]/);
  expect(editor.claims()).toMatchObject([{ placeIds: ['sudzha'], change: 'captured', basis: 'assessed' }]);

  expect(await editor.status('/desk/state', { host: 'desk.example' })).toBe(403);
  expect(await editor.status('/desk/state', { origin: 'https://desk.example' })).toBe(403);
  const form = { 'content-type': 'text/plain' };
  expect(await editor.status('/desk/write', form, 'POST')).toBe(403);
  expect(await editor.status('/desk/state', {})).toBe(200);
});

test('an article in Russian finds its places, and what is not known must be chosen', async ({ editor }) => {
  const told = [
    '--published',
    '2024-08-16',
    '--publisher',
    'Пример',
    '--url',
    'https://primer.example/korenevo',
  ];
  await editor.opensDesk(join(ARTICLES, 'korenevo.txt'), ...told);
  await expect(editor.underlined('120 тысяч')).toBeVisible();
  await editor.takes('Коренево');
  await expect(editor.standing('placeIds')).toContainText(/in this sentence|choose/);
  await editor.places('Korenevo');
  await editor.chooses('kind', 'attack');
  await editor.names("Russia's defence ministry");
  await editor.chooses('actor', 'ukraine');
  await editor.chooses('attack', 'assault');
  await editor.chooses('outcome', 'repelled');
  await editor.dates('2024-08-15');
  await editor.confirms();
  await editor.leavesTheRest();
  await editor.writes();
  expect(editor.articles()).toMatchObject([{ publisher: 'Пример', language: 'ru' }]);
  expect(editor.claims()).toMatchObject([{ kind: 'attack', placeIds: ['korenevo'], outcome: 'repelled' }]);
});

test('nothing of the desk is in what readers get', () => {
  const assets = join(SITE_FOLDER, 'assets');
  const names = readdirSync(assets);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names.filter((each) => /\.(?:js|css)$/.test(each))) {
    const text = readFileSync(join(assets, name), 'utf8');
    for (const sign of ['/desk/', 'desk-map', 'Draft its claims'])
      expect(text.includes(sign), `${name}: ${sign}`).toBe(false);
  }
  expect(readdirSync(SITE_FOLDER).some((name) => name.includes('desk'))).toBe(false);
});

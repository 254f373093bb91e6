import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/names.ts';
import type { DayFigures } from './messages.ts';
import { messagesFor } from './messages-for.ts';
import { NEVER_SAID, SLIPS } from './never-said.ts';

const day = { from: '2025-01-05', through: '2025-01-05', precision: 'day' as const };
const figures: DayFigures = {
  day: '2025-01-05',
  lens: 'all',
  drawnKm2: 512,
  reportedKm2: 268,
  disputedAreas: 2,
  fightingNear: ['Berdin'],
};

/** Sample arguments by the path of the function; every function of the record has to be here. */
const SAMPLES: Record<string, readonly unknown[][]> = {
  'timeline.speed': [[4]],
  'timeline.valueText': [['2025-01-05', '…']],
  'timeline.changesOnDay': [[0], [1], [2], [5]],
  'timeline.dayOfIncursion': [[153]],
  'panel.reports': [[0], [1], [2], [5], [21]],
  'panel.noChange': [['Berdin']],
  'panel.lastReported': [[0], [1], [3], [11]],
  'panel.said': [[day]],
  'panel.published': [[day]],
  'panel.agree': [[['Berdin', 'Berdin']]],
  'panel.contradict': [[['Berdin']]],
  'panel.nearest': [['Berdin', 3, 'sw']],
  'panel.leansOn': [[1], [3], [11]],
  'panel.positionWithin': [[0.5], [3]],
  'notice.link': [
    [
      [
        'day',
        'from',
        'to',
        'lens',
        'camera',
        'place',
        'spot',
        'layers',
        'tab',
        'article',
        'known',
        'disputed',
        'lang',
        'theme',
        'ui',
        'title',
        'data',
      ],
      '…',
    ],
  ],
  'compare.swipeValue': [[40, '…', '…']],
  'compare.drawn': [
    [512, 67],
    [67, 512],
    [0, 0],
  ],
  'compare.inShort': [
    [512, 67, 1],
    [512, 67, 22],
    [0, 0, 5],
  ],
  'compare.showAll': [['…']],
  'compare.change': [
    ['Berdin', 'ukraine', 'russia'],
    ['Berdin', 'contested', 'none'],
  ],
  'story.intro': [[1], [12]],
  'story.step': [[2, 12]],
  'story.voices': [
    [1, 1],
    [13, 8],
  ],
  'story.since': [
    [0.2, '2024-08-06'],
    [120, '2024-08-06'],
    [-72, '2024-08-06'],
  ],
  'panel.newest': [['2025-08-31']],
  'summary.brief': [
    [0, 1],
    [512, 0],
    [67, 12],
  ],
  'story.more': [[1], [3], [7]],
  'measure.result': [
    [3.2, null],
    [12.5, 8.4],
  ],
  'map.label': [['2025-01-05', { lens: 'russia' }]],
  'embed.title': [['2025-01-05', { lens: 'russia' }]],
  'search.found': [[1], [3], [7]],
  'search.none': [['Berdin']],
  'search.later': [['2025-01-05']],
  'search.goTo': [['2025-01-05']],
  'dayField.limits': [['2024-08-06', '2025-08-31']],
  'share.embed.fixedDay': [['2025-01-05']],
  'share.cite.reference': [['…', '2025-01-05', '…', 1, '…', '2026-02-03']],
  'share.moment': [['2025-01-05', '…']],
  'twin.named': [
    [
      { places: 1, km2: 12 },
      { places: 22, km2: 279 },
    ],
  ],
  'twin.inferred': [
    ['ukraine', 395],
    ['russia', 3],
  ],
  'twin.disputed': [[['Berdin', 'Berdin']]],
  'twin.figures': [[1], [87]],
  'twin.age': [[0], [1], [31]],
  'twin.others': [[1], [3]],
  'footer.articles': [[1], [370]],
  'footer.data': [[1], [370]],
  'limits.article': [['Berdin']],
  'article.onlyOf': [['Berdin']],
  'summary.day': [
    [figures],
    [{ ...figures, known: true }],
    [{ ...figures, publisher: 'Berdin' }],
    [{ ...figures, drawnKm2: 0, reportedKm2: 0, fightingNear: [] }],
  ],
};

/** Every text of the record, with its path. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return (SAMPLES[path] ?? []).map((given) => [path, value(...given)]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

function functionsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [path];
  if (typeof value === 'string') return [];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    functionsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe.each(LANGUAGES)('messages in %s', (language) => {
  const messages = messagesFor(language);

  test('every text is whole and in house words', () => {
    expect(functionsOf(messages).filter((path) => !(path in SAMPLES))).toEqual([]);
    for (const [path, text] of textsOf(messages)) {
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(SLIPS);
      expect(text, path).not.toMatch(NEVER_SAID[language]);
    }
  });

  test('sentences end with a full stop', () => {
    const { site, lens, notice, footer, panel, legend, summary, twin } = messages;
    const sentences = [
      site.subtitle,
      ...Object.values(lens.explanation),
      ...Object.values(legend.rule),
      ...Object.values(notice.data),
      ...Object.values(notice.areas),
      notice.noWebGl,
      notice.contextLost,
      notice.ground,
      notice.link(['day'], '…'),
      footer.limits,
      panel.noReport,
      panel.noChange('Berdin'),
      summary.day(figures),
      twin.named({ places: 1, km2: 2 }, { places: 0, km2: 0 }),
      twin.inferred('ukraine', 3),
      twin.disputed(['Berdin']),
      twin.figures(3),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/[^.]\.$/);
  });

  test('nothing but names is left in the script of another language', () => {
    const names = /GeoNames|OpenStreetMap|ODbL|WebGL|Ctrl|Escape|Enter|English|Українська|Русский|Berdin/g;
    const foreign = language === 'en' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
    for (const [path, text] of textsOf(messages)) expect(text.replace(names, ''), path).not.toMatch(foreign);
    // Letters that only the other Cyrillic alphabet has betray a text copied from it.
    const other = { en: /(?!)/, uk: /[ыэёъ]/i, ru: /[іїєґ’]/i }[language];
    for (const [path, text] of textsOf(messages)) expect(text.replace(names, ''), path).not.toMatch(other);
  });
});

test('the three languages do not share a text by accident', () => {
  const [en, uk, ru] = LANGUAGES.map((language) => textsOf(messagesFor(language)));
  const untranslated = (en ?? []).filter(([path, text], index) => {
    const same = text === uk?.[index]?.[1] || text === ru?.[index]?.[1];
    return same && !path.startsWith('language.name') && path !== 'timeline.speed';
  });
  expect(untranslated).toEqual([]);
});

describe('plurals in use', () => {
  const numbers = [1, 2, 5, 11, 21, 22, 25, 101, 111];
  const reports = (language: 'en' | 'uk' | 'ru') =>
    numbers.map((number) => messagesFor(language).panel.reports(number).replace('\u00a0', ' '));

  test('reports', () => {
    expect(reports('en').slice(0, 3)).toEqual(['1 report', '2 reports', '5 reports']);
    expect(reports('uk')).toEqual([
      '1 повідомлення',
      '2 повідомлення',
      '5 повідомлень',
      '11 повідомлень',
      '21 повідомлення',
      '22 повідомлення',
      '25 повідомлень',
      '101 повідомлення',
      '111 повідомлень',
    ]);
    expect(reports('ru')).toEqual([
      '1 сообщение',
      '2 сообщения',
      '5 сообщений',
      '11 сообщений',
      '21 сообщение',
      '22 сообщения',
      '25 сообщений',
      '101 сообщение',
      '111 сообщений',
    ]);
    expect(messagesFor('en').panel.reports(0)).toBe('No reports');
  });
});

describe('the summary of a day', () => {
  const summary = (language: 'en' | 'uk' | 'ru', change: Partial<DayFigures> = {}) =>
    messagesFor(language)
      .summary.day({ ...figures, ...change })
      .replaceAll('\u00a0', ' ');

  test('says day, lens, areas, disagreement and fighting', () => {
    expect(summary('en')).toBe(
      'On 5 January 2025, according to all reports compared: about 510 km² drawn as held by Ukraine, 270 km² of it reported by name; reports disagree at 2 places; fighting reported near Berdin.',
    );
    expect(summary('uk', { fightingNear: ['Бердін'] })).toBe(
      '5 січня 2025 року, за всіма зіставленими повідомленнями: близько 510 км² показано як утримувані Україною, з них 270 км² — за повідомленнями, де названо місця; повідомлення розходяться у 2 місцях; про бої повідомляли поблизу таких місць: Бердін.',
    );
    expect(summary('ru', { fightingNear: ['Бердин'] })).toBe(
      '5 января 2025 года, по всем сопоставленным сообщениям: около 510 км² показано как удерживаемые Украиной, из них 270 км² — по сообщениям, где названы места; сообщения расходятся в 2 местах; о боях сообщали вблизи таких мест: Бердин.',
    );
  });

  test('says that nothing is drawn, and leaves out what did not happen', () => {
    const nothing = {
      drawnKm2: 0,
      reportedKm2: 0,
      disputedAreas: 0,
      fightingNear: [],
      lens: 'russia' as const,
    };
    expect(summary('en', nothing)).toBe(
      'On 5 January 2025, according to Russia: nothing is drawn as held by Ukraine.',
    );
  });

  test('names three places of fighting and counts the rest', () => {
    const fightingNear = ['A', 'B', 'C', 'D', 'E'];
    expect(summary('en', { fightingNear })).toContain('near A, B, C and 2 other places.');
    expect(summary('uk', { fightingNear })).toContain('A, B, C та ще 2 місця.');
    expect(summary('ru', { fightingNear })).toContain('A, B, C и ещё 2 места.');
  });
});

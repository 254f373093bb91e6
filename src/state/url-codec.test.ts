import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../domain/lens.ts';
import { LANGUAGES } from '../domain/names.ts';
import { type Settings, STANDARD_SETTINGS, UIS } from './settings.ts';
import { dayAt } from './timeline.ts';
import { decodeLink, encodeLink, type LinkContext } from './url-codec.ts';
import { LAYERS, STANDARD_VIEW, TABS, THEMES, type ViewState } from './view.ts';

const range = { first: '2024-08-06', last: '2025-04-30' };
const context: LinkContext = {
  ...range,
  hasPlace: (id) => id === 'sudzha' || id === 'berdin',
  hasChapter: (number) => number >= 1 && number <= 12,
  hasArticle: (id) => id === 'an-article',
};

const view = fc.record<ViewState>({
  day: fc.integer({ min: 0, max: 267 }).map((index) => dayAt(range, index)),
  lens: fc.constantFrom(...LENSES),
  camera: fc.option(
    fc.record({
      longitude: fc.integer({ min: 324_001, max: 377_999 }).map((n) => n / 10_000),
      latitude: fc.integer({ min: 500_001, max: 528_999 }).map((n) => n / 10_000),
      zoom: fc.integer({ min: 600, max: 1400 }).map((n) => n / 100),
    }),
  ),
  selection: fc.option(
    fc.oneof(
      fc.constantFrom('sudzha', 'berdin').map((placeId) => ({ kind: 'place', placeId }) as const),
      fc
        .tuple(fc.integer({ min: 324_001, max: 377_999 }), fc.integer({ min: 500_001, max: 528_999 }))
        .map(([x, y]) => ({ kind: 'spot', at: [x / 10_000, y / 10_000] as [number, number] }) as const),
    ),
  ),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  layers: fc.subarray([...LAYERS]),
  tab: fc.constantFrom(...TABS),
  story: fc.option(fc.integer({ min: 1, max: 12 })),
  compare: fc.option(
    fc.record({
      day: fc.integer({ min: 10, max: 250 }).map((index) => dayAt(range, index)),
      lens: fc.constantFrom(...LENSES),
    }),
  ),
  articleId: fc.constantFrom(null, 'an-article'),
  known: fc.boolean(),
  disputedOnly: fc.boolean(),
});

const settings = fc
  .record({
    first: fc.option(fc.nat(5)),
    last: fc.option(fc.nat(5)),
    ui: fc.constantFrom(...UIS),
    titled: fc.boolean(),
    data: fc.option(fc.constant('0123456789abcdef')),
  })
  .map(
    ({ first, last, ui, titled, data }): Settings => ({
      from: first === null ? null : dayAt(range, first),
      to: last === null ? null : dayAt(range, 267 - last),
      ui,
      titled,
      data,
    }),
  );

describe('a link', () => {
  it('carries every view there and back', () => {
    fc.assert(
      fc.property(view, settings, (original, fixed) => {
        fc.pre(original.day >= (fixed.from ?? range.first) && original.day <= (fixed.to ?? range.last));
        const read = decodeLink(encodeLink(original, fixed), context);
        expect({ ...STANDARD_VIEW, ...read.view }).toEqual(original);
        expect({ ...STANDARD_SETTINGS, ...read.settings }).toEqual(fixed);
        expect(read.unusable).toEqual([]);
      }),
    );
  });

  it('never throws and never yields what is not a view, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webQueryParameters(),
          fc.string().map((s) => `day=${s}&lens=${s}`),
        ),
        (query) => {
          const { view: read } = decodeLink(query, context);
          if (read.day !== undefined) expect(read.day >= range.first && read.day <= range.last).toBe(true);
          if (read.lens !== undefined) expect(LENSES).toContain(read.lens);
        },
      ),
    );
  });

  it.each([
    ['day=2025-02-30', ['day']],
    ['day=2024-08-05', ['day']],
    ['day=__proto__&lens=constructor', ['day', 'lens']],
    ['camera=NaN,51,9', ['camera']],
    ['camera=35,51,99', ['camera']],
    ['camera=0,0,9', ['camera']],
    ['place=%3Cscript%3E', ['place']],
    ['spot=0.1,51.2', ['spot']],
    ['spot=constructor', ['spot']],
    ['lang=de&theme=pink', ['lang', 'theme']],
    ['ui=huge&title=maybe', ['ui', 'title']],
    ['layers=inferred,lava', ['layers']],
    ['from=2024-08-05&to=2025-02-30', ['from', 'to']],
    [`day=${'2'.repeat(10_000)}`, ['day']],
  ])('says which part of "%s" it could not use', (query, parts) => {
    expect(decodeLink(query, context)).toEqual({ view: {}, settings: {}, unusable: parts });
  });

  it('lets the slider end where it says, and no day lie outside', () => {
    expect(decodeLink('from=2024-09-01&to=2024-09-30&day=2024-10-01', context)).toEqual({
      view: {},
      settings: { from: '2024-09-01', to: '2024-09-30' },
      unusable: ['day'],
    });
    expect(decodeLink('from=2024-09-01&to=2024-08-20', context).unusable).toEqual(['to']);
  });

  it('keeps the good parts of a link that is partly broken', () => {
    const { view: read, unusable } = decodeLink('?day=nonsense&lens=russia&place=sudzha', context);
    expect(read).toEqual({ lens: 'russia', selection: { kind: 'place', placeId: 'sudzha' } });
    expect(unusable).toEqual(['day']);
  });
});

/** The parameters of a link, as the documentation lists them. The codec (`url-codec.ts`) knows how to read each. */

export interface ParameterWords {
  /** What may be written, with an example where the form needs one. */
  readonly form: string;
  readonly meaning: string;
  /** What holds without it. */
  readonly standard: string;
}

export const PARAMETERS = {
  day: {
    form: '`2025-01-05`, from `2024-08-06` to the last day of the data',
    meaning: 'The day that the map shows first.',
    standard: 'the latest day that the newest article speaks of',
  },
  from: {
    form: 'a day',
    meaning: 'The first day that the slider reaches.',
    standard: 'the first day of the data',
  },
  to: {
    form: 'a day',
    meaning: 'The last day that the slider reaches.',
    standard: 'the last day of the data',
  },
  lens: {
    form: '`all`, `ukraine`, `russia`, `independent`',
    meaning: 'Whose reports count in the drawing.',
    standard: '`all`',
  },
  camera: {
    form: '`longitude,latitude,zoom`, as `35.2700,51.1900,10.00`',
    meaning: 'Where the map opens. Zoom from 5 to 16; the centre inside the region shown.',
    standard: 'the incursion area',
  },
  place: {
    form: 'a place’s id, as `sudzha`',
    meaning: 'The place whose reports stand open.',
    standard: 'none',
  },
  spot: {
    form: '`longitude,latitude`, as `35.2500,51.3500`',
    meaning: 'The spot of which the map tells why it is shaded. `place` goes before it.',
    standard: 'none',
  },
  layers: {
    form: '`inferred`, `fighting`, `names`, joined by commas; `none`',
    meaning: 'Which of the optional layers are drawn. What reports name is always drawn.',
    standard: 'all of them',
  },
  tab: {
    form: '`reports`, `figures`, `story`',
    meaning: 'What stands beside the map.',
    standard: '`reports`',
  },
  compare: {
    form: 'a day, or a day and a lens, as `2025-03-15,russia`',
    meaning: 'The drawing that stands beside the one in view. Without a lens, that of the view.',
    standard: 'none',
  },
  story: {
    form: 'a number, from `1`',
    meaning:
      'The chapter of the story that is told: its day, its places in sight, the one that most tell of taken.',
    standard: 'none',
  },
  article: {
    form: 'an article’s id, as `bbc-2025-01-07`',
    meaning: 'Only what this article reports is shown, framed on its places; without `day`, on its day.',
    standard: 'all articles',
  },
  known: {
    form: '`1`',
    meaning: 'Each day is drawn from what had been published by it. With the lens `all` alone.',
    standard: 'in retrospect',
  },
  disputed: {
    form: '`1`',
    meaning: 'The map shows only where reports disagree.',
    standard: 'all areas',
  },
  lang: { form: '`en`, `uk`, `ru`', meaning: 'The language.', standard: '`en`' },
  theme: {
    form: '`auto`, `light`, `dark`',
    meaning: 'The appearance; `auto` follows the reader’s system.',
    standard: '`auto`',
  },
  ui: {
    form: '`full`, `compact`, `static`',
    meaning:
      'In a frame: `compact` leaves out legend, lens control and map buttons; `static` is the still picture, its legend and its sentence, without a live map and a timeline.',
    standard: '`full`',
  },
  title: {
    form: '`on`, `off`',
    meaning: 'In a frame: `off` leaves out the title line, where the page around it has one.',
    standard: '`on`',
  },
  data: {
    form: 'sixteen hexadecimal digits, as `version` in `data/version.json`',
    meaning: 'The snapshot of the data: the map stays as it was when the article was written.',
    standard: 'the latest data',
  },
} as const satisfies Readonly<Record<string, ParameterWords>>;

export type Parameter = keyof typeof PARAMETERS;

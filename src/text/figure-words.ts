/** Words of the figures panel in three languages: what is measured, what a claimant counts, what to beware of. */
import type { FigureClaim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/names.ts';
import type { Subject, Whose } from '../domain/subject.ts';
import { monthOf } from './day-words.ts';
import { enFigureQuantity } from './en-figures.ts';
import { type FigureNote, type FigureVerb, readFigure } from './figure-reading.ts';
import { NBSP, numberInWords } from './number-words.ts';
import { plural } from './plural.ts';
import { ruFigureQuantity } from './ru-figures.ts';
import { ukFigureQuantity } from './uk-figures.ts';

export interface FigureWords {
  readonly heading: string;
  readonly explanation: string;
  readonly none: string;
  /** Heads the figures of single days and places. */
  readonly passing: (days: number) => string;
  readonly measure: (subject: Subject, whose: Whose) => string;
  readonly differ: string;
  readonly repeats: (day: Day) => string;
  /** How old a figure is on the day in view. */
  readonly age: (days: number) => string;
  readonly earlier: (count: number) => string;
  readonly quantity: (claim: FigureClaim) => string;
  readonly verb: Record<FigureVerb, string>;
  readonly manner: Record<'in-a-day' | 'at-peak', string>;
  readonly note: Record<FigureNote, string>;
}

const EN_OWNER: Record<Whose, readonly [name: string, adjective: string]> = {
  ukraine: ['Ukraine', 'Ukrainian'],
  russia: ['Russia', 'Russian'],
  'north-korea': ['North Korea', 'North Korean'],
  'russia-and-north-korea': ['Russia and North Korea', 'Russian and North Korean'],
  civilians: ['civilians', 'Civilian'],
};

const en: FigureWords = {
  heading: 'Figures side by side',
  explanation: 'The latest figure of each claimant up to this day. They are not added up, nor averaged.',
  none: 'No figure in this data up to this day.',
  passing: (days) => `Of single days and places, in the last ${days} days`,
  measure: (subject, whose) => {
    const [name, adjective] = EN_OWNER[whose];
    const headings: Record<Subject, string> = {
      'area-held': `Area held by ${name}`,
      'area-regained': `Area regained by ${name}`,
      'settlements-held': `Settlements held by ${name}`,
      'settlements-regained': `Settlements regained by ${name}`,
      depth: `Depth of the ${adjective} advance`,
      losses: `${adjective} losses`,
      evacuated: whose === 'civilians' ? 'Evacuation of civilians' : `${adjective} evacuation`,
      prisoners: `${adjective} prisoners`,
      troops: `${adjective} troops`,
      equipment: `${adjective} equipment`,
      attacks: `${adjective} attacks and clashes`,
    };
    return headings[subject];
  },
  differ: 'different definitions',
  repeats: (day) => `repeats a claim of ${monthOf(day, 'en')}`,
  age: (days) =>
    days === 0
      ? 'of this day'
      : `${numberInWords(days, 'en')}${NBSP}${plural('en', days, { one: 'day', other: 'days' })} old`,
  earlier: (count) => `${numberInWords(count, 'en')} earlier`,
  quantity: enFigureQuantity,
  verb: {
    held: 'held',
    took: 'gained',
    retook: 'regained',
    'advanced-over': 'advanced over',
    'advanced-deep': 'distance advanced',
    lost: 'lost',
    'unclear-holder': 'unclear who held it',
    killed: 'killed',
    wounded: 'wounded',
    'killed-or-wounded': 'killed or wounded',
    missing: 'missing',
    captured: 'captured',
    exchanged: 'exchanged',
    evacuated: 'evacuated',
    remained: 'remained',
    present: 'present',
    attacked: 'took part in an attack',
    destroyed: 'destroyed',
    'attacks-made': 'attacks',
    clashes: 'clashes',
  },
  manner: { 'in-a-day': 'in one day', 'at-peak': 'at the peak' },
  note: {
    together: 'killed and wounded not told apart',
    unstated: 'what is counted was not stated',
    newly: 'an increase',
    regained: 'regained',
    'share-regained': 'a share regained',
    uncertain: 'status uncertain',
  },
};

type Cases = readonly [genitive: string, instrumental: string];

const UK_OWNER: Record<Whose, Cases> = {
  ukraine: ['України', 'Україною'],
  russia: ['Росії', 'Росією'],
  'north-korea': ['КНДР', 'КНДР'],
  'russia-and-north-korea': ['Росії та КНДР', 'Росією та КНДР'],
  civilians: ['цивільних', 'цивільними'],
};

const uk: FigureWords = {
  heading: 'Цифри поруч',
  explanation: 'Остання цифра кожного джерела на цей день. Цифри не підсумовано й не усереднено.',
  none: 'У цих даних немає цифр на цей день.',
  passing: (days) => `За окремі дні та місця, останні ${days} днів`,
  measure: (subject, whose) => {
    const [genitive, instrumental] = UK_OWNER[whose];
    const headings: Record<Subject, string> = {
      'area-held': `Площа під контролем ${genitive}`,
      'area-regained': `Площа, повернута ${instrumental}`,
      'settlements-held': `Населені пункти під контролем ${genitive}`,
      'settlements-regained': `Населені пункти, повернуті ${instrumental}`,
      depth: `Глибина просування військ ${genitive}`,
      losses: whose === 'civilians' ? 'Втрати серед цивільних' : `Втрати ${genitive}`,
      evacuated: `Евакуація ${genitive}`,
      prisoners: `Полонені військові ${genitive}`,
      troops: `Чисельність військ ${genitive}`,
      equipment: `Техніка ${genitive}`,
      attacks: `Атаки військ ${genitive} та боєзіткнення`,
    };
    return headings[subject];
  },
  differ: 'різні визначення',
  repeats: (day) => `повторює заяву ${monthOf(day, 'uk')}`,
  age: (days) =>
    days === 0
      ? 'того самого дня'
      : `${numberInWords(days, 'uk')}${NBSP}${plural('uk', days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })} тому`,
  earlier: (count) => `Раніші: ${numberInWords(count, 'uk')}`,
  quantity: ukFigureQuantity,
  verb: {
    held: 'під контролем',
    took: 'узято під контроль',
    retook: 'повернуто',
    'advanced-over': 'охоплено просуванням',
    'advanced-deep': 'глибина просування',
    lost: 'утрачено',
    'unclear-holder': 'неясно, хто утримував',
    killed: 'убито',
    wounded: 'поранено',
    'killed-or-wounded': 'убито або поранено',
    missing: 'зникли безвісти',
    captured: 'захоплено',
    exchanged: 'обміняно',
    evacuated: 'евакуйовано',
    remained: 'лишалися на місці',
    present: 'налічували',
    attacked: 'брали участь в атаці',
    destroyed: 'знищено',
    'attacks-made': 'атаки',
    clashes: 'боєзіткнення',
  },
  manner: { 'in-a-day': 'за добу', 'at-peak': 'на піку' },
  note: {
    together: 'убитих і поранених не розмежовано',
    unstated: 'що саме враховано, не вказано',
    newly: 'приріст',
    regained: 'повернуто',
    'share-regained': 'частка повернутого',
    uncertain: 'статус невідомий',
  },
};

const RU_OWNER: Record<Whose, Cases> = {
  ukraine: ['Украины', 'Украиной'],
  russia: ['России', 'Россией'],
  'north-korea': ['КНДР', 'КНДР'],
  'russia-and-north-korea': ['России и КНДР', 'Россией и КНДР'],
  civilians: ['мирных жителей', 'мирными жителями'],
};

const ru: FigureWords = {
  heading: 'Цифры рядом',
  explanation: 'Последняя цифра каждого источника на этот день. Цифры не сложены и не усреднены.',
  none: 'В этих данных нет цифр на этот день.',
  passing: (days) => `За отдельные дни и места, последние ${days} дней`,
  measure: (subject, whose) => {
    const [genitive, instrumental] = RU_OWNER[whose];
    const headings: Record<Subject, string> = {
      'area-held': `Площадь под контролем ${genitive}`,
      'area-regained': `Площадь, возвращённая ${instrumental}`,
      'settlements-held': `Населённые пункты под контролем ${genitive}`,
      'settlements-regained': `Населённые пункты, возвращённые ${instrumental}`,
      depth: `Глубина продвижения войск ${genitive}`,
      losses: whose === 'civilians' ? 'Потери среди мирных жителей' : `Потери ${genitive}`,
      evacuated: `Эвакуация ${genitive}`,
      prisoners: `Пленные военные ${genitive}`,
      troops: `Численность войск ${genitive}`,
      equipment: `Техника ${genitive}`,
      attacks: `Атаки войск ${genitive} и столкновения`,
    };
    return headings[subject];
  },
  differ: 'разные определения',
  repeats: (day) => `повторяет заявление ${monthOf(day, 'ru')}`,
  age: (days) =>
    days === 0
      ? 'того же дня'
      : `${numberInWords(days, 'ru')}${NBSP}${plural('ru', days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })} назад`,
  earlier: (count) => `Более ранние: ${numberInWords(count, 'ru')}`,
  quantity: ruFigureQuantity,
  verb: {
    held: 'под контролем',
    took: 'взято под контроль',
    retook: 'возвращено',
    'advanced-over': 'охвачено продвижением',
    'advanced-deep': 'глубина продвижения',
    lost: 'потеряно',
    'unclear-holder': 'неясно, кто удерживал',
    killed: 'убито',
    wounded: 'ранено',
    'killed-or-wounded': 'убито или ранено',
    missing: 'пропали без вести',
    captured: 'захвачено',
    exchanged: 'обменяно',
    evacuated: 'эвакуировано',
    remained: 'оставались на месте',
    present: 'насчитывали',
    attacked: 'участвовали в атаке',
    destroyed: 'уничтожено',
    'attacks-made': 'атаки',
    clashes: 'столкновения',
  },
  manner: { 'in-a-day': 'за сутки', 'at-peak': 'на пике' },
  note: {
    together: 'убитые и раненые не разделены',
    unstated: 'что именно учтено, не указано',
    newly: 'прирост',
    regained: 'возвращено',
    'share-regained': 'доля возвращённого',
    uncertain: 'статус неизвестен',
  },
};

const WORDS: Record<Language, FigureWords> = { en, uk, ru };

export function figureWords(language: Language): FigureWords {
  return WORDS[language];
}

/** What a figure counts, without its number: "killed", "lost: killed and wounded not told apart", "held, at the peak". */
export function meaningInWords(claim: FigureClaim, language: Language): string {
  const { verb, manner, notes } = readFigure(claim);
  const words = WORDS[language];
  const meant = [words.verb[verb], ...(manner ? [words.manner[manner]] : [])].join(', ');
  const reserved = notes.map((note) => words.note[note]).join(', ');
  return reserved === '' ? meant : `${meant}: ${reserved}`;
}

/** Figures in Russian sentences. */
import type { FigureClaim } from '../domain/claim.ts';
import { clockInWords, periodInWords, stateInWords } from './day-words.ts';
import {
  type CountedNoun,
  type FigureNote,
  type FigureReading,
  type FigureVerb,
  readFigure,
} from './figure-reading.ts';
import { boundedInWords, NBSP } from './number-words.ts';
import { pluralCategory } from './plural.ts';
import { ruList } from './ru-places.ts';

/** Forms after a number: 1, 2, 5 in the nominative, then 1 in the accusative and in the genitive. */
type Forms = readonly [one: string, few: string, many: string, oneAccusative: string, oneGenitive: string];

const same = (word: string): Forms => [word, word, word, word, word];

const NOUN: Record<CountedNoun, Forms> = {
  km2: same('км²'),
  'sq-mi': ['кв. миля', 'кв. мили', 'кв. миль', 'кв. милю', 'кв. мили'],
  km: same('км'),
  mi: ['миля', 'мили', 'миль', 'милю', 'мили'],
  settlement: [
    'населённый пункт',
    'населённых пункта',
    'населённых пунктов',
    'населённый пункт',
    'населённого пункта',
  ],
  district: ['район', 'района', 'районов', 'район', 'района'],
  troops: ['военный', 'военных', 'военных', 'военного', 'военного'],
  people: ['человек', 'человека', 'человек', 'человека', 'человека'],
  civilian: ['мирный житель', 'мирных жителя', 'мирных жителей', 'мирного жителя', 'мирного жителя'],
  attack: ['атака', 'атаки', 'атак', 'атаку', 'атаки'],
  clash: ['столкновение', 'столкновения', 'столкновений', 'столкновение', 'столкновения'],
  battalion: ['батальон', 'батальона', 'батальонов', 'батальон', 'батальона'],
  tank: ['танк', 'танка', 'танков', 'танк', 'танка'],
  'armoured-fighting-vehicle': [
    'боевая бронированная машина',
    'боевые бронированные машины',
    'боевых бронированных машин',
    'боевую бронированную машину',
    'боевой бронированной машины',
  ],
  'engineering-vehicle': [
    'инженерная машина',
    'инженерные машины',
    'инженерных машин',
    'инженерную машину',
    'инженерной машины',
  ],
  vehicle: ['единица техники', 'единицы техники', 'единиц техники', 'единицу техники', 'единицы техники'],
  missile: ['ракета', 'ракеты', 'ракет', 'ракету', 'ракеты'],
  'percent-of-area': same('% территории'),
  'percent-of-lost-area': same('% утраченной территории'),
  'percent-of-troops': same('% военных'),
  'percent-of-people': same('% людей'),
};

/** Nouns for people: after 2, 3 and 4 their accusative is the genitive. */
const ANIMATE: readonly CountedNoun[] = ['troops', 'people', 'civilian'];

/** Feminine and neuter nouns; a participle agrees with them after 1. */
const ENDING: Partial<Record<CountedNoun, 'а' | 'о'>> = {
  'sq-mi': 'а',
  mi: 'а',
  attack: 'а',
  clash: 'о',
  'armoured-fighting-vehicle': 'а',
  'engineering-vehicle': 'а',
  vehicle: 'а',
  missile: 'а',
  'percent-of-area': 'о',
  'percent-of-lost-area': 'о',
  'percent-of-troops': 'о',
  'percent-of-people': 'о',
};

const OWNER: Record<
  FigureClaim['whose'],
  { acts: string; plural: boolean; forces: string; genitive: string }
> = {
  ukraine: { acts: 'Украина', plural: false, forces: 'украинские войска', genitive: 'Украины' },
  russia: { acts: 'Россия', plural: false, forces: 'российские войска', genitive: 'России' },
  'north-korea': { acts: 'КНДР', plural: false, forces: 'северокорейские войска', genitive: 'КНДР' },
  'russia-and-north-korea': {
    acts: 'Россия и КНДР',
    plural: true,
    forces: 'российские и северокорейские войска',
    genitive: 'России и КНДР',
  },
  civilians: { acts: 'мирные жители', plural: true, forces: 'мирные жители', genitive: 'мирных жителей' },
};

const NOTE: Record<FigureNote, string> = {
  together: 'убитые и раненые не разделены',
  unstated: 'что именно учтено, не указано',
  newly: 'прирост',
  regained: 'возвращено',
  'share-regained': 'доля возвращённого',
  uncertain: 'статус неизвестен',
};

function isOne({ low, high }: FigureClaim): boolean {
  return low === high && pluralCategory('ru', high) === 'one';
}

/** "не менее", "около" and "до" ask for the genitive. */
function nounAfter(claim: FigureClaim, noun: CountedNoun, accusative: boolean): string {
  const [one, few, many, oneAccusative, oneGenitive] = NOUN[noun];
  const category = pluralCategory('ru', claim.high);
  if (category === 'other') return oneGenitive;
  if (claim.bound !== 'exactly') return isOne(claim) ? oneGenitive : many;
  if (category === 'many') return many;
  if (category === 'one') return accusative ? oneAccusative : one;
  return accusative && ANIMATE.includes(noun) && claim.high < 5 ? many : few;
}

/** "не менее 1 200 км²", "15 000 военных России", "86 % территории" */
function quantity(claim: FigureClaim, { noun, owner }: FigureReading, accusative: boolean): string {
  const counted = nounAfter(claim, noun, accusative);
  const whose = owner ? ` ${OWNER[owner].genitive}` : '';
  return `${boundedInWords(claim, 'ru')}${NBSP}${counted}${whose}`;
}

function predicate(claim: FigureClaim, reading: FigureReading): string {
  const { acts, plural, forces } = OWNER[claim.whose];
  const did = (stem: string) => `${acts} ${stem}${plural ? 'ли' : 'ла'}`;
  const what = quantity(claim, reading, true);
  const subject = quantity(claim, reading, false);
  const ending = claim.bound === 'exactly' && isOne(claim) ? (ENDING[reading.noun] ?? '') : 'о';
  /** Of the owner's troops: "Россия потеряла убитыми 15 000 военных"; of others without a subject: "убито 12 мирных жителей". */
  const loses = (how: string, ...participles: readonly string[]) =>
    reading.noun === 'troops'
      ? `${did('потеря')} ${how} ${quantity(claim, { ...reading, owner: null }, true)}`
      : `${participles.map((participle) => participle + ending).join(' или ')} ${subject}`;
  const verbs: Record<FigureVerb, () => string> = {
    held: () => `${did('удержива')} ${what}`,
    took: () => `${did('взя')} под контроль ${what}`,
    retook: () => `${did('верну')} под контроль ${what}`,
    'advanced-over': () => `${forces} продвинулись, охватив ${what}`,
    'advanced-deep': () => `${forces} продвинулись на глубину ${what}`,
    lost: () =>
      claim.whose === 'civilians' ? `потери среди мирных жителей: ${subject}` : `${did('потеря')} ${what}`,
    'unclear-holder': () => `было неясно, кто удерживает ${what}`,
    killed: () => loses('убитыми', 'убит'),
    wounded: () => loses('ранеными', 'ранен'),
    'killed-or-wounded': () => loses('убитыми и ранеными', 'убит', 'ранен'),
    missing: () => `пропавшими без вести считали ${what}`,
    captured: () =>
      `${ANIMATE.includes(reading.noun) ? `в плен взят${ending}` : `захвачен${ending}`} ${subject}`,
    exchanged: () => `обменян${ending} ${subject}`,
    evacuated: () => `эвакуирован${ending} ${subject}`,
    remained: () => `на месте оставались: ${subject}`,
    present: () => `насчитывали ${what}`,
    attacked: () => `в атаке задействован${ending} ${subject}`,
    destroyed: () => `уничтожен${ending} ${subject}`,
    'attacks-made': () => `${forces} провели ${what}`,
    clashes: () => `произошло ${subject}`,
  };
  return verbs[reading.verb]();
}

const MANNER = { 'in-a-day': 'за сутки', 'at-peak': 'на пике' };

function timeInWords({ valid, period }: FigureClaim, time: FigureReading['time']): string {
  if (period !== null) return periodInWords(period, 'ru');
  return time === 'state' ? stateInWords(valid, 'ru') : clockInWords(valid, 'ru');
}

/** The number with what is counted, where it stands for itself: "не менее 1 200 км²". */
export function ruFigureQuantity(claim: FigureClaim): string {
  return quantity(claim, { ...readFigure(claim), owner: null }, false);
}

/** "с … по … Украина потеряла не менее 49 010 военных в Курской области (убитые и раненые не разделены)" */
export function ruFigure(claim: FigureClaim, where: string): string {
  const reading = readFigure(claim);
  const parts = [
    reading.manner ? MANNER[reading.manner] : '',
    timeInWords(claim, reading.time),
    predicate(claim, reading),
    where,
    reading.notes.length > 0 ? `(${ruList.format(reading.notes.map((note) => NOTE[note]))})` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Figures in Ukrainian sentences. */
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
import { ukList } from './uk-places.ts';

/** Forms after a number: 1, 2, 5 in the nominative, then 1 in the accusative and in the genitive. */
type Forms = readonly [one: string, few: string, many: string, oneAccusative: string, oneGenitive: string];

const same = (word: string): Forms => [word, word, word, word, word];

const NOUN: Record<CountedNoun, Forms> = {
  km2: same('км²'),
  'sq-mi': ['кв. миля', 'кв. милі', 'кв. миль', 'кв. милю', 'кв. милі'],
  km: same('км'),
  mi: ['миля', 'милі', 'миль', 'милю', 'милі'],
  settlement: [
    'населений пункт',
    'населені пункти',
    'населених пунктів',
    'населений пункт',
    'населеного пункту',
  ],
  district: ['район', 'райони', 'районів', 'район', 'району'],
  troops: ['військовий', 'військові', 'військових', 'військового', 'військового'],
  people: ['людина', 'людини', 'людей', 'людину', 'людини'],
  civilian: ['цивільний', 'цивільні', 'цивільних', 'цивільного', 'цивільного'],
  attack: ['атака', 'атаки', 'атак', 'атаку', 'атаки'],
  clash: ['боєзіткнення', 'боєзіткнення', 'боєзіткнень', 'боєзіткнення', 'боєзіткнення'],
  battalion: ['батальйон', 'батальйони', 'батальйонів', 'батальйон', 'батальйону'],
  tank: ['танк', 'танки', 'танків', 'танк', 'танка'],
  'armoured-fighting-vehicle': [
    'бойова броньована машина',
    'бойові броньовані машини',
    'бойових броньованих машин',
    'бойову броньовану машину',
    'бойової броньованої машини',
  ],
  'engineering-vehicle': [
    'інженерна машина',
    'інженерні машини',
    'інженерних машин',
    'інженерну машину',
    'інженерної машини',
  ],
  vehicle: ['одиниця техніки', 'одиниці техніки', 'одиниць техніки', 'одиницю техніки', 'одиниці техніки'],
  missile: ['ракета', 'ракети', 'ракет', 'ракету', 'ракети'],
  'percent-of-area': same('% території'),
  'percent-of-lost-area': same('% втраченої території'),
  'percent-of-troops': same('% військових'),
  'percent-of-people': same('% людей'),
};

/** Nouns for people: after 2, 3 and 4 their accusative is the genitive; "людина" keeps the nominative after 22, 23, 24. */
const ANIMATE: readonly CountedNoun[] = ['troops', 'people', 'civilian'];

const OWNER: Record<
  FigureClaim['whose'],
  { acts: string; plural: boolean; forces: string; genitive: string }
> = {
  ukraine: { acts: 'Україна', plural: false, forces: 'українські війська', genitive: 'України' },
  russia: { acts: 'Росія', plural: false, forces: 'російські війська', genitive: 'Росії' },
  'north-korea': { acts: 'КНДР', plural: false, forces: 'північнокорейські війська', genitive: 'КНДР' },
  'russia-and-north-korea': {
    acts: 'Росія та КНДР',
    plural: true,
    forces: 'російські та північнокорейські війська',
    genitive: 'Росії та КНДР',
  },
  civilians: { acts: 'цивільні', plural: true, forces: 'цивільні', genitive: 'цивільних' },
};

const NOTE: Record<FigureNote, string> = {
  together: 'убитих і поранених не розмежовано',
  unstated: 'що саме враховано, не вказано',
  newly: 'приріст',
  regained: 'повернуто',
  'share-regained': 'частка повернутого',
  uncertain: 'статус невідомий',
};

/** "близько" and "до" ask for the genitive; "щонайменше" leaves the case as it is. */
function nounAfter({ low, high, bound }: FigureClaim, noun: CountedNoun, accusative: boolean): string {
  const [one, few, many, oneAccusative, oneGenitive] = NOUN[noun];
  const category = pluralCategory('uk', high);
  if (category === 'other') return oneGenitive;
  if (bound === 'about' || bound === 'at-most')
    return category === 'one' && low === high ? oneGenitive : many;
  if (category === 'many') return many;
  if (category === 'one') return accusative ? oneAccusative : one;
  return accusative && (noun === 'people' ? high < 5 : ANIMATE.includes(noun)) ? many : few;
}

/** "щонайменше 1 200 км²", "15 000 військових Росії", "86 % території" */
function quantity(claim: FigureClaim, { noun, owner }: FigureReading, accusative: boolean): string {
  const counted = nounAfter(claim, noun, accusative);
  const whose = owner ? ` ${OWNER[owner].genitive}` : '';
  return `${boundedInWords(claim, 'uk')}${NBSP}${counted}${whose}`;
}

function predicate(claim: FigureClaim, reading: FigureReading): string {
  const { acts, plural, forces } = OWNER[claim.whose];
  const did = (stem: string) => `${acts} ${stem}${plural ? 'ли' : 'ла'}`;
  const what = quantity(claim, reading, true);
  const people = ANIMATE.includes(reading.noun);
  /** Who of the owner's is lost: "Росія втратила вбитими 15 000 військових"; of others it is said without a subject. */
  const loses = (how: string, otherwise: string) =>
    reading.noun === 'troops'
      ? `${did('втрати')} ${how} ${quantity(claim, { ...reading, owner: null }, true)}`
      : `${otherwise} ${what}`;
  const verbs: Record<FigureVerb, () => string> = {
    held: () => `${did('утримува')} ${what}`,
    took: () => `${did('взя')} під контроль ${what}`,
    retook: () => `${did('поверну')} під контроль ${what}`,
    'advanced-over': () => `${forces} просунулися, охопивши ${what}`,
    'advanced-deep': () => `${forces} просунулися на глибину ${what}`,
    lost: () =>
      claim.whose === 'civilians'
        ? `втрати серед цивільних: ${quantity(claim, reading, false)}`
        : `${did('втрати')} ${what}`,
    'unclear-holder': () => `було неясно, хто утримує ${what}`,
    killed: () => loses('вбитими', 'убито'),
    wounded: () => loses('пораненими', 'поранено'),
    'killed-or-wounded': () => loses('вбитими та пораненими', 'убито або поранено'),
    missing: () => loses('зниклими безвісти', 'зниклими безвісти вважали'),
    captured: () => `${people ? 'у полон узято' : 'захоплено'} ${what}`,
    exchanged: () => `обміняно ${what}`,
    evacuated: () => `евакуйовано ${what}`,
    remained: () => `на місці лишалися: ${quantity(claim, reading, false)}`,
    present: () => `налічували ${what}`,
    attacked: () => `в атаці задіяно ${what}`,
    destroyed: () => `знищено ${what}`,
    'attacks-made': () => `${forces} здійснили ${what}`,
    clashes: () => `сталося ${quantity(claim, reading, false)}`,
  };
  return verbs[reading.verb]();
}

const MANNER = { 'in-a-day': 'за добу', 'at-peak': 'на піку' };

function timeInWords({ valid, period }: FigureClaim, time: FigureReading['time']): string {
  if (period !== null) return periodInWords(period, 'uk');
  return time === 'state' ? stateInWords(valid, 'uk') : clockInWords(valid, 'uk');
}

/** The number with what is counted, where it stands for itself: "щонайменше 1 200 км²". */
export function ukFigureQuantity(claim: FigureClaim): string {
  return quantity(claim, { ...readFigure(claim), owner: null }, false);
}

/** "з … по … Україна втратила щонайменше 49 010 військових у Курській області (убитих і поранених не розмежовано)" */
export function ukFigure(claim: FigureClaim, where: string): string {
  const reading = readFigure(claim);
  const parts = [
    reading.manner ? MANNER[reading.manner] : '',
    timeInWords(claim, reading.time),
    predicate(claim, reading),
    where,
    reading.notes.length > 0 ? `(${ukList.format(reading.notes.map((note) => NOTE[note]))})` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Figures in English sentences. */
import type { FigureClaim } from '../domain/claim.ts';
import { clockInWords, dayInWords, periodInWords, stateInWords } from './day-words.ts';
import { enList } from './en-places.ts';
import {
  type CountedNoun,
  type FigureNote,
  type FigureReading,
  type FigureVerb,
  readFigure,
} from './figure-reading.ts';
import { boundedInWords, NBSP } from './number-words.ts';
import { pluralCategory } from './plural.ts';

/** One, and more than one. A percent sign follows its number without a space. */
const NOUN: Record<CountedNoun, readonly [one: string, other: string]> = {
  km2: ['km²', 'km²'],
  'sq-mi': ['sq mi', 'sq mi'],
  km: ['km', 'km'],
  mi: ['mile', 'miles'],
  settlement: ['settlement', 'settlements'],
  district: ['district', 'districts'],
  troops: ['soldier', 'troops'],
  people: ['person', 'people'],
  civilian: ['civilian', 'civilians'],
  attack: ['attack', 'attacks'],
  clash: ['clash', 'clashes'],
  battalion: ['battalion', 'battalions'],
  tank: ['tank', 'tanks'],
  'armoured-fighting-vehicle': ['armoured fighting vehicle', 'armoured fighting vehicles'],
  'engineering-vehicle': ['engineering vehicle', 'engineering vehicles'],
  vehicle: ['vehicle', 'vehicles'],
  missile: ['missile', 'missiles'],
  'percent-of-area': ['of the area', 'of the area'],
  'percent-of-lost-area': ['of the ground lost', 'of the ground lost'],
  'percent-of-troops': ['troops', 'troops'],
  'percent-of-people': ['of the people', 'of the people'],
};

const OWNER: Record<FigureClaim['whose'], { acts: string; forces: string; adjective: string }> = {
  ukraine: { acts: 'Ukraine', forces: 'Ukrainian forces', adjective: 'Ukrainian' },
  russia: { acts: 'Russia', forces: 'Russian forces', adjective: 'Russian' },
  'north-korea': { acts: 'North Korea', forces: 'North Korean forces', adjective: 'North Korean' },
  'russia-and-north-korea': {
    acts: 'Russia and North Korea',
    forces: 'Russian and North Korean forces',
    adjective: 'Russian and North Korean',
  },
  civilians: { acts: 'civilians', forces: 'civilians', adjective: 'civilian' },
};

const NOTE: Record<FigureNote, string> = {
  together: 'killed and wounded not told apart',
  unstated: 'what is counted was not stated',
  newly: 'an increase',
  regained: 'regained',
  'share-regained': 'a share regained',
  uncertain: 'status uncertain',
};

/** "at least 1,200 km²", "15,000 Russian troops", "86% of the area" */
function quantity(claim: FigureClaim, { noun, owner }: FigureReading, singular: boolean): string {
  const number = boundedInWords(claim, 'en');
  const [one, other] = NOUN[noun];
  const counted = singular ? one : other;
  const adjective = owner ? `${OWNER[owner].adjective} ` : '';
  if (noun === 'percent-of-troops') return `${number}% of ${adjective}${counted}`;
  return claim.unit === 'percent' ? `${number}% ${counted}` : `${number}${NBSP}${adjective}${counted}`;
}

function predicate(
  { verb, time }: FigureReading,
  whose: FigureClaim['whose'],
  q: string,
  be: string,
): string {
  const { acts, forces } = OWNER[whose];
  const had = time === 'state' ? 'had ' : '';
  const verbs: Record<FigureVerb, string> = {
    held: `${acts} held ${q}`,
    took: `${acts} gained control of ${q}`,
    retook: `${acts} ${had}regained control of ${q}`,
    'advanced-over': `${forces} advanced across ${q}`,
    'advanced-deep': `${forces} advanced ${q}`,
    lost: whose === 'civilians' ? `civilian losses came to ${q}` : `${acts} lost ${q}`,
    'unclear-holder': `it was unclear who held ${q}`,
    killed: `${q} ${be} killed`,
    wounded: `${q} ${be} wounded`,
    'killed-or-wounded': `${q} ${be} killed or wounded`,
    missing: `${q} ${be} missing`,
    captured: `${q} ${be} captured`,
    exchanged: `${q} ${be} exchanged`,
    evacuated: `${q} ${be} evacuated`,
    remained: `${q} remained`,
    present: `${q} ${be} present`,
    attacked: `${q} attacked`,
    destroyed: `${q} ${be} destroyed`,
    'attacks-made': `${forces} made ${q}`,
    clashes: `${q} took place`,
  };
  return verbs[verb];
}

const MANNER = { 'in-a-day': 'in one day,', 'at-peak': 'at the peak' };

function timeInWords({ valid, period }: FigureClaim, { time, manner }: FigureReading): string {
  if (manner === 'in-a-day' && period === null && valid.from === valid.through)
    return dayInWords(valid.from, 'en');
  if (period !== null) return periodInWords(period, 'en');
  return time === 'state' ? stateInWords(valid, 'en') : clockInWords(valid, 'en');
}

/** The number with what is counted, where it stands for itself: "at least 1,200 km²", "15,000 troops". */
export function enFigureQuantity(claim: FigureClaim): string {
  return quantity(claim, { ...readFigure(claim), owner: null }, isSingular(claim));
}

function isSingular({ low, high }: FigureClaim): boolean {
  return low === high && pluralCategory('en', high) === 'one';
}

/** "Ukraine lost at least 49,010 troops in Kursk Oblast from … to … (killed and wounded not told apart)" */
export function enFigure(claim: FigureClaim, where: string): string {
  const reading = readFigure(claim);
  const singular = isSingular(claim);
  const parts = [
    predicate(reading, claim.whose, quantity(claim, reading, singular), singular ? 'was' : 'were'),
    where,
    reading.manner ? MANNER[reading.manner] : '',
    timeInWords(claim, reading),
    reading.notes.length > 0 ? `(${enList.format(reading.notes.map((note) => NOTE[note]))})` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

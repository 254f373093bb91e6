/** What a figure claim says, decided once for all languages: verb, counted noun, time and reservations. */
import type { FigureClaim } from '../domain/claim.ts';

/** What is said of the number. */
export type FigureVerb =
  | 'held'
  | 'took'
  | 'retook'
  | 'advanced-over'
  | 'advanced-deep'
  | 'lost'
  | 'unclear-holder'
  | 'killed'
  | 'wounded'
  | 'killed-or-wounded'
  | 'missing'
  | 'captured'
  | 'exchanged'
  | 'evacuated'
  | 'remained'
  | 'present'
  | 'attacked'
  | 'destroyed'
  | 'attacks-made'
  | 'clashes';

/** What is counted. A share has to name its whole. */
export type CountedNoun =
  | Exclude<FigureClaim['unit'], 'person' | 'percent'>
  | 'troops'
  | 'people'
  | 'civilian'
  | 'percent-of-area'
  | 'percent-of-lost-area'
  | 'percent-of-troops'
  | 'percent-of-people';

/** A reservation that must not be lost: `together` dead and wounded are not told apart · `unstated` what is counted is not said. */
export type FigureNote = 'together' | 'unstated' | 'newly' | 'regained' | 'share-regained' | 'uncertain';

export interface FigureReading {
  readonly verb: FigureVerb;
  readonly noun: CountedNoun;
  /** Whose the counted troops or weapons are, where that has to be said beside the noun. */
  readonly owner: Exclude<FigureClaim['whose'], 'civilians'> | null;
  readonly manner: 'in-a-day' | 'at-peak' | null;
  /** `state`: added up until the valid day · `event`: so on the valid day · `period`: added up over the period. */
  readonly time: 'state' | 'event' | 'period';
  readonly notes: readonly FigureNote[];
}

/** Verbs whose subject is the owner: then the noun need not say whose it is. */
const OWNER_ACTS: readonly FigureVerb[] = [
  'held',
  'took',
  'retook',
  'advanced-over',
  'advanced-deep',
  'lost',
  'attacks-made',
];

function isTerritory({ metric }: FigureClaim): boolean {
  return metric === 'area' || metric === 'settlements' || metric === 'depth';
}

const DEFINED: Record<FigureClaim['definition'], FigureVerb | null> = {
  controlled: null,
  advanced: null,
  unstated: null,
  killed: 'killed',
  wounded: 'wounded',
  'killed-or-wounded': 'killed-or-wounded',
  lost: 'lost',
  missing: 'missing',
  captured: 'captured',
  exchanged: 'exchanged',
  evacuated: 'evacuated',
  remaining: 'remained',
  present: 'present',
  attacking: 'attacked',
  destroyed: 'destroyed',
};

function territoryVerb({ metric, definition, scope }: FigureClaim): FigureVerb {
  if (scope === 'uncertain-status') return 'unclear-holder';
  if (scope === 'regained' || scope === 'share-regained') return 'retook';
  if (metric === 'depth') return 'advanced-deep';
  if (definition === 'advanced') return 'advanced-over';
  if (definition === 'lost' || definition === 'destroyed' || definition === 'evacuated') return definition;
  if (scope === 'gained' || scope === 'daily' || definition === 'captured') return 'took';
  return 'held';
}

function countVerb({ metric, definition, unit }: FigureClaim): FigureVerb {
  if (metric === 'attacks') return unit === 'clash' ? 'clashes' : 'attacks-made';
  const verb = DEFINED[definition];
  if (verb !== null) return verb;
  switch (metric) {
    case 'losses':
      return 'lost';
    case 'evacuated':
      return 'evacuated';
    case 'prisoners':
      return 'captured';
    default:
      return 'present';
  }
}

function nounOf(claim: FigureClaim, verb: FigureVerb): CountedNoun {
  const { unit, whose, metric, scope } = claim;
  if (unit === 'percent') {
    if (isTerritory(claim)) return scope === 'share-regained' ? 'percent-of-lost-area' : 'percent-of-area';
    return whose === 'civilians' || metric === 'evacuated' ? 'percent-of-people' : 'percent-of-troops';
  }
  if (unit !== 'person') return unit;
  if (metric === 'evacuated') return 'people';
  if (whose !== 'civilians') return 'troops';
  return verb === 'lost' ? 'people' : 'civilian';
}

const OWNED: readonly CountedNoun[] = [
  'troops',
  'percent-of-troops',
  'battalion',
  'tank',
  'armoured-fighting-vehicle',
  'engineering-vehicle',
  'vehicle',
  'missile',
];

const CUMULATIVE: readonly FigureClaim['metric'][] = ['losses', 'evacuated', 'prisoners'];

function timeOf({ period, scope, metric, definition }: FigureClaim): FigureReading['time'] {
  if (period !== null) return 'period';
  if (scope === 'share-regained') return 'state';
  return scope === 'total' && CUMULATIVE.includes(metric) && definition !== 'attacking' ? 'state' : 'event';
}

function mannerOf(scope: FigureClaim['scope']): FigureReading['manner'] {
  if (scope === 'daily') return 'in-a-day';
  return scope === 'peak' ? 'at-peak' : null;
}

function notesOf(claim: FigureClaim, verb: FigureVerb, noun: CountedNoun): readonly FigureNote[] {
  const notes: FigureNote[] = [];
  const people = noun === 'troops' || noun === 'people';
  if (verb === 'lost' && people) notes.push(claim.definition === 'unstated' ? 'unstated' : 'together');
  if (isTerritory(claim)) return notes;
  if (claim.scope === 'gained') notes.push('newly');
  if (claim.scope === 'regained' || claim.scope === 'share-regained') notes.push(claim.scope);
  if (claim.scope === 'uncertain-status') notes.push('uncertain');
  return notes;
}

/** Reads a figure claim. */
export function readFigure(claim: FigureClaim): FigureReading {
  const verb = isTerritory(claim) ? territoryVerb(claim) : countVerb(claim);
  const noun = nounOf(claim, verb);
  const named = OWNED.includes(noun) && !OWNER_ACTS.includes(verb);
  return {
    verb,
    noun,
    owner: named && claim.whose !== 'civilians' ? claim.whose : null,
    manner: mannerOf(claim.scope),
    time: timeOf(claim),
    notes: notesOf(claim, verb, noun),
  };
}

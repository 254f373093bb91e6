/** Claims in English: one clause each, in the past tense, which agrees with every claimant's name. */
import type { Actor, Claim, ControlClaim, Holder } from '../domain/claim.ts';
import type { PlaceProperties } from '../domain/place.ts';
import type { Saying } from './attribution-reading.ts';
import { readControl } from './control-reading.ts';
import { clockInWords } from './day-words.ts';
import { enFigure } from './en-figures.ts';
import { enEntered, enGround, enWhere } from './en-places.ts';

/** "Russia's defence ministry said" */
export function enAttribution(name: string, saying: Saying): string {
  return `${name} ${saying}`;
}

export function enJoin(attribution: string, clause: string): string {
  return `${attribution} that ${clause}.`;
}

const FORCES: Record<Actor | 'civilians', string> = {
  ukraine: 'Ukrainian forces',
  russia: 'Russian forces',
  'north-korea': 'North Korean forces',
  civilians: 'civilians',
};

const CONTROL: Record<Holder, string> = {
  ukraine: 'Ukrainian control',
  russia: 'Russian control',
  contested: 'contested control',
};

const AFTER: Record<Holder, string> = {
  ukraine: '; Ukraine was in control afterwards',
  russia: '; Russia was in control afterwards',
  contested: '; control was contested afterwards',
};

/** Words of a sentence; empty ones are left out. */
function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function controlWords(claim: ControlClaim, places: readonly PlaceProperties[]): string {
  const { change, doer, holder } = readControl(claim);
  const forces = doer && FORCES[doer];
  const ground = enGround(places, claim.placeRelation);
  switch (change) {
    case 'captured':
      if (forces) return `${forces} captured ${ground}`;
      return holder === 'contested' ? `${ground} changed hands` : `${ground} came under ${CONTROL[holder]}`;
    case 'recaptured':
      if (forces) return `${forces} recaptured ${ground}`;
      return holder === 'contested'
        ? `${ground} changed hands again`
        : `${ground} came back under ${CONTROL[holder]}`;
    case 'held':
      return `${forces ?? (holder === 'ukraine' ? 'Ukraine' : 'Russia')} held ${ground}`;
    case 'entered':
      return `${forces ?? 'troops'} entered ${enEntered(places, claim.placeRelation)}`;
    case 'lost':
      return forces ? `${forces} lost ${ground}` : `control of ${ground} was lost`;
    case 'contested':
      return forces ? `${forces} contested control of ${ground}` : `control of ${ground} was contested`;
  }
}

const ATTACK = {
  assault: { by: 'attacked', happened: 'an attack took place', noun: 'attack' },
  clash: { by: 'fought', happened: 'fighting took place', noun: 'attack' },
  strike: { by: 'carried out a strike', happened: 'a strike took place', noun: 'strike' },
  raid: { by: 'carried out a raid', happened: 'a raid took place', noun: 'raid' },
};

function outcomeWords({ action, outcome }: Extract<Claim, { kind: 'attack' }>): string {
  const { noun } = ATTACK[action];
  switch (outcome) {
    case 'repelled':
      return `; the ${noun} was repelled`;
    case 'ongoing':
      return action === 'strike' ? '; the strikes continued' : '; fighting continued';
    case 'succeeded':
      return `; the ${noun} succeeded`;
    case 'unstated':
      return '';
  }
}

const MOVED = {
  advanced: 'advanced',
  withdrew: 'withdrew',
  deployed: 'were deployed',
  'crossed-border': 'crossed the border',
  encircled: 'encircled opposing forces',
  'established-zone': 'established a zone under their control',
};

const DENIED = {
  control: 'of who held',
  attack: 'of an attack',
  encirclement: 'of an encirclement',
  'border-crossing': 'of a border crossing',
  withdrawal: 'of a withdrawal',
  presence: 'of the presence of troops',
  figure: 'of such figures',
};

/** What a claim says, without its claimant, a capital and a full stop. */
export function enClause(claim: Claim, places: readonly PlaceProperties[]): string {
  const when = clockInWords(claim.valid, 'en');
  const where = enWhere(places, claim.placeRelation);
  const ground = enGround(places, claim.placeRelation);
  switch (claim.kind) {
    case 'control': {
      const { after } = readControl(claim);
      return words(controlWords(claim, places), when) + (after ? AFTER[after] : '');
    }
    case 'attack': {
      const { by, happened } = ATTACK[claim.action];
      if (claim.action === 'clash' && claim.outcome === 'ongoing' && !claim.actor) {
        return words('fighting went on', where, when);
      }
      const attack = claim.actor ? `${FORCES[claim.actor]} ${by}` : happened;
      return words(attack, where, when) + outcomeWords(claim);
    }
    case 'figure':
      return enFigure(claim, where);
    case 'movement': {
      const place = claim.action === 'withdrew' && where !== '' ? `from ${ground}` : where;
      return words(FORCES[claim.actor], MOVED[claim.action], place, when);
    }
    case 'denial': {
      const place = claim.denied === 'control' ? ground : where;
      return words('reports', DENIED[claim.denied], place, when, 'were untrue');
    }
  }
}

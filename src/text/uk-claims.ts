/**
 * Claims in Ukrainian. The claimant stands before a colon, so that no verb has to agree with a name; the day comes
 * first; subjects are "війська" or a country, never the claimant.
 */
import type { Actor, Claim, ControlClaim, Holder } from '../domain/claim.ts';
import type { PlaceProperties } from '../domain/place.ts';
import type { Saying } from './attribution-reading.ts';
import { readControl } from './control-reading.ts';
import { clockInWords } from './day-words.ts';
import { euphonic } from './uk-euphony.ts';
import { ukFigure } from './uk-figures.ts';
import { ukEntered, ukGround, ukWhere } from './uk-places.ts';

const SAYING: Record<Saying, string> = {
  said: '',
  reported: '',
  assessed: ' (оцінка)',
  acknowledged: ' (визнано)',
};

/** "Міністерство оборони Росії", "DeepState (оцінка)" */
export function ukAttribution(name: string, saying: Saying): string {
  return `${name}${SAYING[saying]}`;
}

const FORCES: Record<Actor | 'civilians', string> = {
  ukraine: 'українські війська',
  russia: 'російські війська',
  'north-korea': 'північнокорейські війська',
  civilians: 'цивільні',
};

const TO: Record<Holder, string> = { ukraine: 'до України', russia: 'до Росії', contested: '' };

const AFTER: Record<Holder, string> = {
  ukraine: '; після цього контроль був за Україною',
  russia: '; після цього контроль був за Росією',
  contested: '; після цього контроль лишався спірним',
};

/** Words of a sentence; empty ones are left out. */
function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function controlWords(claim: ControlClaim, places: readonly PlaceProperties[]): string {
  const { change, doer, holder } = readControl(claim);
  const { placeRelation: relation } = claim;
  const forces = doer && FORCES[doer];
  const ground = ukGround(places, relation, 'acc');
  const over = `контроль над ${ukGround(places, relation, 'ins')}`;
  switch (change) {
    case 'captured':
      if (forces) return `${forces} взяли під контроль ${ground}`;
      return holder === 'contested' ? `${over} змінився` : `${over} перейшов ${TO[holder]}`;
    case 'recaptured':
      if (forces) return `${forces} повернули під контроль ${ground}`;
      return holder === 'contested' ? `${over} знову змінився` : `${over} повернувся ${TO[holder]}`;
    case 'held':
      return forces
        ? `${forces} утримували ${ground}`
        : `${holder === 'ukraine' ? 'Україна' : 'Росія'} утримувала ${ground}`;
    case 'entered':
      return `${forces ?? 'війська'} увійшли ${ukEntered(places, relation)}`;
    case 'lost':
      return forces ? `${forces} втратили ${ground}` : `${over} втрачено`;
    case 'contested':
      return forces ? `${forces} оспорювали ${over}` : `${over} був спірним`;
  }
}

const ATTACK = {
  assault: { by: 'атакували', happened: 'відбулася атака' },
  clash: { by: 'вели бої', happened: 'точилися бої' },
  strike: { by: 'завдали удару', happened: 'було завдано удару' },
  raid: { by: 'здійснили рейд', happened: 'відбувся рейд' },
};

const OUTCOME = {
  assault: {
    repelled: '; атаку відбито',
    ongoing: '; бої тривали',
    succeeded: '; атака була успішною',
    unstated: '',
  },
  clash: {
    repelled: '; атаку відбито',
    ongoing: '; бої тривали',
    succeeded: '; атака була успішною',
    unstated: '',
  },
  strike: {
    repelled: '; удар відбито',
    ongoing: '; удари тривали',
    succeeded: '; удар був успішним',
    unstated: '',
  },
  raid: {
    repelled: '; рейд відбито',
    ongoing: '; бої тривали',
    succeeded: '; рейд був успішним',
    unstated: '',
  },
};

const MOVED = {
  advanced: 'просунулися',
  withdrew: 'відійшли',
  deployed: 'були розгорнуті',
  'crossed-border': 'перетнули кордон',
  encircled: 'оточили війська іншої сторони',
  'established-zone': 'створили підконтрольну їм зону',
};

const DENIED = {
  control: 'про контроль',
  attack: 'про атаку',
  encirclement: 'про оточення',
  'border-crossing': 'про перетин кордону',
  withdrawal: 'про відхід',
  presence: 'про присутність військ',
  figure: 'про такі числа',
};

/** What a claim says, without its claimant, a capital and a full stop. */
export function ukClause(claim: Claim, places: readonly PlaceProperties[]): string {
  return euphonic(clauseWords(claim, places));
}

function clauseWords(claim: Claim, places: readonly PlaceProperties[]): string {
  const { placeRelation: relation } = claim;
  const when = clockInWords(claim.valid, 'uk');
  const where = ukWhere(places, relation);
  switch (claim.kind) {
    case 'control': {
      const { after } = readControl(claim);
      return words(when, controlWords(claim, places)) + (after ? AFTER[after] : '');
    }
    case 'attack': {
      const { by, happened } = ATTACK[claim.action];
      if (claim.action === 'clash' && claim.outcome === 'ongoing' && !claim.actor) {
        return words(when, 'тривали бої', where);
      }
      const attack = claim.actor ? `${FORCES[claim.actor]} ${by}` : happened;
      return words(when, attack, where) + OUTCOME[claim.action][claim.outcome];
    }
    case 'figure':
      return ukFigure(claim, where);
    case 'movement': {
      const leaves = claim.action === 'withdrew' && where !== '';
      const place = leaves ? `з ${ukGround(places, relation, 'gen')}` : where;
      return words(when, FORCES[claim.actor], MOVED[claim.action], place);
    }
    case 'denial': {
      const over = places.length > 0 ? `над ${ukGround(places, relation, 'ins')}` : '';
      const place = claim.denied === 'control' ? over : where;
      return words('повідомлення', DENIED[claim.denied], place, when, 'не відповідають дійсності');
    }
  }
}

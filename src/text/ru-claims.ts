/**
 * Claims in Russian. The claimant stands before a colon, so that no verb has to agree with a name; the day comes
 * first; subjects are "войска" or a country, never the claimant.
 */
import type { Actor, Claim, ControlClaim, Holder } from '../domain/claim.ts';
import type { PlaceProperties } from '../domain/place.ts';
import type { Saying } from './attribution-reading.ts';
import { readControl } from './control-reading.ts';
import { clockInWords } from './day-words.ts';
import { ruFigure } from './ru-figures.ts';
import { ruEntered, ruGround, ruLeft, ruWhere } from './ru-places.ts';

const SAYING: Record<Saying, string> = {
  said: '',
  reported: '',
  assessed: ' (оценка)',
  acknowledged: ' (признано)',
};

/** "Министерство обороны России", "DeepState (оценка)" */
export function ruAttribution(name: string, saying: Saying): string {
  return `${name}${SAYING[saying]}`;
}

const FORCES: Record<Actor | 'civilians', string> = {
  ukraine: 'украинские войска',
  russia: 'российские войска',
  'north-korea': 'северокорейские войска',
  civilians: 'мирные жители',
};

const TO: Record<Holder, string> = { ukraine: 'к Украине', russia: 'к России', contested: '' };

const AFTER: Record<Holder, string> = {
  ukraine: '; после этого контроль был за Украиной',
  russia: '; после этого контроль был за Россией',
  contested: '; после этого контроль оставался спорным',
};

/** Words of a sentence; empty ones are left out. */
function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function controlWords(claim: ControlClaim, places: readonly PlaceProperties[]): string {
  const { change, doer, holder } = readControl(claim);
  const { placeRelation: relation } = claim;
  const forces = doer && FORCES[doer];
  const ground = ruGround(places, relation, 'acc');
  const over = `контроль над ${ruGround(places, relation, 'ins')}`;
  switch (change) {
    case 'captured':
      if (forces) return `${forces} взяли под контроль ${ground}`;
      return holder === 'contested' ? `${over} сменился` : `${over} перешёл ${TO[holder]}`;
    case 'recaptured':
      if (forces) return `${forces} вернули под контроль ${ground}`;
      return holder === 'contested' ? `${over} снова сменился` : `${over} вернулся ${TO[holder]}`;
    case 'held':
      return forces
        ? `${forces} удерживали ${ground}`
        : `${holder === 'ukraine' ? 'Украина' : 'Россия'} удерживала ${ground}`;
    case 'entered':
      return `${forces ?? 'войска'} вошли ${ruEntered(places, relation)}`;
    case 'lost':
      return forces ? `${forces} потеряли ${ground}` : `${over} потерян`;
    case 'contested':
      return forces ? `${forces} оспаривали ${over}` : `${over} был спорным`;
  }
}

const ATTACK = {
  assault: { by: 'атаковали', happened: 'произошла атака' },
  clash: { by: 'вели бои', happened: 'шли бои' },
  strike: { by: 'нанесли удар', happened: 'был нанесён удар' },
  raid: { by: 'провели рейд', happened: 'произошёл рейд' },
};

const OUTCOME = {
  assault: {
    repelled: '; атака отбита',
    ongoing: '; бои продолжались',
    succeeded: '; атака была успешной',
    unstated: '',
  },
  clash: {
    repelled: '; атака отбита',
    ongoing: '; бои продолжались',
    succeeded: '; атака была успешной',
    unstated: '',
  },
  strike: {
    repelled: '; удар отражён',
    ongoing: '; удары продолжались',
    succeeded: '; удар был успешным',
    unstated: '',
  },
  raid: {
    repelled: '; рейд отбит',
    ongoing: '; бои продолжались',
    succeeded: '; рейд был успешным',
    unstated: '',
  },
};

const MOVED = {
  advanced: 'продвинулись',
  withdrew: 'отошли',
  deployed: 'были развёрнуты',
  'crossed-border': 'пересекли границу',
  encircled: 'окружили войска другой стороны',
  'established-zone': 'создали подконтрольную им зону',
};

const DENIED = {
  control: 'о контроле',
  attack: 'об атаке',
  encirclement: 'об окружении',
  'border-crossing': 'о пересечении границы',
  withdrawal: 'об отходе',
  presence: 'о присутствии войск',
  figure: 'о таких числах',
};

/** What a claim says, without its claimant, a capital and a full stop. */
export function ruClause(claim: Claim, places: readonly PlaceProperties[]): string {
  const { placeRelation: relation } = claim;
  const when = clockInWords(claim.valid, 'ru');
  const where = ruWhere(places, relation);
  switch (claim.kind) {
    case 'control': {
      const { after } = readControl(claim);
      return words(when, controlWords(claim, places)) + (after ? AFTER[after] : '');
    }
    case 'attack': {
      const { by, happened } = ATTACK[claim.action];
      if (claim.action === 'clash' && claim.outcome === 'ongoing' && !claim.actor) {
        return words(when, 'продолжались бои', where);
      }
      const attack = claim.actor ? `${FORCES[claim.actor]} ${by}` : happened;
      return words(when, attack, where) + OUTCOME[claim.action][claim.outcome];
    }
    case 'figure':
      return ruFigure(claim, where);
    case 'movement': {
      const leaves = claim.action === 'withdrew' && where !== '';
      const place = leaves ? ruLeft(places, relation) : where;
      return words(when, FORCES[claim.actor], MOVED[claim.action], place);
    }
    case 'denial': {
      const over = places.length > 0 ? `над ${ruGround(places, relation, 'ins')}` : '';
      const place = claim.denied === 'control' ? over : where;
      return words('сообщения', DENIED[claim.denied], place, when, 'не соответствуют действительности');
    }
  }
}

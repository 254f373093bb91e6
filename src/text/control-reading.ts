/** What a control claim says, decided once for all languages: whose doing it was, and what has to be added about the holder. */
import type { Actor, ControlClaim, Holder } from '../domain/claim.ts';

export interface ControlReading {
  readonly change: ControlClaim['change'];
  /** Who did it; for `lost` the one who lost. Null where the claim does not say. */
  readonly doer: Actor | null;
  readonly holder: Holder;
  /** The holder afterwards, where the change alone does not imply it. */
  readonly after: Holder | null;
}

function sideOf(actor: Actor): Holder {
  return actor === 'north-korea' ? 'russia' : actor;
}

function opponentOf(holder: 'ukraine' | 'russia'): 'ukraine' | 'russia' {
  return holder === 'ukraine' ? 'russia' : 'ukraine';
}

/** Who lost: the actor, unless the actor is who holds the place now; then its opponent did. */
function loserOf(actor: Actor | null, holder: Holder): Actor | null {
  if (actor !== null && sideOf(actor) !== holder) return actor;
  return holder === 'contested' ? null : opponentOf(holder);
}

function impliedHolder(change: ControlClaim['change'], doer: Actor | null, holder: Holder): Holder | null {
  switch (change) {
    case 'captured':
    case 'recaptured':
    case 'held':
      if (doer !== null) return sideOf(doer);
      return holder === 'contested' ? null : holder;
    case 'lost':
      if (doer === null) return null;
      return sideOf(doer) === 'ukraine' ? 'russia' : 'ukraine';
    case 'entered':
    case 'contested':
      return 'contested';
  }
}

/** Reads a control claim. "Held" by nobody in particular is a contested place. */
export function readControl({ change, actor, holder }: ControlClaim): ControlReading {
  if (change === 'held' && actor === null && holder === 'contested') {
    return { change: 'contested', doer: null, holder, after: null };
  }
  const doer = change === 'lost' ? loserOf(actor, holder) : actor;
  return { change, doer, holder, after: holder === impliedHolder(change, doer, holder) ? null : holder };
}

/**
 * Grounds: what a place's claims say of it on one day, in words that the drawing may use. "Reported" needs a claim, of that
 * day or before, that Ukraine holds the place; "later-report" rests on a later claim of its loss; a dispute needs rival
 * claims of the same days, because a place that merely changes hands is not disputed.
 */
import type { Basis } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import type { PlaceBelief } from './belief.ts';
import type { PlaceEvent } from './events.ts';
import type { Tunables } from './tunables.ts';

export type Ground =
  | {
      readonly kind: 'held';
      readonly rule: 'named' | 'later-report';
      readonly claimIds: readonly Id[];
      /** The claims that said so first; the ground around leans on them. */
      readonly firstClaimIds: readonly Id[];
    }
  | { readonly kind: 'contested'; readonly claimIds: readonly Id[] }
  | { readonly kind: 'russian'; readonly claimIds: readonly Id[] }
  /** No claim allows more than an inference from the neighbours. */
  | { readonly kind: 'silent'; readonly claimIds: readonly Id[] };

/** The ground on `day` (days since 1970-01-01), where `first` is the timeline's first day. */
export function groundOn(belief: PlaceBelief, day: number, first: number, tunables: Tunables): Ground {
  const probability = belief.ukraine[Math.min(day - first, belief.ukraine.length - 1)] ?? 0;
  const past = belief.events.filter(({ through }) => through <= day);
  const disputed = dispute(past, day, tunables);
  const settled = Math.max(probability, 1 - probability) > tunables.disputeSettled;
  if (disputed.length && !settled) return { kind: 'contested', claimIds: idsOf(disputed) };
  if (probability > 0.5) return heldGround(belief.events, past, day);
  const russian = spell(past, 'russia');
  return { kind: russian.length ? 'russian' : 'silent', claimIds: idsOf(russian) };
}

function heldGround(events: readonly PlaceEvent[], past: readonly PlaceEvent[], day: number): Ground {
  const reported = spell(past, 'ukraine');
  if (reported.length) {
    return {
      kind: 'held',
      rule: 'named',
      claimIds: idsOf(reported),
      firstClaimIds: idsOf(reported.slice(-1)),
    };
  }
  const later = events.find(({ through, holder }) => through > day && holder !== 'contested');
  const entered = past.filter(({ change, actor }) => change === 'entered' && actor === 'ukraine');
  if (later?.holder === 'russia') {
    const claimIds = idsOf([...entered, later]);
    return { kind: 'held', rule: 'later-report', claimIds, firstClaimIds: idsOf([later]) };
  }
  return { kind: 'silent', claimIds: idsOf(later ? [...entered, later] : entered) };
}

/** The last unbroken run of reports that `holder` holds the place; reports of fighting do not break it. */
function spell(past: readonly PlaceEvent[], holder: 'ukraine' | 'russia'): PlaceEvent[] {
  const run: PlaceEvent[] = [];
  for (const event of past.toReversed()) {
    if (event.holder === holder) run.push(event);
    else if (event.holder !== 'contested' && run.length) break;
  }
  return run;
}

/** The claims in dispute on the day: fresh reports of fighting or entry, or rival claims of the same days. */
function dispute(past: readonly PlaceEvent[], day: number, tunables: Tunables): PlaceEvent[] {
  const fresh = past.filter(({ through }) => day - through < tunables.disputeStands);
  const last = fresh.at(-1);
  if (!last) return [];
  const around = fresh.filter(({ through }) => last.through - through <= tunables.disputeDays);
  const rivals = around.filter((event) => around.some((other) => rival(event, other)));
  if (rivals.length) return rivals;
  if (last.holder !== 'contested') return [];
  const fighting = around.filter(({ holder }) => holder === 'contested');
  return fighting.some(({ reliability }) => reliability >= tunables.disputeFrom) ? fighting : [];
}

/** Two claimants name different holders, and the later claim is not of a change that came after the earlier one. */
function rival(a: PlaceEvent, b: PlaceEvent): boolean {
  if (a.holder === 'contested' || b.holder === 'contested' || a.holder === b.holder) return false;
  if (a.claimantId === b.claimantId) return false;
  const later = a.through > b.through ? a : b;
  return a.through === b.through || later.change === 'held';
}

function idsOf(events: readonly PlaceEvent[]): Id[] {
  return [...new Set(events.flatMap(({ claimIds }) => claimIds))].sort();
}

const STRENGTH: readonly Basis[] = ['claimed', 'assessed', 'acknowledged'];

/** The strongest basis among the claims. */
export function strongestBasis(claimIds: readonly Id[], basisOf: ReadonlyMap<Id, Basis>): Basis {
  const best = Math.max(0, ...claimIds.map((id) => STRENGTH.indexOf(basisOf.get(id) ?? 'claimed')));
  return STRENGTH[best] ?? 'claimed';
}

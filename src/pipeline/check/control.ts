/** Control: who holds a place after a change follows from the change and from whose doing it is. */
import type { Actor, ControlClaim, Holder } from '../../domain/claim.ts';
import type { DataRecord } from '../../domain/record.ts';
import type { Finding } from './finding.ts';

/** North Korean troops fight on Russia's side: what they take, Russia holds. */
function sideOf(actor: Actor): 'ukraine' | 'russia' {
  return actor === 'ukraine' ? 'ukraine' : 'russia';
}

/** The holders that a change admits. `actor` is whose doing it is; for `lost`, the one who lost. */
function admitted(change: ControlClaim['change'], actor: Actor | null): readonly Holder[] {
  const side = actor && sideOf(actor);
  switch (change) {
    case 'captured':
    case 'recaptured':
      return side ? [side] : ['ukraine', 'russia'];
    case 'held':
      return side ? [side] : ['ukraine', 'russia'];
    case 'entered':
      return side ? [side, 'contested'] : ['ukraine', 'russia', 'contested'];
    case 'lost':
      return side
        ? [side === 'ukraine' ? 'russia' : 'ukraine', 'contested']
        : ['ukraine', 'russia', 'contested'];
    case 'contested':
      return ['contested'];
    default:
      return change satisfies never;
  }
}

/** Control claims whose holder cannot follow from their change. */
export function* controlFindings({ claims }: DataRecord): Generator<Finding> {
  for (const claim of claims) {
    if (claim.kind !== 'control') continue;
    const holders = admitted(claim.change, claim.actor);
    if (holders.includes(claim.holder)) continue;
    const by = claim.actor ? ` by ${claim.actor}` : '';
    const problem = `holder ${claim.holder} does not follow from ${claim.change}${by}`;
    yield { on: claim, problem, remedy: `write holder ${holders.join(' or ')}, or correct change or actor` };
  }
}

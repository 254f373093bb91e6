/** Basis: observers assess, parties claim, and only a party that loses by it acknowledges. */
import type { Claim } from '../../domain/claim.ts';
import type { Side } from '../../domain/claimant.ts';
import type { DataRecord } from '../../domain/record.ts';
import type { Finding } from './finding.ts';

function fault(claim: Claim, side: Side): Omit<Finding, 'on'> | null {
  if (side === 'independent') {
    if (claim.basis === 'assessed') return null;
    const problem = `basis ${claim.basis}, but the claimant ${claim.claimantId} is independent`;
    return { problem, remedy: 'write basis assessed, or name the party that is quoted as the claimant' };
  }
  if (claim.basis === 'assessed') {
    const problem = `basis assessed, but the claimant ${claim.claimantId} speaks for ${side}`;
    return { problem, remedy: 'write basis claimed, or acknowledged where its side loses by it' };
  }
  if (claim.basis === 'acknowledged' && claim.kind === 'control' && claim.holder === side) {
    const problem = `basis acknowledged, but ${side} does not lose by holding the place`;
    return { problem, remedy: 'write basis claimed, or correct the holder' };
  }
  if (
    claim.basis === 'claimed' &&
    claim.kind === 'control' &&
    claim.holder !== 'contested' &&
    claim.holder !== side
  ) {
    const problem = `basis claimed, but ${side} loses by ${claim.holder} holding the place`;
    return { problem, remedy: 'write basis acknowledged, or correct the holder' };
  }
  return null;
}

/** Claims whose basis their claimant cannot give. */
export function* basisFindings({ claims, claimants }: DataRecord): Generator<Finding> {
  const sides = new Map(claimants.map(({ id, side }) => [id, side]));
  for (const claim of claims) {
    const side = sides.get(claim.claimantId);
    const found = side && fault(claim, side);
    if (found) yield { on: claim, ...found };
  }
}

/** Every published figure of area, for the chart on the slider's axis: one mark a claim, never joined. Pure. */
import type { FigureClaim } from '../domain/claim.ts';
import type { Side } from '../domain/claimant.ts';
import { type Day, dayFromNumber, dayNumber } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';
import { onScale } from './figures.ts';
import type { Published } from './published.ts';
import { isAdmitted } from './select.ts';

export interface AreaFigure {
  readonly claim: FigureClaim;
  readonly side: Side;
  /** The as-of day; the middle of the span of an imprecise one. */
  readonly day: Day;
  /** The middle of what is claimed. */
  readonly km2: number;
  /** True for ground held; false for ground gained, regained or of unclear status, which another mark shows. */
  readonly isHeld: boolean;
}

function isArea({ metric, unit }: FigureClaim): boolean {
  return metric === 'area' && (unit === 'km2' || unit === 'sq-mi');
}

const HELD: readonly FigureClaim['scope'][] = ['total', 'peak'];

/** The figures of area that the lens admits, in order of their days. */
export function areaFigures(published: Published, lens: Lens): readonly AreaFigure[] {
  const figures = [...published.claims.values()].flatMap((claim): AreaFigure[] => {
    if (claim.kind !== 'figure' || claim.status !== 'live' || !isArea(claim)) return [];
    if (!isAdmitted(published, lens, claim)) return [];
    const [low, high] = onScale(claim);
    const { from, through } = claim.valid;
    return [
      {
        claim,
        side: published.claimants.get(claim.claimantId)?.side ?? 'independent',
        day: dayFromNumber(Math.floor((dayNumber(from) + dayNumber(through)) / 2)),
        km2: (low + high) / 2,
        isHeld: HELD.includes(claim.scope),
      },
    ];
  });
  return figures.sort((a, b) => a.day.localeCompare(b.day) || a.claim.id.localeCompare(b.claim.id));
}

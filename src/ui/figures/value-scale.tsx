/** Where a figure lies on the scale that its comparable figures share, from nothing to the largest. It repeats the words beside it. */
import type { FigureClaim } from '../../domain/claim.ts';
import type { Side } from '../../domain/claimant.ts';
import { onScale } from '../../state/figures.ts';

const WIDTH = 100;
const MIDDLE = 5;

/** `at-least` points on to more, `at-most` back to less; `about` is a hollow ring. */
export function ValueScale({ claim, side, most }: { claim: FigureClaim; side: Side; most: number }) {
  const percent = (value: number) => `${(value / most) * WIDTH}%`;
  const [low, high] = onScale(claim);
  const { bound } = claim;
  return (
    <svg className={`value-scale ${side}`} height={MIDDLE * 2} aria-hidden="true">
      <line className="scale-line" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {low < high && (
        <line className="scale-range" x1={percent(low)} x2={percent(high)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {bound === 'at-least' && (
        <line className="scale-open" x1={percent(low)} x2="100%" y1={MIDDLE} y2={MIDDLE} />
      )}
      {bound === 'at-most' && (
        <line className="scale-open" x1="0" x2={percent(high)} y1={MIDDLE} y2={MIDDLE} />
      )}
      <circle
        className={bound === 'about' ? 'hollow' : 'full'}
        cx={percent(bound === 'at-most' ? high : low)}
        cy={MIDDLE}
        r={4}
      />
      {low < high && (
        <circle className={bound === 'about' ? 'hollow' : 'full'} cx={percent(high)} cy={MIDDLE} r={4} />
      )}
    </svg>
  );
}

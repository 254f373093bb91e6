/** Figures: the range runs upwards, and what is counted can be counted in its unit. */
import type { FigureClaim, Metric } from '../../domain/claim.ts';
import type { DataRecord } from '../../domain/record.ts';
import type { Finding } from './finding.ts';

const EQUIPMENT = ['tank', 'armoured-fighting-vehicle', 'engineering-vehicle', 'vehicle', 'missile'] as const;

/** The units in which each metric is counted. */
const UNITS: Readonly<Record<Metric, readonly FigureClaim['unit'][]>> = {
  area: ['km2', 'sq-mi', 'percent'],
  settlements: ['settlement', 'district', 'percent'],
  depth: ['km', 'mi'],
  losses: ['person', 'battalion', 'percent', ...EQUIPMENT],
  evacuated: ['person', 'settlement', 'district'],
  prisoners: ['person'],
  troops: ['person', 'battalion', 'percent'],
  equipment: EQUIPMENT,
  attacks: ['attack', 'clash', 'missile'],
};

/** Metrics that count whole things: a fraction of one is a slip of the pen. */
const MEASURED: readonly FigureClaim['unit'][] = ['km2', 'sq-mi', 'km', 'mi', 'percent'];

/** Figure claims with a range upside down, a unit that does not fit, a share above the whole, or a part of a person. */
export function* figureFindings({ claims }: DataRecord): Generator<Finding> {
  for (const claim of claims) {
    if (claim.kind !== 'figure') continue;
    const { low, high, unit, metric } = claim;
    if (low > high) {
      yield { on: claim, problem: `low ${low} is greater than high ${high}`, remedy: 'exchange the two' };
    }
    if (!UNITS[metric].includes(unit)) {
      const problem = `${metric} cannot be counted in ${unit}`;
      yield { on: claim, problem, remedy: `write one of ${UNITS[metric].join(', ')}, or correct the metric` };
    }
    if (unit === 'percent' && high > 100) {
      yield { on: claim, problem: `${high} percent is more than the whole`, remedy: 'correct the figure' };
    }
    if (!MEASURED.includes(unit) && !(Number.isInteger(low) && Number.isInteger(high))) {
      yield {
        on: claim,
        problem: `${low} to ${high} ${unit} is not a whole number`,
        remedy: 'correct the figure',
      };
    }
  }
}

/** The budgets: what a reader may be made to load and to wait. Pure. */

export interface Measure {
  readonly name: string;
  /** In the unit of the measure. */
  readonly value: number;
  readonly limit: number;
  readonly unit: 'kB' | '×' | 'ms' | '';
  /** True where exceeding it fails the run: bytes are the same on every machine, times are not. */
  readonly binding: boolean;
}

function isHeld({ value, limit }: Measure): boolean {
  return value <= limit;
}

/** True where no binding limit is exceeded. */
export function holds(measures: readonly Measure[]): boolean {
  return measures.every((measure) => !measure.binding || isHeld(measure));
}

export function withUnit(value: number, { unit }: Measure): string {
  return `${unit === '×' ? value.toFixed(2) : Math.round(value * 10) / 10} ${unit}`.trim();
}

/** The measures as lines of text: held, exceeded and binding, exceeded but not binding. */
export function budgetTable(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ name }) => name.length));
  return measures
    .map((measure) => {
      const mark = isHeld(measure) ? '✓' : measure.binding ? '✗' : '!';
      const value = withUnit(measure.value, measure).padStart(9);
      return `${mark} ${measure.name.padEnd(width)} ${value}  of ${withUnit(measure.limit, measure)}`;
    })
    .join('\n');
}

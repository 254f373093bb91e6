/** The legend of the rings: reported fighting, and places known only roughly. A ring never has a fill. */
import type { LegendEntry } from '../legend-entry.ts';

export const ringLegend: readonly LegendEntry[] = [
  { key: 'fighting', swatch: { form: 'ring' }, mark: { of: 'fighting' } },
  { key: 'roughPlace', swatch: { form: 'rough' }, mark: { of: 'fighting' } },
];

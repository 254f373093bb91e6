/** The legend of what the layer draws: one entry for each mark of the areas, and the line of contact. */
import type { Holder } from '../../domain/claim.ts';
import type { ControlProperties, Evidence } from '../../domain/control.ts';
import type { LegendEntry, Mark } from '../legend-entry.ts';

const HOLDERS = ['ukraine', 'russia'] as const;

const firm = (covers: (area: ControlProperties) => boolean): Mark => ({
  of: 'areas',
  optional: false,
  covers,
});
const soften = (evidence: Evidence, holder: Holder): Mark => ({
  of: 'areas',
  optional: true,
  covers: (area) => area.evidence === evidence && area.holder === holder,
});

export const areaLegend: readonly LegendEntry[] = [
  ...HOLDERS.flatMap((holder): LegendEntry[] => [
    {
      key: holder === 'ukraine' ? 'heldUkraine' : 'heldRussia',
      swatch: { form: 'solid', holder },
      mark: firm((area) => isReported(area, holder) && area.basis !== 'claimed'),
    },
    {
      key: holder === 'ukraine' ? 'claimedUkraine' : 'claimedRussia',
      swatch: { form: 'hatch', hatch: holder },
      mark: firm((area) => isReported(area, holder) && area.basis === 'claimed'),
    },
  ]),
  {
    key: 'disagree',
    swatch: { form: 'hatch', hatch: 'contested' },
    mark: firm((area) => area.holder === 'contested'),
  },
  { key: 'oldReport', swatch: { form: 'old', holder: 'ukraine' }, mark: { of: 'old' } },
  { key: 'inferred', swatch: { form: 'pale', holder: 'ukraine' }, mark: soften('inferred', 'ukraine') },
  { key: 'retaken', swatch: { form: 'pale', holder: 'russia' }, mark: soften('inferred', 'russia') },
  { key: 'uncertainEdge', swatch: { form: 'edge', holder: 'ukraine' }, mark: soften('band', 'ukraine') },
  { key: 'contact', swatch: { form: 'contact' }, mark: { of: 'contact' } },
];

function isReported(area: ControlProperties, holder: Holder): boolean {
  return area.evidence === 'reported' && area.holder === holder;
}

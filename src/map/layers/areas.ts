/** Control areas: colour says who holds, form says on what grounds. Nothing here has an edge that no report drew. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Holder } from '../../domain/claim.ts';
import type { ControlProperties, Evidence } from '../../domain/control.ts';
import { hatchName } from '../hatch.ts';
import type { LegendEntry, Mark } from '../legend-entry.ts';
import { PAINT } from '../paint.ts';
import type { Palette, Scheme } from '../palette.ts';

export const AREAS_SOURCE = 'areas';

const HOLDERS = ['ukraine', 'russia'] as const;

const is = (key: string, value: string): ExpressionSpecification => ['==', ['get', key], value];

/** Full strength for what was reported of late, lighter where every report is old. */
const fresh = (opacity: number): ExpressionSpecification => [
  'case',
  ['get', 'old'],
  opacity * PAINT.old,
  opacity,
];

function soft(palette: Palette, holder: (typeof HOLDERS)[number]): LayerSpecification[] {
  const { fill } = palette.holders[holder];
  return [
    {
      id: `band-${holder}`,
      type: 'fill',
      source: AREAS_SOURCE,
      filter: ['all', is('evidence', 'band'), is('holder', holder)],
      paint: { 'fill-color': fill, 'fill-opacity': PAINT.band, 'fill-antialias': false },
    },
    {
      id: `inferred-${holder}`,
      type: 'fill',
      source: AREAS_SOURCE,
      filter: ['all', is('evidence', 'inferred'), is('holder', holder)],
      paint: { 'fill-color': fill, 'fill-opacity': PAINT.inferred, 'fill-antialias': false },
    },
  ];
}

function reported(palette: Palette, scheme: Scheme, holder: (typeof HOLDERS)[number]): LayerSpecification[] {
  const { fill, line } = palette.holders[holder];
  const mine: ExpressionSpecification = ['all', is('evidence', 'reported'), is('holder', holder)];
  const claimedOnly = is('basis', 'claimed');
  return [
    {
      id: `reported-${holder}`,
      type: 'fill',
      source: AREAS_SOURCE,
      filter: ['all', mine, ['!', claimedOnly]],
      paint: { 'fill-color': fill, 'fill-opacity': fresh(PAINT.reported[scheme]) },
    },
    {
      id: `claimed-${holder}`,
      type: 'fill',
      source: AREAS_SOURCE,
      filter: ['all', mine, claimedOnly],
      paint: { 'fill-pattern': hatchName(holder, scheme), 'fill-opacity': fresh(PAINT.claimed) },
    },
    {
      id: `reported-line-${holder}`,
      type: 'line',
      source: AREAS_SOURCE,
      filter: mine,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': line,
        'line-width': PAINT.areaLine.width,
        'line-opacity': PAINT.areaLine.opacity,
      },
    },
  ];
}

/** From the uncertain edge up to the open disputes; the border and the places come above. */
export function areaLayers(palette: Palette, scheme: Scheme): LayerSpecification[] {
  return [
    ...HOLDERS.flatMap((holder) => soft(palette, holder)),
    ...HOLDERS.flatMap((holder) => reported(palette, scheme, holder)),
    {
      id: 'disputed',
      type: 'fill',
      source: AREAS_SOURCE,
      filter: is('holder', 'contested'),
      paint: { 'fill-pattern': hatchName('contested', scheme), 'fill-opacity': PAINT.disputed },
    },
    {
      id: 'disputed-line',
      type: 'line',
      source: AREAS_SOURCE,
      filter: is('holder', 'contested'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': PAINT.disputedLine.width,
        'line-opacity': PAINT.disputedLine.opacity,
        'line-dasharray': [...PAINT.disputedLine.dash],
      },
    },
  ];
}

/** The layers that the reader may switch off. */
export function isInferredLayer(id: string): boolean {
  return id.startsWith('band-') || id.startsWith('inferred-');
}

const firm = (covers: (area: ControlProperties) => boolean): Mark => ({
  of: 'areas',
  optional: false,
  covers,
});
const soften = (evidence: Evidence): Mark => ({
  of: 'areas',
  optional: true,
  covers: (area) => area.evidence === evidence,
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
  { key: 'inferred', swatch: { form: 'pale', holder: 'ukraine' }, mark: soften('inferred') },
  { key: 'uncertainEdge', swatch: { form: 'edge', holder: 'ukraine' }, mark: soften('band') },
];

function isReported(area: ControlProperties, holder: Holder): boolean {
  return area.evidence === 'reported' && area.holder === holder;
}

/** Control areas in the order of the live map: uncertain edge, inferred, reported, disputed. */
import type { Control } from '../domain/control.ts';
import type { Hatch } from '../map/hatch.ts';
import { PAINT } from '../map/paint.ts';
import type { Colours } from './colours.ts';
import { hatchFill } from './hatches.ts';
import { areaPath, type Stage } from './outline.ts';
import { element } from './svg.ts';

export interface AreaDrawing {
  readonly areas: readonly Control[];
  readonly isOld: (area: Control) => boolean;
  readonly colours: Colours;
  readonly stage: Stage;
  readonly prefix: string;
  /** True where each area is a path of its own that names its claims; otherwise areas of one mark are one path. */
  readonly attributed: boolean;
  /** True where the drawing is stretched to its place: lines keep their width. */
  readonly fluid: boolean;
}

type Style = Readonly<Record<string, string | number>>;

const HOLDERS = ['ukraine', 'russia'] as const;

/** Attributes that name the grounds of an area in the picture's own file. */
function grounds({ id, properties }: Control): Style {
  const { holder, evidence, basis, claimIds } = properties;
  return {
    'data-area': id,
    'data-holder': holder,
    'data-evidence': evidence,
    'data-basis': basis,
    'data-claims': claimIds.join(' '),
  };
}

function drawn(drawing: AreaDrawing, areas: readonly Control[], style: Style): string {
  const line = drawing.fluid && 'stroke' in style ? { 'vector-effect': 'non-scaling-stroke' } : {};
  const shapes = areas.flatMap((area) => {
    const d = areaPath(area.geometry, drawing.stage);
    return d === '' ? [] : [{ area, d }];
  });
  if (shapes.length === 0) return '';
  if (!drawing.attributed) {
    return element('path', { ...style, ...line, d: shapes.map(({ d }) => d).join('') });
  }
  const paths = shapes.map(({ area, d }) => element('path', { ...grounds(area), ...line, d }));
  return element('g', style, paths.join(''));
}

/** Fresh reports at full strength, old ones lighter. */
function byAge(drawing: AreaDrawing, areas: readonly Control[], style: Style, opacity: number): string {
  const old = areas.filter(drawing.isOld);
  const fresh = areas.filter((area) => !old.includes(area));
  return (
    drawn(drawing, old, { ...style, 'fill-opacity': opacity * PAINT.old }) +
    drawn(drawing, fresh, { ...style, 'fill-opacity': opacity })
  );
}

function reported(drawing: AreaDrawing, holder: (typeof HOLDERS)[number]): string {
  const { areas, colours, prefix } = drawing;
  const { fill, line } = colours.holders[holder];
  const mine = areas.filter(
    ({ properties }) => properties.evidence === 'reported' && properties.holder === holder,
  );
  const firm = mine.filter(({ properties }) => properties.basis !== 'claimed');
  const claimed = mine.filter(({ properties }) => properties.basis === 'claimed');
  return (
    byAge(drawing, firm, { fill }, colours.reportedOpacity) +
    byAge(drawing, claimed, { fill: hatchFill(prefix, holder) }, PAINT.claimed) +
    drawn({ ...drawing, attributed: false }, mine, {
      fill: 'none',
      stroke: line,
      'stroke-width': PAINT.areaLine.width,
      'stroke-opacity': PAINT.areaLine.opacity,
      'stroke-linejoin': 'round',
    })
  );
}

/** All areas as markup. An area without a claim does not exist, so nothing else can be shaded. */
export function drawAreas(drawing: AreaDrawing, inferredShown: boolean): string {
  const { areas, colours, prefix } = drawing;
  const soft = (evidence: 'band' | 'inferred', holder: (typeof HOLDERS)[number]) =>
    drawn(
      drawing,
      areas.filter(({ properties }) => properties.evidence === evidence && properties.holder === holder),
      { fill: colours.holders[holder].fill, 'fill-opacity': PAINT[evidence] },
    );
  const disputed = areas.filter(({ properties }) => properties.holder === 'contested');
  const contested: Hatch = 'contested';
  return [
    ...(inferredShown ? HOLDERS.flatMap((holder) => [soft('band', holder), soft('inferred', holder)]) : []),
    ...HOLDERS.map((holder) => reported(drawing, holder)),
    drawn(drawing, disputed, {
      fill: hatchFill(prefix, contested),
      'fill-opacity': PAINT.disputed,
      stroke: colours.ink,
      'stroke-width': PAINT.disputedLine.width,
      'stroke-opacity': PAINT.disputedLine.opacity,
      'stroke-dasharray': PAINT.disputedLine.dash
        .map((length) => length * PAINT.disputedLine.width)
        .join(' '),
      'stroke-linejoin': 'round',
    }),
  ].join('');
}

/** The desk's map: who is drawn as holding what on the draft's day, with the places that the draft may mean as numbered pins. */
import { useId, useMemo } from 'react';
import type { Border } from '../../domain/border.ts';
import type { Control } from '../../domain/control.ts';
import type { Place } from '../../domain/place.ts';
import { frameOf, type Label, labelsThatFit, linesOf, pathOf, projected } from './map-frame.ts';

export interface DeskMapProps {
  readonly border: Border;
  readonly areas: readonly Control[];
  /** Every place with a position, the most often named first. */
  readonly places: readonly Place[];
  readonly pins: readonly { readonly place: Place; readonly number: number; readonly chosen: boolean }[];
  readonly zoom: number;
  readonly label: string;
}

/** The class that says how an area is drawn: colour for the holder, form for the grounds. */
function classOf({ properties }: Control): string {
  const { holder, evidence, basis } = properties;
  if (holder === 'contested') return 'area contested';
  if (evidence !== 'reported') return `area ${holder} ${evidence}`;
  return `area ${holder} ${basis === 'claimed' ? 'claimed' : 'firm'}`;
}

export function DeskMap({ border, areas, places, pins, zoom, label }: DeskMapProps) {
  const id = useId();
  // A district's or an oblast's point says nothing of where in it something happened.
  const positions = pins.flatMap(({ place: { geometry, properties } }) =>
    geometry && (properties.kind === 'settlement' || properties.kind === 'facility')
      ? [geometry.coordinates]
      : [],
  );
  const frame = frameOf(positions, zoom);
  const letter = frame.size * 0.028;
  const shapes = useMemo(() => areas.map((area) => ({ area, path: pathOf(area.geometry) })), [areas]);
  const ground = useMemo(() => groundOf(border), [border]);
  const pinned = new Set(pins.map(({ place }) => place.id));
  const labelled = (list: readonly Place[]): Label[] =>
    list.flatMap(({ id: placeId, geometry, properties }) =>
      geometry ? [{ id: placeId, name: properties.names.en, at: projected(geometry.coordinates) }] : [],
    );
  const wanted = [
    ...labelled(pins.map(({ place }) => place)),
    ...labelled(places.filter((place) => !pinned.has(place.id) && place.properties.kind === 'settlement')),
  ];
  const labels = labelsThatFit(wanted, frame, letter).slice(0, 24);
  const hatch = (name: string, lines: readonly string[]) => (
    <pattern
      id={`${id}-${name}`}
      width={letter * 0.6 * lines.length}
      height={letter * 0.6 * lines.length}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      {lines.map((holder, i) => (
        <line
          key={holder}
          x1={letter * 0.6 * (i + 0.5)}
          x2={letter * 0.6 * (i + 0.5)}
          y2={letter * 2}
          className={`hatch ${holder}`}
          strokeWidth={letter * 0.13}
        />
      ))}
    </pattern>
  );
  return (
    <svg
      className="desk-map"
      role="img"
      aria-label={label}
      viewBox={`${frame.x} ${frame.y} ${frame.size} ${frame.size}`}
      preserveAspectRatio="xMidYMid slice"
    >
      <defs>
        {hatch('ukraine', ['ukraine'])}
        {hatch('russia', ['russia'])}
        {hatch('contested', ['ukraine', 'russia'])}
      </defs>
      <path className="country" d={ground.ukraine} />
      {shapes.map(({ area, path }) => {
        const className = classOf(area);
        const pattern = /claimed|contested/.test(className)
          ? `url(#${id}-${area.properties.holder})`
          : undefined;
        return <path key={area.id} className={className} d={path} {...(pattern ? { fill: pattern } : {})} />;
      })}
      <path className="border" d={ground.border} />
      {labels.map(({ id: placeId, name, at: [x, y] }) => (
        <g key={placeId} className={pinned.has(placeId) ? 'name pinned' : 'name'}>
          {!pinned.has(placeId) && <circle cx={x} cy={y} r={letter * 0.16} />}
          <text x={x + letter * (pinned.has(placeId) ? 1.1 : 0.5)} y={y + letter * 0.35} fontSize={letter}>
            {name}
          </text>
        </g>
      ))}
      {pins.map(({ place, number, chosen }) => {
        if (!place.geometry) return null;
        const [x, y] = projected(place.geometry.coordinates);
        return (
          <g key={place.id} className={chosen ? 'pin chosen' : 'pin'}>
            <circle cx={x} cy={y} r={letter * 0.8} />
            <text x={x} y={y + letter * 0.36} fontSize={letter} textAnchor="middle">
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function groundOf(border: Border): { readonly ukraine: string; readonly border: string } {
  let ukraine = '';
  let line = '';
  for (const { id, geometry } of border.features) {
    if (geometry.type === 'MultiLineString') line = linesOf(geometry.coordinates);
    else if (id === 'ukraine') ukraine = pathOf(geometry);
  }
  return { ukraine, border: line };
}

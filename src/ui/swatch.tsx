/** A mark of the legend, drawn with the same colours and hatch as the map. */
import { useId } from 'react';
import type { Swatch } from '../map/legend-entry.ts';
import { PALETTES, type Scheme } from '../map/palette.ts';

const BOX = { x: 1, y: 1, width: 28, height: 16 };

function Hatch({ id, colours }: { id: string; colours: readonly string[] }) {
  const size = 7 * colours.length;
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      {colours.map((colour, index) => (
        <line
          key={colour}
          x1={index * 7 + 3}
          x2={index * 7 + 3}
          y1={0}
          y2={size}
          stroke={colour}
          strokeWidth={1.8}
        />
      ))}
    </pattern>
  );
}

export function SwatchMark({ swatch, scheme }: { swatch: Swatch; scheme: Scheme }) {
  const palette = PALETTES[scheme];
  const { holders, ink, quietInk, border, ground } = palette;
  const id = useId();
  const mark = () => {
    switch (swatch.form) {
      case 'solid': {
        const { fill, line } = holders[swatch.holder];
        return <rect {...BOX} fill={fill} fillOpacity={0.55} stroke={line} />;
      }
      case 'old': {
        const { fill, line } = holders[swatch.holder];
        return <rect {...BOX} fill={fill} fillOpacity={0.38} stroke={line} strokeOpacity={0.7} />;
      }
      case 'pale':
        return <rect {...BOX} fill={holders[swatch.holder].fill} fillOpacity={0.22} />;
      case 'edge':
        return <rect {...BOX} fill={holders[swatch.holder].fill} fillOpacity={0.12} rx={6} />;
      case 'hatch': {
        const both = swatch.hatch === 'contested';
        const lines = both
          ? [holders.ukraine.line, holders.russia.line]
          : [holders[swatch.hatch as 'ukraine'].line];
        return (
          <>
            <Hatch id={id} colours={lines} />
            <rect
              {...BOX}
              fill={`url(#${id})`}
              stroke={both ? ink : lines[0]}
              strokeDasharray={both ? '3 2' : undefined}
            />
          </>
        );
      }
      case 'ring':
        return <circle cx={15} cy={9} r={6.5} fill="none" stroke={holders.ukraine.line} strokeWidth={2.5} />;
      case 'rough':
        return <circle cx={15} cy={9} r={8} fill="none" stroke={quietInk} />;
      case 'contact':
        return (
          <path
            d="M2 12 10 6l7 5 11-6"
            fill="none"
            stroke={ink}
            strokeWidth={3.4}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        );
      case 'border':
        return <path d="M1 13 9 7l6 3 8-6 6 3" fill="none" stroke={border} strokeWidth={2} />;
      case 'bare':
        return <rect {...BOX} fill={ground} stroke={quietInk} strokeOpacity={0.5} />;
      default:
        return swatch satisfies never;
    }
  };
  return (
    <svg width={30} height={18} aria-hidden="true">
      <rect className="swatch-ground" width={30} height={18} fill={ground} />
      {mark()}
    </svg>
  );
}

/** The marks of control areas: colour says who holds, form says on what grounds. Nothing here has an edge that no report drew. */
import type { ControlProperties } from '../../domain/control.ts';
import { PAINT } from '../paint.ts';
import type { Palette, Scheme } from '../palette.ts';

/** What is drawn together, from the uncertain edge up to the open disputes; areas of one group never overlap on a day. */
export const GROUPS = [
  'band-ukraine',
  'inferred-ukraine',
  'band-russia',
  'inferred-russia',
  'reported-ukraine',
  'reported-russia',
  'disputed',
] as const;
export type Group = (typeof GROUPS)[number];

type Properties = Pick<ControlProperties, 'holder' | 'evidence' | 'basis'>;

export function groupOf({ holder, evidence }: Properties): Group {
  return holder === 'contested' ? 'disputed' : `${evidence}-${holder}`;
}

/** The groups that the reader may switch off: soft at the edge, without a line. */
export function isInferred(group: Group): boolean {
  return group.startsWith('band') || group.startsWith('inferred');
}

/** The marks, in the order of their numbers: what a side alone claims is hatched. */
export const MARKS = [...GROUPS, 'claimed-ukraine', 'claimed-russia'] as const;
export type AreaMark = (typeof MARKS)[number];

export function markOf(properties: Properties): AreaMark {
  const { holder, evidence, basis } = properties;
  if (holder !== 'contested' && evidence === 'reported' && basis === 'claimed') return `claimed-${holder}`;
  return groupOf(properties);
}

export interface Look {
  readonly opacity: number;
  /** What of it an old report keeps, 0–1. */
  readonly old: number;
  /** One colour lies flat; the strokes of a hatch have one or two in turn. */
  readonly fill: { readonly form: 'flat' | 'hatch'; readonly colours: readonly [string, string?] };
  readonly line: {
    readonly colour: string;
    readonly width: number;
    readonly opacity: number;
    /** Stroke and gap in widths of the line; null for an unbroken line. */
    readonly dash: readonly [number, number] | null;
  } | null;
}

/** How each mark is drawn, by `MARKS`. */
export function looksOf({ holders, ink }: Palette, scheme: Scheme): readonly Look[] {
  const { width, opacity, dash } = PAINT.disputedLine;
  return MARKS.map((mark): Look => {
    if (mark === 'disputed') {
      const colours = [holders.ukraine.line, holders.russia.line] as const;
      const line = { colour: ink, width, opacity, dash };
      return { opacity: PAINT.disputed, old: 1, fill: { form: 'hatch', colours }, line };
    }
    const [form, holder] = mark.split('-') as [keyof typeof FORMS, 'ukraine' | 'russia'];
    const tint = holders[holder];
    const line = { colour: tint.line, ...PAINT.areaLine, dash: null };
    return FORMS[form](tint, line, scheme);
  });
}

type Tint = Palette['holders']['ukraine'];

const flat = (tint: Tint) => ({ form: 'flat', colours: [tint.fill] }) as const;

const FORMS = {
  band: (tint: Tint): Look => ({ opacity: PAINT.band, old: 1, fill: flat(tint), line: null }),
  inferred: (tint: Tint): Look => ({ opacity: PAINT.inferred, old: 1, fill: flat(tint), line: null }),
  reported: (tint: Tint, line: Look['line'], scheme: Scheme): Look => ({
    opacity: PAINT.reported[scheme],
    old: PAINT.old,
    fill: flat(tint),
    line,
  }),
  claimed: (tint: Tint, line: Look['line']): Look => ({
    opacity: PAINT.claimed,
    old: PAINT.old,
    fill: { form: 'hatch', colours: [tint.line] },
    line,
  }),
};

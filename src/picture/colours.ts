/** The colours that a picture is drawn with: those of a scheme, or the page's own, which follow the reader's scheme by themselves. */
import { PAINT } from '../map/paint.ts';
import { PALETTES, type Palette, type Scheme } from '../map/palette.ts';

export interface Colours extends Palette {
  readonly paper: string;
  readonly hairline: string;
  readonly reportedOpacity: number;
}

const PAPER = {
  light: { paper: '#fbfaf7', hairline: '#e3ded2' },
  dark: { paper: '#181c26', hairline: '#343b4b' },
} satisfies Record<Scheme, unknown>;

export function coloursOf(scheme: Scheme): Colours {
  return { ...PALETTES[scheme], ...PAPER[scheme], reportedOpacity: PAINT.reported[scheme] };
}

/** Names of the page's style sheet, for a picture that is part of a page before anyone knows its scheme. */
export const PAGE_COLOURS: Colours = {
  paper: 'var(--paper)',
  hairline: 'var(--line)',
  ground: 'var(--ground)',
  ukraineLand: 'var(--ukraine-land)',
  border: 'var(--border)',
  ink: 'var(--ink)',
  quietInk: 'var(--quiet)',
  halo: 'var(--paper)',
  holders: {
    ukraine: { fill: 'var(--ukraine-fill)', line: 'var(--ukraine)' },
    russia: { fill: 'var(--russia-fill)', line: 'var(--russia)' },
  },
  reportedOpacity: (PAINT.reported.light + PAINT.reported.dark) / 2,
};

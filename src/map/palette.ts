/**
 * The colours of the map. Colour carries the holder alone; everything else is ground and ink.
 * Indigo and ochre stay apart under every type of colour blindness and keep their order in grey print;
 * the line tints pass 3:1 against their ground (WCAG 1.4.11).
 */
export type Scheme = 'light' | 'dark';

interface Tint {
  readonly fill: string;
  readonly line: string;
}

export interface Palette {
  readonly ground: string;
  readonly ukraineLand: string;
  readonly border: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly halo: string;
  readonly holders: { readonly ukraine: Tint; readonly russia: Tint };
}

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    ground: '#f4f2ee',
    ukraineLand: '#e9e6dc',
    border: '#2b2a27',
    ink: '#1d1d1b',
    quietInk: '#5b564c',
    halo: '#fbfaf7',
    holders: {
      ukraine: { fill: '#b8860b', line: '#8a6508' },
      russia: { fill: '#332288', line: '#332288' },
    },
  },
  dark: {
    ground: '#1f2430',
    ukraineLand: '#272d3b',
    border: '#d8d5cc',
    ink: '#eceae4',
    quietInk: '#a9adb8',
    halo: '#181c26',
    holders: {
      ukraine: { fill: '#b8860b', line: '#e0b040' },
      russia: { fill: '#4a3aa8', line: '#9a8cf0' },
    },
  },
};

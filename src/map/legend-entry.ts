/** What a legend entry is: exported by the layer file that draws the mark, so that the legend cannot lie. */
import type { ControlProperties } from '../domain/control.ts';
import type { MarkName } from '../domain/mark.ts';
import type { Hatch } from './hatch.ts';

export type Swatch =
  | { readonly form: 'solid' | 'old' | 'pale'; readonly holder: 'ukraine' | 'russia' }
  | { readonly form: 'hatch'; readonly hatch: Hatch }
  | { readonly form: 'edge'; readonly holder: 'ukraine' }
  | { readonly form: 'ring' | 'rough' | 'contact' | 'border' | 'bare' };

/** When the entry belongs to what is on the map. An `optional` mark may be switched off by the reader. */
export type Mark =
  | {
      readonly of: 'areas';
      readonly optional: boolean;
      readonly covers: (area: ControlProperties) => boolean;
    }
  | { readonly of: 'contact' | 'fighting' | 'old' | 'always' };

export interface LegendEntry {
  readonly key: MarkName;
  readonly swatch: Swatch;
  readonly mark: Mark;
}

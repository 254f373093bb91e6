/** The legend of the moment: only the marks that the drawing shows. */
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import type { Layer } from '../state/view.ts';
import type { LegendEntry } from './legend-entry.ts';
import { LEGEND } from './style.ts';

export interface Shown {
  readonly areas: readonly Control[];
  readonly contact: readonly Contact[];
  readonly fighting: ReadonlyMap<string, unknown>;
  /** The optional layers that are drawn. */
  readonly layers: readonly Layer[];
  readonly isOld: (area: Control) => boolean;
}

/** The entries of what is shown, in the legend's order. */
export function presentEntries({ areas, contact, fighting, layers, isOld }: Shown): readonly LegendEntry[] {
  const present = ({ mark }: LegendEntry) => {
    switch (mark.of) {
      case 'areas':
        return (
          (!mark.optional || layers.includes('inferred')) &&
          areas.some(({ properties }) => mark.covers(properties))
        );
      case 'old':
        return areas.some((area) => area.properties.evidence === 'reported' && isOld(area));
      case 'contact':
        return contact.length > 0;
      case 'fighting':
        return layers.includes('fighting') && fighting.size > 0;
      case 'always':
        return true;
      default:
        return mark satisfies never;
    }
  };
  return LEGEND.filter(present);
}

/** Which layers of the style belong to what may be left out. */
import type { Layer } from '../../state/view.ts';
import { PLACE_LABELS } from './places.ts';
import { FIGHTING } from './rings.ts';

/** The optional layer that a layer of the style belongs to; null for what is always drawn. */
function optionalOf(id: string): Layer | null {
  if (id === FIGHTING) return 'fighting';
  return id === PLACE_LABELS ? 'names' : null;
}

/** True where a layer of the style is drawn, with `layers` as the optional ones wanted. */
export function isShown(id: string, layers: readonly Layer[]): boolean {
  const optional = optionalOf(id);
  return optional === null || layers.includes(optional);
}

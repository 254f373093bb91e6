/** Which layers of the style may be left out; what the map draws by itself leaves out its own. */
import type { Layer } from '../../state/view.ts';
import { PLACE_LABELS } from './places.ts';

/** True where a layer of the style is drawn, with `layers` as the optional ones wanted. */
export function isShown(id: string, layers: readonly Layer[]): boolean {
  return id !== PLACE_LABELS || layers.includes('names');
}

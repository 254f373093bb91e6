/** What of a mesh is drawn: one byte for each of its shapes, made from the areas that the day's slice names. Pure. */
import type { Contact } from '../../domain/contact.ts';
import type { Control } from '../../domain/control.ts';
import { groupOf, isInferred, MARKS, markOf } from './marks.ts';
import type { Mesh } from './mesh.ts';

/** Bytes to a row of the table, as the shader looks them up. */
export const ROW = 256;

/** The bit of an area whose reports are all old. */
export const OLD = 128;

/** The slice of the drawing that stands, as `state/select.ts` has picked it. */
export interface Slice {
  readonly areas: readonly Control[];
  readonly contact: readonly Contact[];
  readonly isOld: (area: Control) => boolean;
  /** Whether what is inferred is drawn. */
  readonly inferred: boolean;
}

/** What is drawn of a slice. */
export type Drawn = Pick<Slice, 'areas' | 'contact'>;

export function drawnOf({ areas, contact, inferred }: Slice): Drawn {
  return {
    areas: inferred ? areas : areas.filter(({ properties }) => !isInferred(groupOf(properties))),
    contact,
  };
}

/**
 * The table of what stands: 0 for a shape that does not, for areas the number of their mark from 1 up, in whole rows.
 * @throws Error for a shape that the mesh does not have: it was made from another drawing
 */
export function standingOf({ shapes }: Mesh, slice: Slice): Uint8Array {
  const table = new Uint8Array(Math.max(1, Math.ceil(shapes.size / ROW)) * ROW);
  const put = (id: string, value: number) => {
    const index = shapes.get(id);
    if (index === undefined) throw new Error(`${id} is not in the drawing that the map was given`);
    table[index] = value;
  };
  const { areas, contact } = drawnOf(slice);
  for (const area of areas) {
    const mark = MARKS.indexOf(markOf(area.properties)) + 1;
    put(area.id, area.properties.evidence === 'reported' && slice.isOld(area) ? mark | OLD : mark);
  }
  for (const { id } of contact) put(id, 1);
  return table;
}

/** How files are laid out so that a change reads well in a diff: one record or feature a line, a stable order, the same bytes every time. */

interface Identified {
  readonly id: string;
}

/** Sorts by id, by code unit: the same on every machine, whatever its language. */
export function byId<T extends Identified>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
}

/** A JSON array, one element a line. */
export function formatList(records: readonly unknown[]): string {
  return records.length === 0
    ? '[]\n'
    : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** A JSON object of lists, one element a line. */
export function formatLists(lists: Readonly<Record<string, readonly unknown[]>>): string {
  const entries = Object.entries(lists).map(
    ([key, list]) => `${JSON.stringify(key)}: ${formatList(list).trimEnd()}`,
  );
  return `{\n${entries.join(',\n')}\n}\n`;
}

/** A GeoJSON feature collection, one feature a line. */
export function formatCollection(collection: { readonly features: readonly unknown[] }): string {
  return `{"type":"FeatureCollection","features":${formatList(collection.features).trimEnd()}}\n`;
}

/** A single JSON object, indented for reading. */
export function formatObject(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Publishing: from a record to the files that readers get, as texts. Pure; `write.ts` puts them on disk. */
import * as z from 'zod/mini';
import { type Control, ControlCollection } from '../domain/control.ts';
import { LENSES, type Lens } from '../domain/lens.ts';
import { controlFile, PUBLISHED_FILES } from '../domain/published.ts';
import type { DataRecord } from '../domain/record.ts';
import { byId, formatCollection, formatList, formatObject } from './format.ts';
import { manifestOf } from './manifest.ts';

/** How control is derived: `deriveControl`, or a stand-in for it in tests. `onProgress` gets the share done, 0 to 1. */
export type Derive = (
  record: DataRecord,
  lens: Lens,
  options?: { readonly onProgress?: (done: number, total: number) => void },
) => ControlCollection;

export interface Progress {
  readonly lens: Lens;
  readonly done: number;
  readonly total: number;
}

/** File name inside the published folder → its text. */
export type PublishedTexts = ReadonlyMap<string, string>;

/** JSON Schemas (draft 2020-12) of the published files, for readers who do not share our code. */
function schemas(): [string, string][] {
  const files = { ...PUBLISHED_FILES, 'control.geojson': ControlCollection };
  return Object.entries(files).map(([file, schema]) => [
    `schema/${file.replace(/\.(?:geo)?json$/, '')}.schema.json`,
    formatObject({ title: file, ...z.toJSONSchema(schema, { io: 'input' }) }),
  ]);
}

/** A derived area that breaks the contract is a mistake of the derivation, not of the data: nothing may be published. */
function assertSupported(lens: Lens, areas: readonly Control[], record: DataRecord): void {
  const claims = new Set(record.claims.map(({ id }) => id));
  const met = new Set<string>();
  for (const { id, properties } of areas) {
    const broken = (what: string) =>
      new Error(`The derivation under the lens ${lens} gave the area ${id} ${what}`);
    const { from, to, claimIds } = properties;
    const unknown = claimIds.find((claimId) => !claims.has(claimId));
    if (met.has(id)) throw broken('twice');
    if (to !== null && to <= from) throw broken(`an end ${to} that is not after its beginning ${from}`);
    if (unknown !== undefined) throw broken(`the claim ${unknown}, which does not exist`);
    met.add(id);
  }
}

/** Derives every lens and lays out all published files. Throws where the derivation breaks the contract. */
export function publish(
  record: DataRecord,
  derive: Derive,
  onProgress: (progress: Progress) => void = () => {},
): PublishedTexts {
  const control = Object.fromEntries(
    LENSES.map((lens) => {
      onProgress({ lens, done: 0, total: 1 });
      const derived = derive(record, lens, {
        onProgress: (done, total) => onProgress({ lens, done, total }),
      });
      const { type, features } = ControlCollection.parse(derived);
      assertSupported(lens, features, record);
      return [lens, { type, features: byId(features) }];
    }),
  ) as Record<Lens, ControlCollection>;
  return new Map([
    ['manifest.json', formatObject(manifestOf(record, control))],
    ['claims.json', formatList(byId(record.claims))],
    ['articles.json', formatList(byId(record.articles))],
    ['claimants.json', formatList(byId(record.claimants))],
    ['places.geojson', formatCollection({ features: byId(record.places) })],
    ['border.geojson', formatCollection({ features: byId(record.border.features) })],
    ...LENSES.map((lens): [string, string] => [controlFile(lens), formatCollection(control[lens])]),
    ...schemas(),
  ]);
}

/** Publishing: from a record to the files that readers get, as texts. Pure; `write.ts` puts them on disk. */
import * as z from 'zod/mini';
import { relationsOf } from '../derive/relations.ts';
import { type Control, ControlCollection } from '../domain/control.ts';
import { DRAWINGS, type Drawing } from '../domain/lens.ts';
import { controlFile, PUBLISHED_FILES } from '../domain/published.ts';
import type { DataRecord } from '../domain/record.ts';
import type { DrawnControl } from './derive-drawings.ts';
import { byId, formatCollection, formatList, formatObject } from './format.ts';
import { manifestOf } from './manifest.ts';

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
function assertSupported(drawing: Drawing, areas: readonly Control[], record: DataRecord): void {
  const claims = new Set(record.claims.map(({ id }) => id));
  const met = new Set<string>();
  for (const { id, properties } of areas) {
    const broken = (what: string) =>
      new Error(`The derivation of the drawing ${drawing} gave the area ${id} ${what}`);
    const { from, to, claimIds } = properties;
    const unknown = claimIds.find((claimId) => !claims.has(claimId));
    if (met.has(id)) throw broken('twice');
    if (to !== null && to <= from) throw broken(`an end ${to} that is not after its beginning ${from}`);
    if (unknown !== undefined) throw broken(`the claim ${unknown}, which does not exist`);
    met.add(id);
  }
}

/**
 * Lays out all published files of a record and of the control derived from it, each list sorted by id.
 * Throws where the derivation breaks the contract.
 */
export function publish(record: DataRecord, derived: DrawnControl): PublishedTexts {
  const sorted = DRAWINGS.map((drawing): [Drawing, ControlCollection] => {
    const { type, features } = ControlCollection.parse(derived[drawing]);
    assertSupported(drawing, features, record);
    return [drawing, { type, features: byId(features) }];
  });
  const control = Object.fromEntries(sorted) as DrawnControl;
  return new Map([
    ['manifest.json', formatObject(manifestOf(record, control))],
    ['claims.json', formatList(byId(record.claims))],
    ['relations.json', formatList(relationsOf(record.claims))],
    ['articles.json', formatList(byId(record.articles))],
    ['claimants.json', formatList(byId(record.claimants))],
    ['places.geojson', formatCollection({ features: byId(record.places) })],
    ['border.geojson', formatCollection({ features: byId(record.border.features) })],
    ...DRAWINGS.map((drawing): [string, string] => [
      controlFile(drawing),
      formatCollection(control[drawing]),
    ]),
    ...schemas(),
  ]);
}

/** Publishing: from a record to the files that readers get, as texts. Pure; `write.ts` puts them on disk. */
import * as z from 'zod/mini';
import { relationsOf } from '../derive/relations.ts';
import { summaryOf } from '../derive/summary.ts';
import { ContactCollection } from '../domain/contact.ts';
import { ControlCollection } from '../domain/control.ts';
import { Drawn } from '../domain/drawn.ts';
import { DRAWINGS, type Drawing } from '../domain/lens.ts';
import { contactFile, controlFile, PUBLISHED_FILES } from '../domain/published.ts';
import type { DataRecord } from '../domain/record.ts';
import type { SummaryStep } from '../domain/summary.ts';
import type { Drawings } from './derive-drawings.ts';
import { byId, formatCollection, formatList, formatLists, formatObject } from './format.ts';
import { manifestOf } from './manifest.ts';

/** File name inside the published folder → its text. */
export type PublishedTexts = ReadonlyMap<string, string>;

/** JSON Schemas (draft 2020-12) of the published files, for readers who do not share our code. */
function schemas(): [string, string][] {
  const files = {
    ...PUBLISHED_FILES,
    'control.geojson': ControlCollection,
    'contact.geojson': ContactCollection,
  };
  return Object.entries(files).map(([file, schema]) => [
    `schema/${file.replace(/\.(?:geo)?json$/, '')}.schema.json`,
    formatObject({ title: file, ...z.toJSONSchema(schema, { io: 'input' }) }),
  ]);
}

/** A derived feature, and the claims that it rests on. */
interface Supported {
  readonly id: string;
  readonly properties: { readonly from: string; readonly to: string | null };
  readonly claimIds: readonly string[];
}

/** A derived feature that breaks the contract is a mistake of the derivation, not of the data: nothing may be published. */
function assertSupported(
  drawing: Drawing,
  kind: string,
  features: readonly Supported[],
  known: ReadonlySet<string>,
): void {
  const met = new Set<string>();
  for (const { id, properties, claimIds } of features) {
    const broken = (what: string) =>
      new Error(`The derivation of the drawing ${drawing} gave the ${kind} ${id} ${what}`);
    const { from, to } = properties;
    const unknown = claimIds.find((claimId) => !known.has(claimId));
    if (met.has(id)) throw broken('twice');
    if (to !== null && to <= from) throw broken(`an end ${to} that is not after its beginning ${from}`);
    if (unknown !== undefined) throw broken(`the claim ${unknown}, which does not exist`);
    met.add(id);
  }
}

/** The drawing as it is published; throws where it breaks the contract. */
function checked(drawing: Drawing, derived: Drawn, claims: ReadonlySet<string>): Drawn {
  const { control, contact } = Drawn.parse(derived);
  const areas = control.features.map((area) => ({ ...area, claimIds: area.properties.claimIds }));
  const stretches = contact.features.map((stretch) => ({
    ...stretch,
    claimIds: [...stretch.properties.ukraine, ...stretch.properties.facing],
  }));
  assertSupported(drawing, 'area', areas, claims);
  assertSupported(drawing, 'stretch of the line of contact', stretches, claims);
  return {
    control: { ...control, features: byId(control.features) },
    contact: { ...contact, features: byId(contact.features) },
  };
}

/** What each drawing comes to in square kilometres. */
function summaries(drawings: Drawings): Record<Drawing, SummaryStep[]> {
  const entries = DRAWINGS.map((drawing) => [drawing, summaryOf(drawings[drawing].control.features)]);
  return Object.fromEntries(entries);
}

/**
 * Lays out all published files of a record and of what was derived from it, each list sorted by id.
 * Throws where the derivation breaks the contract.
 */
export function publish(record: DataRecord, derived: Drawings): PublishedTexts {
  const claims = new Set(record.claims.map(({ id }) => id));
  const drawings = Object.fromEntries(
    DRAWINGS.map((drawing) => [drawing, checked(drawing, derived[drawing], claims)]),
  ) as Drawings;
  return new Map([
    ['manifest.json', formatObject(manifestOf(record, drawings))],
    ['claims.json', formatList(byId(record.claims))],
    ['summary.json', formatLists(summaries(drawings))],
    ['relations.json', formatList(relationsOf(record.claims))],
    ['articles.json', formatList(byId(record.articles))],
    ['claimants.json', formatList(byId(record.claimants))],
    ['places.geojson', formatCollection({ features: byId(record.places) })],
    ['border.geojson', formatCollection({ features: byId(record.border.features) })],
    ...DRAWINGS.flatMap((drawing): [string, string][] => [
      [controlFile(drawing), formatCollection(drawings[drawing].control)],
      [contactFile(drawing), formatCollection(drawings[drawing].contact)],
    ]),
    ...schemas(),
  ]);
}

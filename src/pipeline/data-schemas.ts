/**
 * JSON Schemas (draft 2020-12) of the files that people write, so that an editor completes and explains fields. Pure.
 * Made from the same schemas that the pipeline reads with; what each field means comes from `field-words.ts`.
 */
import * as z from 'zod/mini';
import { Article } from '../domain/article.ts';
import { Claim } from '../domain/claim.ts';
import { Claimant } from '../domain/claimant.ts';
import { LeftOut } from '../domain/left-out.ts';
import { Places } from '../domain/place.ts';
import type { DataRecord } from '../domain/record.ts';
import { Reliability } from '../domain/reliability.ts';
import { FIELD_WORDS } from './field-words.ts';
import { formatObject } from './format.ts';

type Json = Record<string, unknown>;

const IDS_FILE = 'ids.schema.json';

const FILES = {
  articles: z.array(Article),
  claims: z.array(Claim),
  claimants: z.array(Claimant),
  places: Places,
  reliability: Reliability,
  'left-out': z.array(LeftOut),
};

/** Fields that name a record → the list that completes them. */
const REFERENCES: Readonly<Record<string, string>> = {
  claimantId: 'claimant',
  articleId: 'article',
  articleIds: 'article',
  placeIds: 'place',
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Offers the known ids beside the form that any id has, so that a new one is not underlined as a mistake. */
function completing(list: string, form: unknown): Json {
  return { anyOf: [{ $ref: `${IDS_FILE}#/$defs/${list}` }, form] };
}

function explained(field: string, schema: Json): Json {
  const list = REFERENCES[field];
  const words = FIELD_WORDS[field];
  const described = words === undefined ? schema : { description: words, ...schema };
  if (list === undefined) return described;
  if (described.type === 'array') return { ...described, items: completing(list, described.items) };
  return words === undefined ? completing(list, schema) : { description: words, ...completing(list, schema) };
}

/** The schema with a description on each field, and completion of ids where a field names a record. */
function withWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withWords);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties' || !isObject(value)) return [key, withWords(value)];
      const fields = Object.entries(value).map(([field, of]) => [
        field,
        explained(field, withWords(of) as Json),
      ]);
      return [key, Object.fromEntries(fields)];
    }),
  );
}

/** File name → text, for every file that people write. */
export function dataSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.schema.json`,
      formatObject({
        title: `data: ${name}`,
        ...(withWords(z.toJSONSchema(schema, { io: 'input' })) as Json),
      }),
    ]),
  );
}

/** The ids of a record for the schemas above, one a line: name and text of the file. */
export function idsSchema({ articles, claimants, places }: DataRecord): readonly [string, string] {
  const list = (records: readonly { readonly id: string }[]) => ({
    enum: records.map(({ id }) => id).toSorted((a, b) => Number(a > b) - Number(a < b)),
  });
  const $defs = { article: list(articles), claimant: list(claimants), place: list(places) };
  return [IDS_FILE, formatObject({ title: 'ids in the record', $defs })];
}

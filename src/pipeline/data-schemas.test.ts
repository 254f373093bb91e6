/** Reads the file system: the schemas that are committed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataSchemas, idsSchema } from './data-schemas.ts';
import { FIELD_WORDS } from './field-words.ts';
import { readRecord } from './read.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = await readRecord(join(import.meta.dirname, 'cases', 'minimal', 'in'));
if (!read.ok) throw new Error('the minimal case has faults');

it.each([...dataSchemas()])(
  '%s stands in data/schema as the code says (npm run data writes it)',
  (name, text) => {
    expect(readFileSync(join(ROOT, 'data', 'schema', name), 'utf8')).toBe(text);
  },
);

it('explains every field of an article and of each kind of claim', () => {
  const fieldsOf = (name: string) => JSON.parse(dataSchemas().get(name) ?? '').items;
  const claims = fieldsOf('claims.schema.json').oneOf;
  expect(claims).toHaveLength(5);
  for (const { properties } of [fieldsOf('articles.schema.json'), ...claims]) {
    for (const [field, schema] of Object.entries<{ description?: string }>(properties)) {
      expect(schema.description, field).toBe(FIELD_WORDS[field]);
    }
  }
});

it('explains no field that is nowhere', () => {
  const all = [...dataSchemas().values()].join('\n');
  for (const field of Object.keys(FIELD_WORDS)) expect(all).toContain(`"${field}": {`);
});

it('offers the known ids where a field names a record, and admits a new one', () => {
  const [name, text] = idsSchema(read.record);
  expect(JSON.parse(text).$defs.place.enum).toEqual(read.record.places.map(({ id }) => id).sort());
  const claims = JSON.parse(dataSchemas().get('claims.schema.json') ?? '');
  for (const form of claims.items.oneOf) {
    expect(form.properties.claimantId.anyOf[0]).toEqual({ $ref: `${name}#/$defs/claimant` });
    expect(form.properties.claimantId.anyOf[1].pattern).toBeDefined();
    expect(form.properties.placeIds.items.anyOf[0]).toEqual({ $ref: `${name}#/$defs/place` });
  }
});

it('is what the editor is told to use', () => {
  const settings = JSON.parse(readFileSync(join(ROOT, '.vscode', 'settings.json'), 'utf8'));
  const named = settings['json.schemas'].map(({ url }: { url: string }) => url).sort();
  expect(named).toEqual([...dataSchemas().keys()].map((name) => `./data/schema/${name}`).sort());
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withParameterTable } from './parameter-table.ts';

test('the documentation lists the parameters that the code knows ("npm run docs" writes it)', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../docs/embed.md'), 'utf8');
  expect(text).toBe(withParameterTable(text));
});

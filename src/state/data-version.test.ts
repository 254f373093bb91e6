import { expect, it } from 'vitest';
import { dataFolder } from './data-version.ts';

it.each([
  ['', 'data/'],
  ['?day=2025-01-05', 'data/'],
  ['?data=0123456789abcdef', 'data/v/0123456789abcdef/'],
  ['?data=0123456789ABCDEF', 'data/'],
  ['?data=../../secret', 'data/'],
  ['?data=latest', 'data/'],
])('the query "%s" reads from %s', (query, folder) => {
  expect(dataFolder(query)).toBe(folder);
});

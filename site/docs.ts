/** Effect: the file system. `npm run docs`: writes what the documentation takes from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withParameterTable } from './parameter-table.ts';

const FILE = resolve(import.meta.dirname, '../docs/embed.md');
writeFileSync(FILE, withParameterTable(readFileSync(FILE, 'utf8')));

/** Effect: the file system. The last step of `npm run build`: compresses what was built. */
import { resolve } from 'node:path';
import { precompress } from './precompress.ts';

await precompress(resolve(import.meta.dirname, '../dist'));

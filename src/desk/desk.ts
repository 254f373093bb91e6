/**
 * Command, opens a port on this machine: `npm run desk` serves the editor's desk.
 *
 *   npm run desk                         paste or drop an article in the page
 *   npm run desk -- article.txt          begin with an article
 *   … --published 2025-01-07 --url https://… --publisher "BBC News"    what the text does not say itself
 *   … --data FOLDER --to FOLDER --sessions FOLDER --memory FOLDER --port N --no-open
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { deskPlugin } from './desk-plugin.ts';
import { articleFrom, DESK_OPTIONS, foldersOf } from './options.ts';
import { Workbench } from './workbench.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PORT = 4199;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { ...DESK_OPTIONS, port: { type: 'string' }, open: { type: 'boolean', default: true } },
    allowPositionals: true,
    allowNegative: true,
  });
  const folders = foldersOf(values, ROOT);
  const desk = new Workbench(folders);
  const [file] = positionals;
  if (file !== undefined) await desk.open(await articleFrom(file, values));
  const server = await createServer({
    configFile: false,
    root: ROOT,
    appType: 'mpa',
    publicDir: false,
    cacheDir: join(folders.sessions, 'vite'), // two desks at once never share it
    plugins: [deskPlugin(desk)],
    optimizeDeps: { entries: ['src/desk/page/main.tsx'] },
    server: {
      host: '127.0.0.1',
      port: values.port === undefined ? PORT : Number(values.port),
      strictPort: values.port !== undefined,
      cors: false,
      hmr: false,
    },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  process.stdout.write(`The desk is open at ${address} (end with Ctrl+C)\n`);
  if (values.open && process.stdout.isTTY) server.openBrowser();
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

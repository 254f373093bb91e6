/** Command, reads and writes the file system and opens a port: `npm start` derives the data, builds the site and serves it on this machine. */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
// biome-ignore lint/style/noRestrictedImports: the command that runs both wings one after the other needs the bundler
import { build, preview } from 'vite';
import { buildData } from './build-data.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const LAST_PORT = 4273;
/** Browsers refuse to open it: it belongs to a mail protocol (https://fetch.spec.whatwg.org/#port-blocking). */
const REFUSED_BY_BROWSERS = 4190;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });
}

async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) {
    if (port !== REFUSED_BY_BROWSERS && (await isFree(port))) return port;
  }
  throw new Error(`No port between ${FIRST_PORT} and ${LAST_PORT} is free: end another server first`);
}

async function start(): Promise<void> {
  console.log('1/3 Deriving the data');
  if (!(await buildData({ dataFolder: 'data', publishedFolder: 'public/data', say: console.log }))) {
    process.exitCode = 1;
    return;
  }
  console.log('\n2/3 Building the site');
  await build();
  console.log('\n3/3 Serving the site');
  const port = await freePort();
  await preview({ preview: { host: HOST, port, strictPort: true } });
  console.log(`\nOpen http://${HOST}:${port}/ (end with Ctrl+C)`);
}

try {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

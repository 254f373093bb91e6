/** Effect: a port. Serves a built and compressed site as a good host would, and a few pages of the bench's own. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Ends in a slash. */
  readonly address: string;
  /** The same under the name of another site, whose pages a browser keeps in a process of their own. */
  readonly elsewhere: string;
  /** What is served beside the site's own files, by path. */
  readonly pages: Readonly<Record<string, string | Buffer>>;
  readonly stop: () => void;
}

/** @param pagesFor path → content, beside the site's own files, for the address of the site */
export async function serve(
  site: string,
  pagesFor: (address: string) => Readonly<Record<string, string | Buffer>>,
): Promise<Served> {
  let pages: Readonly<Record<string, string | Buffer>> = {};
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname.slice(1) || 'index.html';
    const own = pages[path];
    const file = join(site, path);
    if (own === undefined && !(file.startsWith(site) && existsSync(file))) {
      response.writeHead(404).end();
      return;
    }
    const compressed = own === undefined && existsSync(`${file}.br`);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Access-Control-Allow-Origin': '*',
      ...(compressed ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(own ?? readFileSync(compressed ? `${file}.br` : file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  pages = pagesFor(address);
  return { address, elsewhere: `http://localhost:${port}/`, pages, stop: () => server.close() };
}

/** Effects: the file system, a process. nginx with the configuration of `site/nginx`, serving the built site from a sub-path. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { precompress } from '../../site/precompress.ts';
import { NGINX_HOST_PORT, NGINX_PORT, SITE_FOLDER } from '../served.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OURS = join(ROOT, 'site/nginx');
/** Where Debian's package puts the module. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Deep in the server, so that nothing may count on standing at its root. */
const SUB_PATH = 'maps/kursk/';

export interface Nginx {
  /** The site's address, ending in a slash. */
  readonly address: string;
  /** A page of another origin that isolates itself: it shows what its query asks for in two frames. */
  readonly isolated: string;
  /** The same site from a host that only hands out files. */
  readonly disk: string;
  /** True where this nginx can serve brotli. */
  readonly hasBrotli: boolean;
  readonly stop: () => void;
}

function configuration(folder: string, hasBrotli: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${hasBrotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 64; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${NGINX_PORT};
    root ${folder}/root;
    include ${OURS}/kursk-map.conf;
    ${hasBrotli ? `include ${OURS}/kursk-map-brotli.conf;` : ''}
  }
  server {
    listen 127.0.0.1:${NGINX_HOST_PORT};
    root ${ROOT}/e2e/host;
    types { text/html html; text/javascript js; }
    add_header Cross-Origin-Embedder-Policy require-corp;
    add_header Cross-Origin-Opener-Policy same-origin;
    # As a disk would serve it: no header, no folder that opens by itself.
    location /disk/ {
      alias ${folder}/root/${SUB_PATH};
      index none;
      types { text/html html; text/css css; text/javascript js; image/svg+xml svg; font/woff2 woff2; application/json json geojson; }
      add_header Vary Accept-Encoding;
    }
  }
}
`;
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}: see its words above`);
    const answered = await fetch(address).catch(() => null);
    if (answered) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Packs the built site as `npm run build` does and serves it. */
export async function startNginx(program: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(folder, 'root', SUB_PATH);
  mkdirSync(site, { recursive: true });
  cpSync(join(ROOT, SITE_FOLDER), site, { recursive: true });
  await precompress(site.replace(/\/$/, ''));
  const hasBrotli = existsSync(BROTLI);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, hasBrotli));
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://127.0.0.1:${NGINX_PORT}/${SUB_PATH}`;
  await answers(address, server);
  return {
    address,
    isolated: `http://127.0.0.1:${NGINX_HOST_PORT}/isolated.html`,
    disk: `http://127.0.0.1:${NGINX_HOST_PORT}/disk/`,
    hasBrotli,
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { APIResponse } from '@playwright/test';
import { en } from '../src/text/en.ts';
import { type Nginx, startNginx } from './nginx/server.ts';
import { expect, test } from './reader.ts';

test.describe('the site on nginx, from a sub-path', { tag: '@nginx' }, () => {
  test.describe.configure({ mode: 'serial' });
  let nginx: Nginx;

  test.beforeAll(async () => {
    nginx = await startNginx(process.env.E2E_NGINX ?? 'nginx');
  });
  test.afterAll(() => nginx?.stop());

  /** A file as a client gets it that accepts these encodings; undecoded. */
  async function asked(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(new URL(path, nginx.address), { headers: { 'Accept-Encoding': 'identity', ...headers } });
  }

  test('every file may be embedded anywhere, and says how long it stays true', async () => {
    const html = await (await asked('embed.html')).text();
    const script = /assets\/[\w.-]+\.js/.exec(html)?.[0] ?? 'none';
    const { version } = (await (await asked('data/version.json')).json()) as { version: string };
    const immutable = 'public, max-age=31536000, immutable';
    const asks = 'public, max-age=0, must-revalidate';
    for (const [path, type, cache] of [
      ['', 'text/html; charset=utf-8', asks],
      ['embed.html?day=2025-01-05', 'text/html; charset=utf-8', asks],
      ['embed.js', 'text/javascript; charset=utf-8', asks],
      [script, 'text/javascript; charset=utf-8', immutable],
      ['data/manifest.json', 'application/json; charset=utf-8', asks],
      [`data/v/${version}/control.all.geojson`, 'application/geo+json; charset=utf-8', immutable],
    ] as const) {
      const { status, headers } = await asked(path);
      expect([path, status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
        path,
        200,
        type,
        cache,
      ]);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
      expect(headers.get('content-security-policy')).toBe('frame-ancestors *');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('permissions-policy')).toContain('fullscreen=*');
    }
  });

  test('a file that is not there is a 404 that nobody keeps', async () => {
    for (const path of ['no-such-page', 'data/v/0000000000000000/manifest.json', 'assets/gone-01234567.js']) {
      const { status, headers } = await asked(path);
      expect([path, status, headers.get('cache-control')]).toEqual([path, 404, null]);
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test('compressed files are served as they lie there, each to those who can read it', async ({
    request,
  }) => {
    const plain = await (await asked('data/claims.json')).text();
    const encoded = async (encoding: string): Promise<[APIResponse, Buffer]> => {
      // Playwright decodes what it gets; the compressed file itself tells whether it is the one that was served.
      const response = await request.get(new URL('data/claims.json', nginx.address).href, {
        headers: { 'Accept-Encoding': encoding },
      });
      return [response, await response.body()];
    };
    const [gzip, gzipBody] = await encoded('gzip');
    expect(gzip.headers()['content-encoding']).toBe('gzip');
    expect(gzip.headers().vary).toContain('Accept-Encoding');
    expect(gzipBody.toString()).toBe(plain);
    const stored = Buffer.from(await (await asked('data/claims.json.gz')).arrayBuffer());
    expect(gunzipSync(stored).toString()).toBe(plain);
    expect(Number(gzip.headers()['content-length'])).toBe(stored.length);
    expect((await asked('data/claims.json')).headers.get('content-encoding')).toBeNull();
    const [best] = await encoded('br, gzip');
    const brotli = Buffer.from(await (await asked('data/claims.json.br')).arrayBuffer());
    expect(brotliDecompressSync(brotli).toString()).toBe(plain);
    expect(brotli.length).toBeLessThan(stored.length);
    expect(best.headers()['content-encoding']).toBe(nginx.hasBrotli ? 'br' : 'gzip');
  });

  test('a part of a file can be had, and an unchanged file is not sent again', async () => {
    const whole = await asked('icon.svg');
    const text = await whole.text();
    const part = await asked('icon.svg', { Range: 'bytes=0-9' });
    expect([part.status, await part.text()]).toEqual([206, text.slice(0, 10)]);
    const again = await asked('icon.svg', { 'If-None-Match': whole.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('a host that only hands out files is enough, and every link finds its file there', async ({
    reader,
    page,
  }) => {
    await reader.opens(`${nginx.disk}embed.html?day=2024-08-20`);
    expect((await fetch(nginx.disk)).ok).toBe(false);
    const full = (await reader.link(en.embed.openFull).getAttribute('href')) ?? '';
    expect(full.startsWith(nginx.disk)).toBe(true);
    await reader.opens(full);
    await reader.goesToDay('2024-08-22');
    await expect.poll(() => reader.parameter('day')).toBe('2024-08-22');
    await page.reload();
    await reader.seesDayDrawn('2024-08-22');
  });

  test('the map works there, also in a page that isolates itself, and without an origin', async ({
    reader,
    page,
  }) => {
    await reader.visits(
      `${nginx.isolated}?${encodeURIComponent(`${nginx.address}embed.html?day=2024-08-20`)}`,
    );
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
    for (const id of ['#plain', '#sandboxed']) {
      const frame = reader.inFrame(id);
      await frame.seesDayDrawn('2024-08-20');
      expect(await frame.shaded('ukraine')).toBeGreaterThan(0);
    }
  });
});

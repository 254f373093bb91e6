/** Effects: file system, network, a browser's place. Builds the site apart from `dist`, serves it on this machine, and ends it again. */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { browserToTestWith } from '../e2e/browser/find.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = '.cache/shown-site';
const PORT = 4189;

export interface ServedSite {
  /** Ends in a slash. */
  readonly address: string;
  /** The program file of the browser that the tests use too. */
  readonly browserPath: string;
}

/** Runs `use` while the site is served. */
export async function withSite(use: (site: ServedSite) => Promise<void>): Promise<void> {
  const { executablePath } = await browserToTestWith();
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: OUT, emptyOutDir: true } });
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: PORT, strictPort: true },
  });
  try {
    await use({
      address: `http://127.0.0.1:${PORT}/`,
      browserPath: executablePath ?? chromium.executablePath(),
    });
  } finally {
    await server.close();
  }
}

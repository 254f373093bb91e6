/** Effects: runs other programs. The end-to-end tests: finds a browser, builds the site, and tests what was built. Arguments go to Playwright. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'vite';
import { browserToTestWith } from './browser/find.ts';
import { nginxToTestWith } from './nginx/find.ts';
import { SITE_FOLDER } from './served.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Runs Playwright on the built site. Returns its exit code. */
function runPlaywright(executablePath: string | null, nginx: string | null): number {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { status } = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, E2E_BROWSER: executablePath ?? '', E2E_NGINX: nginx ?? '' },
  });
  return status ?? 1;
}

try {
  const browser = await browserToTestWith();
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: SITE_FOLDER, emptyOutDir: true } });
  process.exitCode = runPlaywright(browser.executablePath, nginxToTestWith());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

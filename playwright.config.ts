import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/browser/launch.ts';
import { HOST_PORT, SITE_FOLDER, SITE_PORT } from './e2e/served.ts';

/** Set by e2e/run.ts; without it Playwright uses the browser that it manages itself. */
const browser = process.env.E2E_BROWSER || null;

/** Serves a folder as any static host would: the site with the headers of vite.config.ts, a root of its own without. */
const serve = (folder: string, port: number) => ({
  command: `npx vite preview ${folder} --host 127.0.0.1 --port ${port} --strictPort`,
  url: `http://127.0.0.1:${port}/`,
  reuseExistingServer: false,
  timeout: 60_000,
});

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${SITE_PORT}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    deviceScaleFactor: 1,
    viewport: { width: 800, height: 600 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      grepInvert: process.env.E2E_NGINX ? /@no-webgl/ : /@no-webgl|@nginx/,
      use: { launchOptions: launchOptions(browser) },
    },
    {
      name: 'no-webgl',
      grep: /@no-webgl/,
      use: { launchOptions: launchOptions(browser, '--disable-3d-apis') },
    },
  ],
  webServer: [serve(`--outDir ${SITE_FOLDER}`, SITE_PORT), serve('e2e --outDir host', HOST_PORT)],
});

/** Effects: file system, network, package manager. The browser to test with, remembered from one run to the next. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Candidate, findBrowser, type Step } from './candidate.ts';
import { installByApt, installByPlaywright } from './install.ts';
import { installedBrowsers } from './installed.ts';
import { probe } from './probe.ts';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/browser.json');

/** The order of the steps: what is there before what must be fetched, and Playwright's own before any other. */
export const STEPS: readonly Step[] = [
  { name: 'used before', find: async () => remembered() },
  { name: 'Playwright', find: async () => [{ name: "Playwright's own", executablePath: null }] },
  { name: 'installed', find: installedBrowsers },
  { name: 'playwright install', find: installByPlaywright },
  { name: 'apt', find: installByApt },
];

function remembered(): readonly Candidate[] {
  try {
    const { executablePath } = JSON.parse(readFileSync(CACHE, 'utf8')) as Candidate;
    return [{ name: "Playwright's own", executablePath }];
  } catch {
    return [];
  }
}

/** Finds a browser, installing one where there is none. @throws Error with one line that says what to do */
export async function browserToTestWith(): Promise<Candidate> {
  const chosen = process.env.CHROME_PATH;
  const report = (line: string) => console.error(`browser: ${line}`);
  const browser = await findBrowser({ chosen, steps: STEPS, probe, report });
  if (!chosen) {
    mkdirSync(dirname(CACHE), { recursive: true });
    writeFileSync(CACHE, JSON.stringify({ executablePath: browser.executablePath }));
  }
  return browser;
}

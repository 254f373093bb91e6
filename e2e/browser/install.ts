/** Effects: the network, the package manager. The two ways to get a browser where there is none. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Candidate } from './candidate.ts';
import { commandPath, installedBrowsers } from './installed.ts';

const CDN = process.env.PLAYWRIGHT_DOWNLOAD_HOST ?? 'https://cdn.playwright.dev';
const CDN_PATIENCE_MS = 5_000;
const INSTALL_PATIENCE_MS = 400_000;

/** What to put before a command so that it runs as root; null where we cannot. */
function asRoot(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function run(command: string, ...args: string[]): boolean {
  console.error(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: INSTALL_PATIENCE_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(CDN_PATIENCE_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Asks first whether the downloads are within reach: `--with-deps` would otherwise install packages for minutes and then fail. */
export async function installByPlaywright(): Promise<readonly Candidate[]> {
  if (!(await answers(CDN))) {
    console.error(`${CDN} does not answer: not installing by Playwright`);
    return [];
  }
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const withDeps = process.platform === 'linux' && asRoot() ? ['--with-deps'] : [];
  const done = run(process.execPath, cli, 'install', ...withDeps, 'chromium');
  return done ? [{ name: "Playwright's own", executablePath: null }] : [];
}

/** Debian and its kin. Returns false where there is no apt or no right to use it. */
export function installPackages(...packages: readonly string[]): boolean {
  const root = process.platform === 'linux' && commandPath('apt-get') ? asRoot() : null;
  if (!root) return false;
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...root, 'apt-get', '-qq', ...args];
    return run(command, ...rest);
  };
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

/** A font comes along: a bare machine has none, and text without glyphs has no width. */
export async function installByApt(): Promise<readonly Candidate[]> {
  installPackages('chromium', 'fonts-dejavu-core');
  return installedBrowsers();
}

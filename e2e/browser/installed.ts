/** Effect: the file system. Chromium, Chrome and Edge where they are usually installed. */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Candidate } from './candidate.ts';

const LINUX_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_NAMES = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The full path of a command, or null where it is not on the PATH. */
export function commandPath(command: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Paths at which a browser may stand on this system, whether it does or not. */
function usualPaths(): readonly (string | null)[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        MAC_NAMES.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
        (folder) => (folder ? WINDOWS_PATHS.map((path) => join(folder, path)) : []),
      );
    default:
      return LINUX_COMMANDS.map(commandPath);
  }
}

/** The browsers that are installed. */
export async function installedBrowsers(): Promise<readonly Candidate[]> {
  const paths = usualPaths().filter((path): path is string => path !== null && existsSync(path));
  return [...new Set(paths)].map((path) => ({ name: 'installed', executablePath: path }));
}

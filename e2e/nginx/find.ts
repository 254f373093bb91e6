/** Effects: the package manager. The nginx to test the hosting with. */
import { existsSync } from 'node:fs';
import { installPackages } from '../browser/install.ts';
import { commandPath } from '../browser/installed.ts';

/** Where Debian puts it; it is on no ordinary user's PATH. */
const USUAL = '/usr/sbin/nginx';

const installed = () => commandPath('nginx') ?? (existsSync(USUAL) ? USUAL : null);

/** Finds nginx, installing it where there is none; null, with a word why, where it is not to be had. */
export function nginxToTestWith(): string | null {
  const found = installed();
  if (found) return found;
  installPackages('nginx-light', 'libnginx-mod-http-brotli-static');
  const after = installed();
  if (!after)
    console.error(
      'nginx: not to be had here, its spec is left out; with Debian: apt-get install nginx-light',
    );
  return after;
}

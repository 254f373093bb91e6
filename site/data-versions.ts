/**
 * Effect: the file system. Keeps the data that an article was written with: each build copies it to `data/v/<version>/`,
 * where the version is a hash of its content, and brings along the versions of former builds from `releases/`.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writePacked } from './packed-files.ts';

/** The files of a folder, not of the folders in it, in a fixed order. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** Sixteen hexadecimal digits that change with any byte of any of the folder's files. */
export function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesOf(folder)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Writes `data/v/` and `data/version.json` into a built site. Returns the version of its data. */
export function keepVersions(site: string, releases: string): string {
  const data = join(site, 'data');
  const version = versionOf(data);
  if (existsSync(releases)) cpSync(releases, join(data, 'v'), { recursive: true });
  for (const name of filesOf(data)) cpSync(join(data, name), join(data, 'v', version, name));
  writeFileSync(join(data, 'version.json'), `${JSON.stringify({ version })}\n`);
  return version;
}

export function dataVersions(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'data-versions',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      keepVersions(outDir, resolve(root, 'releases'));
      writePacked(join(outDir, 'data'));
    },
  };
}

/** Effect: the file system. Beside the published GeoJSON the short writings of it that the page loads: see src/state/packed-drawing.ts. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { DRAWINGS, type Drawing } from '../src/domain/lens.ts';
import { contactFile, controlFile } from '../src/domain/published.ts';
import { packDrawing } from '../src/state/pack-drawing.ts';
import { PACKED_BORDER, packBorder, unpackBorder } from '../src/state/packed-border.ts';
import { packedFile, unpackDrawing } from '../src/state/packed-drawing.ts';

const read = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** A short writing as text. @throws Error where it would not read the same */
function checked<P>(file: string, packed: P, unpack: (packed: P) => unknown, published: unknown): string {
  if (!isDeepStrictEqual(unpack(packed), published)) throw new Error(`${file} cannot be written short`);
  return JSON.stringify(packed);
}

function packedDrawing(folder: string, drawing: Drawing): string {
  const control = read(folder, controlFile(drawing)).features;
  const contact = read(folder, contactFile(drawing)).features;
  return checked(controlFile(drawing), packDrawing(control, contact), unpackDrawing, { control, contact });
}

function packedBorder(folder: string): string {
  const border = read(folder, 'border.geojson');
  return checked('border.geojson', packBorder(border), unpackBorder, border);
}

interface Writing {
  /** A published file that it is made of. */
  readonly of: string;
  readonly write: (folder: string) => string;
}

/** File name → how it is made of the published files of a folder. */
const WRITINGS: ReadonlyMap<string, Writing> = new Map([
  [PACKED_BORDER, { of: 'border.geojson', write: packedBorder }],
  ...DRAWINGS.map((drawing): [string, Writing] => [
    packedFile(drawing),
    { of: controlFile(drawing), write: (folder) => packedDrawing(folder, drawing) },
  ]),
]);

/** Writes short what a site's data holds: the latest, and each version that it keeps. */
export function writePacked(data: string): void {
  const versions = existsSync(join(data, 'v')) ? readdirSync(join(data, 'v')) : [];
  for (const folder of [data, ...versions.map((version) => join(data, 'v', version))]) {
    for (const [file, { of, write }] of WRITINGS) {
      if (existsSync(join(folder, of))) writeFileSync(join(folder, file), write(folder));
    }
  }
}

/** In development a short writing is made when it is asked for. */
export function packedFiles(): Plugin {
  return {
    name: 'packed-files',
    apply: 'serve',
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://site');
        const writing = WRITINGS.get(pathname.split('/').at(-1) ?? '');
        if (!writing) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(writing.write(resolve(config.publicDir, 'data')));
      });
    },
  };
}

/** Effect: the file system. Beside each drawing's GeoJSON the short writing of it that the page loads: see src/state/packed-drawing.ts. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { DRAWINGS, type Drawing } from '../src/domain/lens.ts';
import { contactFile, controlFile } from '../src/domain/published.ts';
import { packDrawing } from '../src/state/pack-drawing.ts';
import { packedFile, unpackDrawing } from '../src/state/packed-drawing.ts';

/** The short writing of a drawing in a folder of published data. @throws Error where it would not read the same */
function packed(folder: string, drawing: Drawing): string {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')).features;
  const [control, contact] = [read(controlFile(drawing)), read(contactFile(drawing))];
  const short = packDrawing(control, contact);
  if (!isDeepStrictEqual(unpackDrawing(short), { control, contact })) {
    throw new Error(
      `${join(folder, controlFile(drawing))} cannot be written short: see src/state/pack-drawing.ts`,
    );
  }
  return JSON.stringify(short);
}

/** Writes the drawings of a site's data short: of the latest, and of each version that it keeps. */
export function writePacked(data: string): void {
  const versions = existsSync(join(data, 'v')) ? readdirSync(join(data, 'v')) : [];
  for (const folder of [data, ...versions.map((version) => join(data, 'v', version))]) {
    for (const drawing of DRAWINGS.filter((each) => existsSync(join(folder, controlFile(each))))) {
      writeFileSync(join(folder, packedFile(drawing)), packed(folder, drawing));
    }
  }
}

/** In development the short writing is made when it is asked for. */
export function packedDrawings(): Plugin {
  return {
    name: 'packed-drawings',
    apply: 'serve',
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const name = new URL(request.url ?? '', 'http://site').pathname.split('/').at(-1);
        const drawing = DRAWINGS.find((each) => packedFile(each) === name);
        if (!drawing) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(packed(resolve(config.publicDir, 'data'), drawing));
      });
    },
  };
}

/** Effect: the file system. Beside every file of a site that shrinks, its `.br` and `.gz`: a server only has to pick one. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const SHRINKING = /\.(?:html|js|css|json|geojson|svg|txt|xml)$/;
/** Under this size, in bytes, a file fits into one packet either way. */
const SMALL = 700;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** A file as small as brotli makes it, as it travels to most browsers. */
export function inBrotli(content: Buffer): Promise<Buffer> {
  return brotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/** The files of a folder and of the folders in it, as paths from it. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** Writes the compressed files; the same content is compressed once. */
export async function precompress(site: string): Promise<void> {
  const done = new Map<string, Promise<[Buffer, Buffer]>>();
  const compress = async (path: string) => {
    const content = readFileSync(join(site, path));
    if (content.length < SMALL) return;
    const key = content.toString('latin1');
    const pending = done.get(key) ?? Promise.all([inBrotli(content), gzipped(content, { level: 9 })]);
    done.set(key, pending);
    const [br, gz] = await pending;
    writeFileSync(join(site, `${path}.br`), br);
    writeFileSync(join(site, `${path}.gz`), gz);
  };
  await Promise.all(
    filesUnder(site)
      .filter((path) => SHRINKING.test(path))
      .map(compress),
  );
}

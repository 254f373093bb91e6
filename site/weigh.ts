/** Effect: the file system. What the built site weighs, as it travels: in brotli, or as it is where it does not shrink. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, inBrotli } from './precompress.ts';

/** Path in the site → bytes. */
export type Weights = ReadonlyMap<string, number>;

const PACKED = /\.(?:woff2|png|pmtiles|br|gz)$/;

/**
 * Weighs every file of a site but the snapshots of its data, which are the same bytes once more.
 * @param pages more files, path → content
 */
export async function weigh(
  site: string,
  pages: Readonly<Record<string, string | Buffer>>,
): Promise<Weights> {
  const paths = filesUnder(site).filter(
    (path) => !path.startsWith('data/v/') && !path.startsWith('data/schema/'),
  );
  const contents = [
    ...paths.map((path) => [path, readFileSync(join(site, path))] as const),
    ...Object.entries(pages).map(([path, content]) => [path, Buffer.from(content)] as const),
  ];
  return new Map(
    await Promise.all(
      contents.map(async ([path, content]): Promise<[string, number]> => {
        return [
          path,
          PACKED.test(path) ? content.length : Math.min(content.length, (await inBrotli(content)).length),
        ];
      }),
    ),
  );
}

/** The bytes of some of the files. @throws Error for a path that is not in the site */
export function sum(weights: Weights, paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of new Set(paths)) {
    const weight = weights.get(path);
    if (weight === undefined) throw new Error(`${path} was asked for but is not in the built site`);
    bytes += weight;
  }
  return bytes;
}

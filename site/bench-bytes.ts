/** What a reader is made to load, against its budgets. Pure. */
import { LENSES } from '../src/domain/lens.ts';
import { packedFile } from '../src/state/packed-drawing.ts';
import { OWN } from './bench-pages.ts';
import type { Measure } from './budget.ts';
import type { Visit } from './visit.ts';
import { sum, type Weights } from './weigh.ts';

/** A bare page of MapLibre 6.17 with our areas, one feature a day, as it was first measured: the budgets are reckoned from it. */
const BARE_PAGE = 394;

export interface Visits {
  /** A frame that nobody has come near yet. */
  readonly asleep: Visit;
  readonly frame: Visit;
  readonly page: Visit;
  /** A page of nothing but MapLibre and our areas. */
  readonly bare: Visit;
}

const kilobytes = (bytes: number) => bytes / 1000;
const of = ({ paths }: Visit, pattern: RegExp) => [...paths].filter((path) => pattern.test(path));
const withoutFonts = (visit: Visit) => of(visit, /^(?!.*\.woff2$)/);

/** The paths of a visit that are the site's own. */
export const ownPaths = (visit: Visit) => of(visit, /^(?!bench\/)/);

export function byteMeasures(weights: Weights, { asleep, frame, bare }: Visits): readonly Measure[] {
  const kB = (name: string, paths: Iterable<string>, limit: number): Measure => ({
    name,
    value: kilobytes(sum(weights, paths)),
    limit,
    unit: 'kB',
    binding: true,
  });
  const live = kB('a live map in a frame, fonts left out', withoutFonts(frame), 1.25 * BARE_PAGE);
  const reference = sum(weights, of(bare, new RegExp(`^${OWN}`)));
  return [
    kB('embed.js', ['embed.js'], 2),
    kB('a frame before the reader comes near', ownPaths(asleep), 25),
    kB('first picture: HTML and CSS of a frame', of(asleep, /embed\.html$|\.css$/), 20),
    live,
    {
      name: 'the same, against a bare page with our areas',
      value: live.value / kilobytes(reference),
      limit: 1,
      unit: '×',
      binding: false,
    },
    kB('what is drawn, for the first view', of(frame, /\/drawing\./), 40),
    kB(
      'what is drawn, under every lens',
      LENSES.map((lens) => `data/${packedFile(lens)}`),
      150,
    ),
  ];
}

/** What a first view is made of. */
export function groups(weights: Weights, { paths }: Visit): string {
  const group = (path: string) =>
    /maplibre.*\.js$/.test(path)
      ? 'MapLibre'
      : path.startsWith('data/')
        ? 'data'
        : (path.split('.').at(-1) ?? '');
  const totals = new Map<string, number>();
  for (const path of paths) totals.set(group(path), (totals.get(group(path)) ?? 0) + sum(weights, [path]));
  return [...totals].map(([name, bytes]) => `${name} ${kilobytes(bytes).toFixed(1)}`).join(' · ');
}

/** What a million first views weigh and cost. A kilobyte a view is a gigabyte a million. */
export function million(name: string, bytes: number, price: number): string {
  const gigabytes = kilobytes(bytes);
  return `${name.padEnd(28)} ${gigabytes.toFixed(0).padStart(5)} GB  ${(gigabytes * price).toFixed(2).padStart(8)} $`;
}

/**
 * Effects: the file system, a port, a browser. `npm run bench`: builds the site and prints what it weighs and how long a
 * reader waits, against the budgets. Fails where bytes exceed theirs. `--price 0.02` reckons the cost of a million views.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserToTestWith } from '../e2e/browser/find.ts';
import { launchOptions } from '../e2e/browser/launch.ts';
import { budgetTable, holds, type Measure } from './budget.ts';
import { precompress } from './precompress.ts';
import { type Served, serve } from './serve.ts';
import { type Visit, visit } from './visit.ts';
import { sum, type Weights, weigh } from './weigh.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SITE = resolve(ROOT, '.cache/bench-site');
const EMBED = 'embed.html?day=2024-08-20';

const MAPS = Array.from({ length: 10 }, () => '<kursk-map day="2024-08-20"></kursk-map>').join('\n');
/** Pages of the bench's own: a reference, and articles with the map below what the reader sees. */
const PAGES = {
  'bench-text.html': '<!doctype html><title>Text</title><h1>Words</h1><p>A page of nothing but text.</p>',
  'bench-far.html': `<!doctype html><title>One</title><p style="height:5000px">Far above.</p><iframe src="${EMBED}" width="100%" height="560"></iframe>`,
  'bench-ten.html': `<!doctype html><title>Ten</title><p style="height:5000px">Far above.</p>${MAPS}<script async src="embed.js"></script>`,
};

const loaded = (page: Page) => page.waitForLoadState('networkidle');
const drawn = (page: Page) => page.waitForSelector('[data-map][data-drawn-day]', { timeout: 60_000 });
const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);

const kilobytes = (bytes: number) => bytes / 1000;
const matching = (weights: Weights, pattern: RegExp) =>
  [...weights.keys()].filter((path) => pattern.test(path));
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function byteMeasures(weights: Weights, far: Visit, live: Visit): readonly Measure[] {
  const weight = (paths: Iterable<string>) => kilobytes(sum(weights, paths));
  const asked = (visit: Visit, pattern: RegExp) => [...visit.paths].filter((path) => pattern.test(path));
  const withoutFonts = [...live.paths].filter((path) => !path.endsWith('.woff2'));
  const bytes = (name: string, value: number, limit: number): Measure => ({
    name,
    value,
    limit,
    unit: 'kB',
    binding: true,
  });
  return [
    bytes('embed.js', weight(['embed.js']), 2),
    bytes('a frame before the reader comes near', weight(asked(far, /^(?!bench-)/)), 25),
    bytes('first picture: HTML and CSS of a frame', weight(asked(far, /^embed\.html$|\.css$/)), 20),
    bytes('a live map in a frame, fonts left out', weight(withoutFonts), 1.25 * 394),
    bytes('what is drawn, for the first view', weight(asked(live, /control\./)), 40),
    bytes('what is drawn, under every lens', weight(matching(weights, /^data\/control\./)), 150),
  ];
}

async function timeMeasures(browser: Browser, { address }: Served): Promise<readonly Measure[]> {
  const firstPaint = async (path: string) => {
    const runs: number[] = [];
    for (let run = 0; run < 3; run++) {
      runs.push((await visit(browser, path, { address, slow: true, until: painted })).firstPaint);
    }
    return median(runs);
  };
  const text = await firstPaint('bench-text.html');
  const frame = await firstPaint(EMBED);
  const ten = await visit(browser, 'bench-ten.html', { address, slow: false, until: loaded });
  const live = await visit(browser, EMBED, { address, slow: false, until: drawn });
  return [
    {
      name: 'first paint of a frame, against a page of text',
      value: frame / text,
      limit: 1.2,
      unit: '×',
      binding: false,
    },
    {
      name: 'ten maps out of sight: long tasks of the page',
      value: ten.longTasks,
      limit: 50,
      unit: 'ms',
      binding: false,
    },
    { name: 'layout shift of a frame', value: live.shift, limit: 0, unit: '', binding: false },
  ];
}

function groups(weights: Weights, { paths }: Visit): string {
  const group = (path: string) =>
    /maplibre/.test(path) ? 'MapLibre' : path.startsWith('data/') ? 'data' : (path.split('.').at(-1) ?? '');
  const totals = new Map<string, number>();
  for (const path of paths) totals.set(group(path), (totals.get(group(path)) ?? 0) + sum(weights, [path]));
  return [...totals].map(([name, bytes]) => `${name} ${kilobytes(bytes).toFixed(1)}`).join(' · ');
}

/** What a million first views weigh and cost. A kilobyte a view is a gigabyte a million. */
function million(name: string, bytes: number, price: number): string {
  const gigabytes = kilobytes(bytes);
  return `${name.padEnd(28)} ${gigabytes.toFixed(0).padStart(5)} GB  ${(gigabytes * price).toFixed(2).padStart(8)} $`;
}

async function bench(price: number): Promise<boolean> {
  rmSync(SITE, { recursive: true, force: true });
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: SITE, emptyOutDir: true } });
  await precompress(SITE);
  const weights = await weigh(SITE);
  const { executablePath } = await browserToTestWith();
  const browser = await chromium.launch(launchOptions(executablePath));
  const served = await serve(SITE, PAGES);
  try {
    const { address } = served;
    const far = await visit(browser, 'bench-far.html', { address, slow: false, until: loaded });
    const live = await visit(browser, EMBED, { address, slow: false, until: drawn });
    const page = await visit(browser, 'index.html', { address, slow: false, until: drawn });
    const measures = [...byteMeasures(weights, far, live), ...(await timeMeasures(browser, served))];
    console.log(`\nBudgets (✗ fails, ! only warns: times depend on the machine)\n${budgetTable(measures)}`);
    console.log(
      `\nFirst view in kB, compressed\nframe: ${groups(weights, live)}\npage:  ${groups(weights, page)}`,
    );
    console.log(`\nA million first views at ${price} $ a gigabyte`);
    const asleep = [...far.paths].filter((path) => !path.startsWith('bench-'));
    for (const [name, paths] of [
      ['frame that nobody comes near', asleep],
      ['frame', live.paths],
      ['page', page.paths],
    ] as const) {
      console.log(million(name, sum(weights, paths), price));
    }
    return holds(measures);
  } finally {
    served.stop();
    await browser.close();
  }
}

const { values } = parseArgs({ options: { price: { type: 'string', default: '0.02' } } });
process.exitCode = (await bench(Number(values.price))) ? 0 : 1;

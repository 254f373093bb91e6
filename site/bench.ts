/**
 * Effects: the file system, a port, a browser, the clock. `npm run bench`: builds the site and prints what it weighs and how
 * long a reader waits, against the budgets. Fails where bytes exceed theirs. `--keep "what was done"` adds the run to
 * `docs/bench.md`; `--price 0.02` reckons the cost of a million views.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserToTestWith } from '../e2e/browser/find.ts';
import { launchOptions } from '../e2e/browser/launch.ts';
import { byteMeasures, groups, million, ownPaths, type Visits } from './bench-bytes.ts';
import { withRun } from './bench-history.ts';
import { benchPages, EMBED, OWN } from './bench-pages.ts';
import { bareDrawn, drawn, loaded, timeMeasures } from './bench-times.ts';
import { budgetTable, holds } from './budget.ts';
import { precompress } from './precompress.ts';
import { scrubMeasures } from './scrub.ts';
import { serve } from './serve.ts';
import { visit } from './visit.ts';
import { sum, weigh } from './weigh.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SITE = resolve(ROOT, '.cache/bench-site');
const HISTORY = resolve(ROOT, 'docs/bench.md');

async function bench(price: number, keep: string | undefined): Promise<boolean> {
  rmSync(SITE, { recursive: true, force: true });
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: SITE, emptyOutDir: true } });
  await precompress(SITE);
  const { executablePath } = await browserToTestWith();
  const browser = await chromium.launch(launchOptions(executablePath));
  const served = await serve(SITE, benchPages);
  try {
    const { address, elsewhere } = served;
    const quick = { address, slow: false };
    const visits: Visits = {
      asleep: await visit(browser, `${OWN}far.html`, { address: elsewhere, slow: false, until: loaded }),
      frame: await visit(browser, EMBED, { ...quick, until: drawn }),
      page: await visit(browser, 'index.html', { ...quick, until: drawn }),
      bare: await visit(browser, `${OWN}bare.html`, { ...quick, until: bareDrawn }),
    };
    const weights = await weigh(SITE, served.pages);
    const measures = [
      ...byteMeasures(weights, visits),
      ...(await timeMeasures(browser, served)),
      ...(await scrubMeasures(browser, address)),
    ];
    console.log(`\nBudgets (✗ fails, ! only warns: times depend on the machine)\n${budgetTable(measures)}`);
    console.log(
      `\nFirst view in kB, compressed\nframe: ${groups(weights, visits.frame)}\npage:  ${groups(weights, visits.page)}`,
    );
    console.log(`\nA million first views at ${price} $ a gigabyte`);
    for (const [name, paths] of [
      ['frame that nobody comes near', ownPaths(visits.asleep)],
      ['frame', visits.frame.paths],
      ['page', visits.page.paths],
    ] as const) {
      console.log(million(name, sum(weights, paths), price));
    }
    if (keep !== undefined) {
      const today = new Date().toISOString().slice(0, 10);
      writeFileSync(HISTORY, withRun(readFileSync(HISTORY, 'utf8'), `${today} ${keep}`, measures));
    }
    return holds(measures);
  } finally {
    served.stop();
    await browser.close();
  }
}

const { values } = parseArgs({
  options: { price: { type: 'string', default: '0.02' }, keep: { type: 'string' } },
});
process.exitCode = (await bench(Number(values.price), values.keep)) ? 0 : 1;

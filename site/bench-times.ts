/** Effect: a browser. What a reader is made to wait, as shares of what other pages take in the same run, for machines differ. */
import type { Browser, Page } from '@playwright/test';
import { EMBED, OWN } from './bench-pages.ts';
import type { Measure } from './budget.ts';
import type { Served } from './serve.ts';
import { type Visit, visit } from './visit.ts';

const RUNS = 3;

export const loaded = (page: Page) => page.waitForLoadState('networkidle');
export const drawn = (page: Page) => page.waitForSelector('[data-map][data-drawn-day]', { timeout: 60_000 });
export const bareDrawn = (page: Page) => page.waitForSelector('[data-drawn]', { timeout: 60_000 });
const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

type Wait = Pick<Measure, 'name' | 'value' | 'limit' | 'unit'>;

export async function timeMeasures(browser: Browser, served: Served): Promise<readonly Measure[]> {
  const { address, elsewhere } = served;
  const many = async (path: string, slow: boolean, until: (page: Page) => Promise<unknown>) => {
    const visits: Visit[] = [];
    for (let run = 0; run < RUNS; run++) visits.push(await visit(browser, path, { address, slow, until }));
    return (of: (visit: Visit) => number) => median(visits.map(of));
  };
  const text = await many(`${OWN}text.html`, true, painted);
  const first = await many(EMBED, true, painted);
  const live = await many(EMBED, false, drawn);
  const bare = await many(`${OWN}bare.html`, false, bareDrawn);
  const ten = await visit(browser, `${OWN}ten.html`, { address: elsewhere, slow: false, until: loaded });
  const waits: readonly Wait[] = [
    {
      name: 'first paint of a frame, against a page of text',
      value: first((each) => each.firstPaint) / text((each) => each.firstPaint),
      limit: 1.2,
      unit: '×',
    },
    {
      name: 'main thread until the map is drawn, against a bare page',
      value: live((each) => each.tasks) / bare((each) => each.tasks),
      limit: 1.3,
      unit: '×',
    },
    {
      name: 'long tasks until then, against a bare page',
      value: live((each) => each.longTasks) / bare((each) => each.longTasks),
      limit: 1.3,
      unit: '×',
    },
    {
      name: 'ten maps out of sight: long tasks of the page',
      value: ten.longTasks,
      limit: 50,
      unit: 'ms',
    },
    { name: 'layout shift of a frame', value: live((each) => each.shift), limit: 0, unit: '' },
  ];
  return waits.map((wait) => ({ ...wait, binding: false }));
}

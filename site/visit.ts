/** Effect: a browser. Opens a page as a reader's phone would, and tells what it asked for and how long the reader waited. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Visit {
  /** What was asked of the site, as paths in it. */
  readonly paths: ReadonlySet<string>;
  /** When the first words or marks stood, in milliseconds since the page was asked for. */
  readonly firstPaint: number;
  /** What the main thread of the page itself spent in tasks of more than 50 ms, in milliseconds. */
  readonly longTasks: number;
  /** What it spent in all, in milliseconds. */
  readonly tasks: number;
  /** Layout shift of the page itself. */
  readonly shift: number;
}

export interface Conditions {
  readonly address: string;
  /** Slow 4G (1.6 Mbit/s, 150 ms) and a processor four times as slow. */
  readonly slow: boolean;
  readonly until: (page: Page) => Promise<unknown>;
}

type Measuring = Window & { longTasks?: number; shift?: number };

function keepMeasure(): void {
  const here = window as Measuring;
  here.longTasks = 0;
  here.shift = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) here.longTasks = (here.longTasks ?? 0) + duration;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      here.shift = (here.shift ?? 0) + entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function slowDown(client: CDPSession): Promise<void> {
  const throughput = (1.6 * 1024 * 1024) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

export async function visit(
  browser: Browser,
  path: string,
  { address, slow, until }: Conditions,
): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 390, height: 700 }, reducedMotion: 'reduce' });
  try {
    const paths = new Set<string>();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.port === new URL(address).port) paths.add(url.pathname.slice(1) || 'index.html');
    });
    await page.addInitScript(keepMeasure);
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    if (slow) await slowDown(client);
    await page.goto(`${address}${path}`);
    await until(page);
    const measured = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      longTasks: (window as Measuring).longTasks ?? 0,
      shift: (window as Measuring).shift ?? 0,
    }));
    const { metrics } = await client.send('Performance.getMetrics');
    const tasks = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    return { paths, tasks, ...measured };
  } finally {
    await page.close();
  }
}
